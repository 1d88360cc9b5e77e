internal import PlanFacts
internal import PlanFormats
internal import PlanGrammar
internal import PlanRender
internal import PlanText

/// `kehoach grammar coverage`: how often rules find something in plans, and which never do.
struct GrammarCoverage {
  let session: Session
  let files: GrammarFiles

  /// What a rule found.
  private struct Row {
    let rule: String
    var finds = 0
    var plans = 0
  }

  func run(into output: any ByteSink) async throws {
    guard let reader = session.planReader() else { return }
    let inputs = PlanInputs(Array(session.settings.operands.dropFirst()))
    var rows: [String: Row] = [:]
    for rule in files.grammar.rules { rows[rule.name] = Row(rule: rule.name) }
    var plans = 0
    var progress = Progress(of: inputs.files.count, session: session)
    let work = OrderedWork(jobs: session.settings.jobs) { Self.counts(of: $0, reader) }
    try await work.run(over: inputs.files) { result in
      switch result {
      case .success(let counts):
        plans += 1
        for (name, count) in counts.counts {
          rows[name]?.finds += count
          rows[name]?.plans += 1
        }
      case .failure(let error):
        progress.clear()
        session.complain(error.description)
      }
      progress.advance()
    }
    progress.clear()
    let sorted = rows.values.sorted { ($1.finds, $0.rule) < ($0.finds, $1.rule) }
    if session.settings.format == .json {
      try output.writeJSON { try write(sorted, plans, to: &$0) }
    } else {
      try output.write(Array(text(sorted, plans).utf8))
    }
  }

  private static func counts(of input: PlanInput, _ reader: PlanReader) -> Result<RuleCounts, PlanFileError> {
    do throws(PlanFileError) {
      let file = try input.file()
      return .success(reader.counts(in: SourceText(file.bytes)))
    } catch {
      return .failure(error)
    }
  }

  private func text(_ rows: [Row], _ plans: Int) -> String {
    let language = session.settings.style.language
    var table = ReportTable([
      (language("lần", "finds"), .right), (language("kế hoạch", "plans"), .right),
      (language("quy tắc", "rule"), .left),
    ])
    for row in rows { table.add([String(row.finds), String(row.plans), row.rule]) }
    let never = rows.count { $0.finds == 0 }
    return table.text
      + language(
        "\(plans) kế hoạch; \(rows.count) quy tắc, \(never) không tìm thấy gì\n",
        "\(plans) plan\(plans == 1 ? "" : "s"); \(rows.count) rules, of which \(never) find nothing\n")
  }

  private func write(_ rows: [Row], _ plans: Int, to json: inout JSONWriter) throws {
    json.open(.object)
    json.field("plans", plans)
    json.key("rules")
    json.open(.array)
    for row in rows {
      json.open(.object)
      try json.field("name", row.rule)
      json.field("finds", row.finds)
      json.field("plans", row.plans)
      json.close(.object)
    }
    json.close(.array)
    json.close(.object)
  }
}
