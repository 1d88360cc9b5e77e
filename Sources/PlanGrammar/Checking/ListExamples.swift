internal import PlanText

/// Runs the examples that word lists carry.
package struct ListExamples {
  /// Finds the keys of a list in a text, in whatever way the list is read.
  package typealias Reader = (_ text: [UInt8]) -> [String]

  private let grammar: Grammar
  /// The readers of lists that are not merely looked up, by the names of the lists.
  private let readers: [String: Reader]
  /// The lists whose examples are not run.
  private let passedOver: Set<String>

  package init(_ grammar: Grammar, readers: [String: Reader] = [:], passingOver passedOver: Set<String> = [])
  {
    self.grammar = grammar
    self.readers = readers
    self.passedOver = passedOver
  }

  /// The examples that do not hold: the keys found in a text must be those that stand there, in any order.
  package func failures() -> [ExampleFailure] {
    var lexicons: [String: Lexicon] = [:]
    var failures: [ExampleFailure] = []
    for example in grammar.examples where !passedOver.contains(example.list) {
      let text = Array(example.text.utf8)
      let found: [String]
      if let reader = readers[example.list] {
        found = reader(text)
      } else {
        let lexicon = lexicons[example.list] ?? grammar.lexicon(example.list)
        lexicons[example.list] = lexicon
        found = Self.keys(of: lexicon, in: text)
      }
      guard Set(found) != Set(example.keys) else { continue }
      failures.append(
        ExampleFailure(
          name: example.list, text: example.text,
          expected: example.keys.isEmpty ? nil : example.keys.joined(separator: ", "), found: found,
          place: example.place))
    }
    return failures
  }

  /// The keys of the phrases of a list that stand in a text, each once, from left to right.
  private static func keys(of lexicon: Lexicon, in text: [UInt8]) -> [String] {
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<text.count)
    var keys: [String] = []
    while true {
      let syllable = reader.next(in: text.span, letters: letters.span)
      if syllable == .none { return keys }
      guard let match = lexicon.match(from: syllable, reader, in: text.span, letters: letters.span) else {
        continue
      }
      let key = lexicon.entries[match.entry].key
      if !keys.contains(key) { keys.append(key) }
      reader = SyllableReader(match.range.upperBound..<text.count)
    }
  }
}
