import PlanGrammar
import PlanText
import Testing

/// The examples of `grammars/`, each run by what reads its list.
@Suite struct ExamplesTests {
  /// Examples of lists of phrases; the roles of headings have a reader of their own, and tests beside it.
  @Test(arguments: EmbeddedGrammars.grammar.examples.filter { $0.list != "heading.role" })
  func phrasesAreFound(_ example: Grammar.Example) {
    let bytes = Array(example.text.utf8)
    let letters = LetterTable.letters
    let lexicon = EmbeddedGrammars.grammar.lexicon(example.list)
    var reader = SyllableReader(0..<bytes.count)
    var keys: Set<String> = []
    while true {
      let syllable = reader.next(in: bytes.span, letters: letters.span)
      if syllable == .none { break }
      guard let match = lexicon.match(from: syllable, reader, in: bytes.span, letters: letters.span) else {
        continue
      }
      keys.insert(lexicon.entries[match.entry].key)
      reader = SyllableReader(match.range.upperBound..<bytes.count)
    }
    #expect(keys == Set(example.keys), "\(example.place): \(example.text)")
  }
}
