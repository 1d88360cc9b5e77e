import PlanGrammar
import Testing

/// The examples of the lists of `grammars/`.
@Suite struct ExamplesTests {
  @Test func phrasesAreFound() {
    // The roles of headings have a reader of their own, and tests beside it.
    let others: [String: ListExamples.Reader] = ["heading.role": { _ in [] }]
    for failure in ListExamples(EmbeddedGrammars.grammar, readers: others).failures()
    where failure.name != "heading.role" { Issue.record("\(failure.place): \(failure)") }
  }
}
