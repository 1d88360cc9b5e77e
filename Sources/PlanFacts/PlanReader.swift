package import PlanGrammar
public import PlanSyntax
public import PlanText

/// Reads a plan: text in, outline and facts out.
public struct PlanReader: Sendable {
  /// The reader of outlines, the first half of the work.
  package let outlines: OutlineReader
  let grammar: FactGrammar
  private let readers: FactReaders

  /// A reader of plans, whose province is given where the caller knows it.
  public init(province: String? = nil) {
    outlines = OutlineReader(province: province)
    grammar = .embedded
    readers = FactReaders(grammar)
  }

  /// A reader that knows what a grammar says, and nothing else.
  /// - Throws: What is wrong with the grammar.
  package init(_ grammar: Grammar, province: String? = nil) throws(GrammarMistakes) {
    guard grammar.mistakes.isEmpty else { throw GrammarMistakes(grammar.mistakes) }
    try self.init(CompiledGrammar(grammar), province: province)
  }

  /// A reader that knows what a grammar says that was made ready.
  /// - Throws: What is wrong with the grammar.
  package init(_ compiled: CompiledGrammar, province: String? = nil) throws(GrammarMistakes) {
    let facts = FactGrammar(compiled)
    guard facts.rules.mistakes.isEmpty else { throw GrammarMistakes(facts.rules.mistakes) }
    do throws(GrammarMistake) {
      outlines = OutlineReader(try ReadingGrammar(compiled), province: province)
    } catch {
      throw GrammarMistakes([error])
    }
    self.grammar = facts
    readers = FactReaders(facts)
  }

  /// The plan of bytes in whatever state.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ bytes: [UInt8]) -> Plan { read(SourceText(bytes)) }

  /// The plan of a text in whatever state.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ source: SourceText) -> Plan {
    plan(of: outlines.read(source))
  }

  /// The plan of an outline.
  /// - Complexity: O(*n*) in the number of bytes.
  public func plan(of outline: PlanOutline) -> Plan {
    let text = FactText(outline, grammar)
    var plan = Plan(outline: outline, statements: readers.statements.statements(of: outline))
    plan.citations = readers.citations.citations(of: text, diagnostics: &plan.factDiagnostics)
    plan.awards = readers.awards.awards(of: text)
    plan.targets = readers.targets.targets(of: text)
    plan.phases = readers.phases.phases(of: text)
    let actors = ActorReader(grammar, text)
    let (assignments, subjects) = AssignmentReader(grammar, text, actors).read()
    plan.assignments = assignments
    plan.deadlines = readers.deadlines.deadlines(
      of: text, phases: plan.phases, subjects: subjects, diagnostics: &plan.factDiagnostics)
    let tables = TaskTableReader(grammar, text, actors).read(diagnostics: &plan.factDiagnostics)
    plan.assignments += tables.assignments
    plan.deadlines += tables.deadlines
    return plan
  }
}

/// The readers of facts that know no plan: their rules are looked up once.
private struct FactReaders: Sendable {
  let statements: StatementReader
  let citations: CitationReader
  let awards: AwardReader
  let targets: TargetReader
  let phases: PhaseReader
  let deadlines: DeadlineReader

  init(_ grammar: FactGrammar) {
    statements = StatementReader(grammar: grammar)
    citations = CitationReader(grammar)
    awards = AwardReader(grammar)
    targets = TargetReader(grammar)
    phases = PhaseReader(grammar)
    deadlines = DeadlineReader(grammar)
  }
}
