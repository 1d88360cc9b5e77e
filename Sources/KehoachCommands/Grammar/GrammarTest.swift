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
    if !failures.isEmpty { session.find() }
    if session.settings.format == .json {
      return try output.writeJSON { try write(failures, to: &$0) }
    }
    var messages = GrammarMessages(files.sources, style: session.settings.style)
    for failure in failures { try output.write(messages.lines(at: failure.place, failure.description)) }
    try output.write(Array(summary(failures.count).utf8))
  }

  /// The lists that are not merely looked up have readers of their own.
  private func lists() -> ListExamples {
    guard let reading = try? ReadingGrammar(files.grammar.readable) else {
      return ListExamples(files.grammar, passingOver: ["heading.role"])
    }
    return ListExamples(files.grammar, readers: ["heading.role": reading.roleNames(ofHeading:)])
  }

  /// How many examples there are, of how many rules and lists.
  private var counts: (examples: Int, rules: Int, lists: Int) {
    let grammar = files.grammar
    return (
      grammar.examples.count + grammar.rules.reduce(0) { $0 + $1.examples.count },
      grammar.rules.count { !$0.examples.isEmpty }, Set(grammar.examples.map(\.list)).count
    )
  }

  private func write(_ failures: [ExampleFailure], to json: inout JSONWriter) throws {
    let (examples, rules, lists) = counts
    json.open(.object)
    json.field("examples", examples)
    json.field("rules", rules)
    json.field("lists", lists)
    json.key("failures")
    json.open(.array)
    for failure in failures {
      json.open(.object)
      try json.field("name", failure.name)
      try json.field("text", failure.text)
      try json.field("expected", failure.expected)
      try json.field("found", failure.found)
      try json.write(failure.place)
      json.close(.object)
    }
    json.close(.array)
    json.close(.object)
  }

  private func summary(_ failures: Int) -> String {
    let (examples, rules, lists) = counts
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
