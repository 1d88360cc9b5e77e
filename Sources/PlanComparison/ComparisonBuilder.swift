/// Makes a comparison out of what belongs together.
struct ComparisonBuilder {
  let grammar: ComparisonGrammar
  let a: ComparedPlan
  let b: ComparedPlan

  func comparison() -> Comparison {
    let aligner = Aligner(constants: grammar.constants, a: a, b: b)
    let pairs = aligner.pairs(a.statementBlocks, b.statementBlocks)
    let others = aligner.pairs(
      a.blocks.indices.filter { a.blocks[$0].statement == nil },
      b.blocks.indices.filter { b.blocks[$0].statement == nil })
    let moved = MovedPairs(a, b).moved(pairs)
    var differences = DifferenceReader(grammar: grammar, a: a, b: b, pairs: pairs)
    let audiences = AudienceChange(a: a, b: b)
    let statements = pairs.enumerated().compactMap { place, pair -> StatementPair? in
      guard let first = a.blocks[pair.a].statement, let second = b.blocks[pair.b].statement else {
        return nil
      }
      var (relation, changes) = differences.difference(of: pair)
      if let change = audiences.change(pair) {
        (relation, changes) = (.changed, [change] + changes)
      }
      return StatementPair(
        a: first, b: second, relation: relation, isMoved: moved[place],
        similarity: Double(pair.score) / Double(ComparisonConstants.one), changes: changes)
    }
    let facts = FactMatcher(grammar: grammar, a: a, b: b, pairs: pairs + others).facts()
    var counter = ComparisonCounter(a: a, b: b)
    counter.count(statements)
    for list in FactList.allCases { counter.count(facts[list] ?? FactMatcher.Found(), of: list) }
    return Comparison(
      a: a, b: b, statements: statements, facts: facts.mapValues(\.pairs), onlyA: counter.onlyA,
      onlyB: counter.onlyB,
      summary: counter.summary)
  }
}
