internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells how two statements that belong together differ.
struct DifferenceReader {
  let grammar: ComparisonGrammar
  let a: ComparedPlan
  let b: ComparedPlan
  private let clean: (a: [UInt8], b: [UInt8])

  init(grammar: ComparisonGrammar, a: ComparedPlan, b: ComparedPlan) {
    self.grammar = grammar
    self.a = a
    self.b = b
    clean = (a.plan.outline.source.clean, b.plan.outline.source.clean)
  }

  /// The relation of two blocks, and what differs where they are changed.
  mutating func difference(of pair: AlignedPair) -> (Relation, [Change]) {
    let wordsA = a.words[a.blocks[pair.a].words], wordsB = b.words[b.blocks[pair.b].words]
    if wordsA.elementsEqual(wordsB, by: { $0.print == $1.print }) { return (.same, []) }
    let hunks = WordDifference.hunks(wordsA.map(\.key), wordsB.map(\.key))
    var changes: [Change] = []
    var different = 0
    for hunk in hunks {
      let left = wordsA[(wordsA.startIndex + hunk.a.lowerBound)..<(wordsA.startIndex + hunk.a.upperBound)]
      let right = wordsB[(wordsB.startIndex + hunk.b.lowerBound)..<(wordsB.startIndex + hunk.b.upperBound)]
      let heavy = left.count { !$0.kind.isLight } + right.count { !$0.kind.isLight }
      guard heavy > 0 else { continue }
      different += heavy
      changes.append(Change(.other, a: text(left, .a), b: text(right, .b)))
    }
    let all = wordsA.count { !$0.kind.isLight } + wordsB.count { !$0.kind.isLight }
    if different * Int(ComparisonConstants.one) <= all * Int(grammar.constants.reworded) {
      return (.reworded, [])
    }
    return (.changed, changes)
  }

  private func text(_ words: ArraySlice<Word>, _ side: Side) -> ChangedWords? {
    guard let first = words.first, let last = words.last else { return nil }
    let range = Int(first.start)..<Int(last.end)
    let clean = side == .a ? clean.a : clean.b
    return ChangedWords(text: CleanWords.text(of: clean, range), range: range)
  }
}
