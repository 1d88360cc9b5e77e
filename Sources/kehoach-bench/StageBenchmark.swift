internal import PlanFacts
internal import PlanGrammar
internal import PlanKnowledge
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
    if only == nil { print(plans.line("clean and structure", clean + structure)) }
    let facts = PlanReader()
    let rules = EmbeddedGrammars.compiled.rules
    row("tokens, lists and rules") { for source in sources { GrammarFileBenchmark.match(rules, source) } }
    let factsTime = row("facts") { for outline in outlines { Stopwatch.use(facts.plan(of: outline)) } }
    if only == nil { print(plans.line("all of these", clean + structure + factsTime)) }
    let read = outlines.map { facts.plan(of: $0) }
    row("JSON") {
      for plan in read {
        var stream = ByteStream { Stopwatch.use($0) }
        try? PlanJSON(name: "plan", format: "text", isOneLine: true).write(plan, to: &stream)
        try? stream.flush()
      }
    }
    if only == nil {
      let ready = milliseconds { try PlanReader(CompiledGrammar(EmbeddedGrammars.text)) }
      let files = milliseconds { try PlanReader(Grammar(EmbeddedGrammars.sources, examples: false)) }
      print("the grammars, read once a start: \(ready) ms; where files take their place: \(files) ms")
    }
    print("")
  }

  private func milliseconds(_ reader: () throws -> PlanReader) -> String {
    decimals(Stopwatch.median(runs: 21) { Stopwatch.use(try? reader()) } * 1e3, 2)
  }

  @discardableResult
  private func row(_ name: String, _ body: () -> Void) -> Double {
    guard only == nil || only == name else { return 0 }
    let seconds = Stopwatch.steady(body)
    print(plans.line(name, seconds))
    return seconds
  }
}
