package import PlanGrammar
public import PlanSyntax
public import PlanText

/// Reads a plan: text in, outline and facts out.
public struct PlanReader: Sendable {
  /// The reader of outlines, the first half of the work.
  package let outlines: OutlineReader
  let grammar: FactGrammar

  /// A reader of plans, whose province is given where the caller knows it.
  public init(province: String? = nil) {
    outlines = OutlineReader(province: province)
    grammar = .embedded
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
    var plan = Plan(outline: outline, statements: StatementReader(grammar: grammar).statements(of: outline))
    plan.citations = CitationReader(grammar).citations(of: text, diagnostics: &plan.factDiagnostics)
    plan.awards = AwardReader(grammar).awards(of: text)
    plan.targets = TargetReader(grammar).targets(of: text)
    plan.phases = PhaseReader(grammar).phases(of: text)
    let (assignments, subjects) = AssignmentReader(grammar, text).read()
    plan.assignments = assignments
    plan.deadlines = DeadlineReader(grammar).deadlines(
      of: text, phases: plan.phases, subjects: subjects, diagnostics: &plan.factDiagnostics)
    let tables = TaskTableReader(grammar, text).read(diagnostics: &plan.factDiagnostics)
    plan.assignments += tables.assignments
    plan.deadlines += tables.deadlines
    return plan
  }
}
