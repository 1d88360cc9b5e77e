internal import PlanGrammar
internal import PlanRender
internal import PlanSyntax

/// `kehoach grammar test`: runs the examples of the lists and rules.
struct GrammarTest {
  let session: Session
  let files: GrammarFiles

  func run(into output: any ByteSink) throws {
    let rules = RuleSet(files.grammar)
    let mistakes = files.grammar.mistakes + rules.mistakes
    if !mistakes.isEmpty { session.tell(mistakes, in: files) }
    var examples = RuleExamples(rules)
    let failures = lists().failures() + examples.failures()
    var messages = GrammarMessages(files.sources, style: session.settings.style)
    for failure in failures { try output.write(messages.lines(at: failure.place, failure.description)) }
    try output.write(Array(summary(failures.count).utf8))
    if !failures.isEmpty { session.find() }
  }

  /// The lists that are not merely looked up have readers of their own.
  private func lists() -> ListExamples {
    guard let reading = try? ReadingGrammar(files.grammar.readable) else {
      return ListExamples(files.grammar, passingOver: ["heading.role"])
    }
    return ListExamples(files.grammar, readers: ["heading.role": reading.roleNames(ofHeading:)])
  }

  private func summary(_ failures: Int) -> String {
    let grammar = files.grammar
    let examples = grammar.examples.count + grammar.rules.reduce(0) { $0 + $1.examples.count }
    let rules = grammar.rules.count { !$0.examples.isEmpty }
    let lists = Set(grammar.examples.map(\.list)).count
    let language = session.settings.style.language
    let counts = language(
      "\(examples) ví dụ của \(rules) quy tắc và \(lists) danh sách",
      "\(examples) examples of \(rules) rules and \(lists) lists")
    let end =
      failures == 0
      ? language("đều đúng", "all hold")
      : language("\(failures) không đúng", "\(failures) do not hold")
    return "\(counts): \(end)\n"
  }
}
