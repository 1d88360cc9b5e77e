internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Makes plans ready to be compared.
struct PlanWordReader {
  let grammar: ComparisonGrammar

  /// - Complexity: O(*n* log *n*) in the words of the largest block, O(*n*) in those of the plan.
  func compared(_ plan: Plan, label: PlanLabel) -> ComparedPlan {
    var reader = WordReader(
      grammar, clean: plan.outline.source.clean, names: OwnNames(plan.outline.plan.header))
    var words: [Word] = []
    var grams: [Gram] = []
    var blocks: [ComparedBlock] = []
    var blockOfStatement = [Int](repeating: 0, count: plan.statements.count)
    var ranges: [Range<Int>] = []
    var maker = GramMaker(grammar)
    var statement = 0
    let parts: [OutlinePart] = [.plan] + plan.outline.appendices.indices.map { .appendix($0) }
    for part in parts {
      let outline = plan.outline.outline(of: part)
      var roles: [Roles] = []
      for (index, block) in outline.blocks.enumerated() {
        roles.append(block.roles.isEmpty ? block.parent.map { roles[$0] } ?? [] : block.roles)
        // Statements come in the order of the blocks.
        let first = statement
        while statement < plan.statements.count, plan.statements[statement].part == part,
          plan.statements[statement].block == index
        {
          blockOfStatement[statement] = blocks.count
          statement += 1
        }
        let own = first..<statement
        guard block.part == .section, !block.isHeading || !own.isEmpty else { continue }
        ranges.removeAll(keepingCapacity: true)
        plan.outline.appendRanges(of: block, to: &ranges)
        let firstWord = words.count
        let firstGram = grams.count
        reader.read(ranges, into: &words)
        let weight = maker.append(words[firstWord...], to: &grams)
        blocks.append(
          ComparedBlock(
            part: part, block: index, statement: own.first,
            lists: own.reduce(into: []) { $0.insert(StatementLists(plan.statements[$1].list)) },
            roles: roles[index], audience: own.first.flatMap { plan.statements[$0].audience },
            words: firstWord..<words.count, grams: firstGram..<grams.count, weight: weight))
      }
    }
    return ComparedPlan(
      plan: plan, label: label, blocks: blocks, words: words, grams: grams, blockOfStatement: blockOfStatement
    )
  }
}
