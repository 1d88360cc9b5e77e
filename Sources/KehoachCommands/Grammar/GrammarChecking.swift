internal import PlanFacts
internal import PlanGrammar
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// `kehoach grammar check`: what is wrong with the grammars, and how much a syllable may cost.
struct GrammarChecking {
  let session: Session
  let files: GrammarFiles

  /// How many of the heaviest rules are named.
  private static let heaviest = 8

  func run(into output: any ByteSink) throws {
    let rules = RuleSet(files.grammar, lists: FactRules.lists, bound: FactRules.boundLists)
    let bound = StepBound(files.grammar, rules)
    let check = GrammarCheck(
      files.grammar, rules, entries: FactRules.entries, roles: Role.allCases.map(\.name))
    var findings = check.findings(bound)
    // What only the reader of outlines needs; a mistake in a file may be why it is not there.
    if files.grammar.mistakes.isEmpty {
      findings += FactRules.mistakes(in: files.grammar)
        .map { GrammarFinding($0.place, $0.message) }
    }
    if findings.contains(where: { $0.severity == .error }) { session.find() }
    if session.settings.format == .json {
      try output.writeJSON { try write(findings, bound, to: &$0) }
      return
    }
    var messages = GrammarMessages(files.sources, style: session.settings.style)
    for finding in findings {
      let severity = finding.severity == .error ? Diagnostic.Severity.error : .warning
      try output.write(messages.lines(severity, at: finding.place, finding.message))
    }
    try output.write(Array((summary(of: bound) + summary(of: findings)).utf8))
  }

  private func summary(of bound: StepBound) -> String {
    let language = session.settings.style.language
    guard !bound.shares.isEmpty else { return "" }
    var text = language(
      "một âm tiết tốn nhiều nhất \(bound.total) bước, tại '\(bound.word)' (giới hạn \(GrammarCheck.mostSteps)):\n",
      "a syllable costs at most \(bound.total) steps, at '\(bound.word)' (limit \(GrammarCheck.mostSteps)):\n"
    )
    let width = bound.shares.prefix(Self.heaviest).map { String($0.steps).count }.max() ?? 0
    for share in bound.shares.prefix(Self.heaviest) {
      let steps = String(share.steps)
      text += "  " + String(repeating: " ", count: width - steps.count) + "\(steps) \(share.rule)\n"
    }
    let rest = bound.shares.dropFirst(Self.heaviest)
    if !rest.isEmpty {
      let steps = rest.reduce(0) { $0 + $1.steps }
      text += language(
        "  \(steps) trong \(rest.count) quy tắc khác\n", "  \(steps) in \(rest.count) other rules\n")
    }
    return text
  }

  private func summary(of findings: [GrammarFinding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return session.settings.style.language(
      "\(errors) lỗi, \(warnings) cảnh báo\n",
      "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")\n")
  }

  private func write(_ findings: [GrammarFinding], _ bound: StepBound, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.field("schema", "kehoach.grammar-check/1")
    json.key("findings")
    json.open(.array)
    for finding in findings {
      json.open(.object)
      try json.write(finding.place)
      try json.field("severity", finding.severity.rawValue)
      try json.field("message", finding.message)
      json.close(.object)
    }
    json.close(.array)
    json.key("steps")
    json.open(.object)
    json.field("limit", GrammarCheck.mostSteps)
    json.field("most", bound.total)
    try json.field("word", bound.word)
    json.key("rules")
    json.open(.array)
    for share in bound.shares {
      json.open(.object)
      try json.field("name", share.rule)
      json.field("steps", share.steps)
      json.close(.object)
    }
    json.close(.array)
    json.close(.object)
    json.close(.object)
  }
}
