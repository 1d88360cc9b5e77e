internal import PlanFacts
internal import PlanGrammar
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// The time of each stage over the plans, on one core.
struct StageBenchmark {
  let plans: BenchmarkPlans
  /// The only row to measure, for a profiler; all where it is nil.
  let only: String?

  func run() {
    let reader = OutlineReader()
    let sources = plans.texts.map { SourceText($0) }
    let outlines = sources.map { reader.read($0) }
    let clean = row("clean") { for text in plans.texts { Stopwatch.use(SourceText(text)) } }
    row("lines") { for source in sources { Stopwatch.use(LineScanner.lines(in: source.clean)) } }
    let structure = row("structure") { for source in sources { Stopwatch.use(reader.read(source)) } }
    if only == nil { print(line("clean and structure", clean + structure)) }
    let facts = PlanReader()
    let rules = RuleSet(EmbeddedGrammars.grammar, lists: FactRules.lists, under: FactRules.listRoles)
    row("tokens, lists and rules") { for source in sources { Self.match(rules, source) } }
    let factsTime = row("facts") { for outline in outlines { Stopwatch.use(facts.plan(of: outline)) } }
    if only == nil { print(line("structure and facts", structure + factsTime)) }
    let read = outlines.map { facts.plan(of: $0) }
    row("JSON") {
      for plan in read {
        var stream = ByteStream { Stopwatch.use($0) }
        try? PlanJSON(name: "plan", format: "text", isOneLine: true).write(plan, to: &stream)
        try? stream.flush()
      }
    }
    let seconds = Stopwatch.median(runs: 21) { Stopwatch.use(try? ReadingGrammar(EmbeddedGrammars.read())) }
    if only == nil {
      print("the grammars, read and made ready once a start: \(decimals(seconds * 1e3, 2)) ms")
    }
    print("")
  }

  /// Matches the lines of a text, each as a block of its own.
  private static func match(_ rules: RuleSet, _ source: SourceText) {
    var matcher = Matcher(rules, roleNames: [])
    matcher.reserve(bytes: source.clean.count)
    for line in LineScanner.lines(in: source.clean) {
      let range = Int(line.textStart)..<Int(line.textEnd)
      Stopwatch.use(matcher.match(source.clean.span, [range], Matcher.Place()))
    }
  }

  @discardableResult
  private func row(_ name: String, _ body: () -> Void) -> Double {
    guard only == nil || only == name else { return 0 }
    // Enough rounds for a run to take some tenths of a second.
    let once = Stopwatch.median(runs: 3, body)
    let rounds = max(1, Int(0.2 / max(once, 1e-6)))
    let seconds = Stopwatch.median { for _ in 0..<rounds { body() } } / Double(rounds)
    print(line(name, seconds))
    return seconds
  }

  private func line(_ name: String, _ seconds: Double) -> String {
    let padded = name + String(repeating: " ", count: max(0, 28 - name.count))
    let speed = Double(plans.bytes) / seconds / 1e6
    let each = seconds / Double(plans.texts.count) * 1e6
    return
      "\(padded)\(decimals(speed, 1, width: 9)) MB/s\(decimals(1e6 / each, 0, width: 9)) plans/s\(decimals(each, 1, width: 9)) µs a plan"
  }
}
