import PlanGrammar
import PlanKnowledge
import Testing

/// The examples of the lists of `grammars/`.
@Suite struct ExamplesTests {
  @Test func phrasesAreFound() {
    // The roles of headings have a reader of their own, and tests beside it.
    for failure in ListExamples(EmbeddedGrammars.grammar, passingOver: ["heading.role"]).failures() {
      Issue.record("\(failure.place): \(failure)")
    }
  }
}
