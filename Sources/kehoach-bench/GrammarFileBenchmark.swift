internal import PlanFacts
internal import PlanGrammar
internal import PlanKnowledge
internal import PlanSyntax
internal import PlanText

/// The time that the rules of each grammar file take, those that they name included.
struct GrammarFileBenchmark {
  let plans: BenchmarkPlans
  /// The only row to measure, for a profiler; all where it is nil.
  let only: String?

  func run() {
    let grammar = EmbeddedGrammars.grammar
    let sources = plans.texts.map { SourceText($0) }
    print(
      "the rules of each grammar file with all that they name, by themselves; tokens are read in each row:")
    row("tokens alone", RuleSet(Grammar()), sources)
    for file in Set(grammar.rules.map(\.place.file)).sorted() {
      let rules = grammar.rules.filter { $0.place.file == file }
      row(file, RuleSet(grammar.only(rules)), sources)
    }
    row("all, with the lists of readers", Self.all(grammar), sources)
    print("")
  }

  /// All rules, and the lists that readers of facts look for.
  static func all(_ grammar: Grammar) -> RuleSet {
    RuleSet(grammar, lists: FactRules.lists, bound: FactRules.boundLists)
  }

  private func row(_ name: String, _ rules: RuleSet, _ sources: [SourceText]) {
    guard only == nil || only == name else { return }
    let seconds = Stopwatch.steady { for source in sources { Self.match(rules, source) } }
    print(plans.line("  " + name, seconds))
  }

  /// Matches the lines of a text, each as a block of its own.
  static func match(_ rules: RuleSet, _ source: SourceText) {
    var matcher = Matcher(rules, roleNames: [])
    matcher.reserve(bytes: source.clean.count)
    for line in LineScanner.lines(in: source.clean) {
      let range = Int(line.textStart)..<Int(line.textEnd)
      Stopwatch.use(matcher.match(source.clean.span, [range], Matcher.Place()))
    }
  }
}

extension Grammar {
  /// Some rules, and the rules and lists that they name, directly or through others.
  fileprivate func only(_ chosen: [Rule]) -> Grammar {
    var names = Set(chosen.map(\.name))
    var open = chosen
    while let rule = open.popLast() {
      for name in rule.references where names.insert(name).inserted {
        open += rules.filter { $0.name == name }
      }
    }
    var file = GrammarFile()
    file.rules = rules.filter { names.contains($0.name) }
    for (name, entries) in lists where names.contains(name) {
      file.lists += (listPlaces[name] ?? []).prefix(1).map { (name, entries, $0) }
    }
    var grammar = Grammar()
    grammar.add(file)
    return grammar
  }
}
