internal import PlanFacts
internal import PlanSyntax

/// Reads what the words of a fact say, without those that join others and the names that must differ.
struct SubstanceReader {
  private var reader: WordReader
  private var words: [Word] = []

  init(_ grammar: ComparisonGrammar) { reader = WordReader(grammar) }

  /// Makes it read facts of a plan.
  mutating func begin(_ plan: ComparedPlan) { reader.names = plan.names }

  /// A number that is equal for texts which say the same, and one for those which are the same word for word.
  /// - Complexity: O(*n*) in the bytes of the texts.
  mutating func read(_ texts: String?...) -> (substance: UInt64, print: UInt64) {
    var found: (substance: UInt64, print: UInt64) = (1, 1)
    for text in texts {
      let bytes = Array((text ?? "").utf8)
      words.removeAll(keepingCapacity: true)
      if !bytes.isEmpty { reader.read(bytes, [0..<bytes.count], into: &words) }
      for word in words {
        found.print = Hash.join(found.print, word.print)
        if !word.kind.isLight { found.substance = Hash.join(found.substance, word.key) }
      }
      // What stands in one text is not what stands in the next.
      found = (Hash.mix(found.substance), Hash.mix(found.print))
    }
    return found
  }
}
