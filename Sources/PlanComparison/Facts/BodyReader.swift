internal import PlanGrammar
internal import PlanText

/// Reads of which classes the bodies are that a name names.
struct BodyReader {
  private let grammar: ComparisonGrammar
  private let letters = LetterTable.letters

  init(_ grammar: ComparisonGrammar) { self.grammar = grammar }

  /// The classes; of agencies where none is named, and none without a name.
  /// - Complexity: O(*n*) in the bytes of the name.
  func bodies(of name: String?) -> Bodies {
    guard let name, !name.isEmpty else { return [] }
    let array = Array(name.utf8)
    let bytes = array.span
    var found: Bodies = []
    var reader = SyllableReader(0..<bytes.count)
    while reader.next(in: bytes, letters: letters.span) != .none {
      let match = grammar.body.match(in: bytes, reader.start..<bytes.count, letters: letters.span)
      guard let match else { continue }
      found.formUnion(grammar.bodies[match.entry])
      reader = SyllableReader(match.range.upperBound..<bytes.count)
    }
    return found.isEmpty ? .agency : found
  }
}
