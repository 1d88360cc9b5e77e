public import PlanFacts
package import PlanGrammar
internal import PlanSyntax

/// Compares plans: what belongs together, how it differs, and what each has alone.
public struct PlanComparer: Sendable {
  package let grammar: ComparisonGrammar

  /// A comparer that knows what the program knows.
  public init() { grammar = .embedded }

  /// A comparer that knows what a grammar says.
  /// - Throws: The first mistake of the grammar.
  package init(_ grammar: Grammar) throws(GrammarMistake) { self.grammar = try ComparisonGrammar(grammar) }

  /// Makes a plan ready to be compared, once for all comparisons; `name` is what reports call it.
  /// - Complexity: O(*n*) in the words of the plan, for blocks of bounded length.
  public func prepare(_ plan: Plan, name: String) -> ComparedPlan {
    prepare(plan, label: PlanLabel(name: name, header: plan.outline.plan.header))
  }

  /// Makes a plan ready to be compared, once for all comparisons, under a label that may know better than its text.
  /// - Complexity: O(*n*) in the words of the plan, for blocks of bounded length.
  public func prepare(_ plan: Plan, label: PlanLabel) -> ComparedPlan {
    var reader = PlanWordReader(grammar)
    var label = label
    label.unit = label.province.map { grammar.successors[$0] ?? $0 }
    return reader.compared(plan, label: label)
  }

  /// Compares two plans.
  ///
  /// The plans in the other order give the mirror of it.
  /// - Complexity: O(*n* log *n*) in the words of both plans where they say few things many times over.
  public func compare(_ a: ComparedPlan, _ b: ComparedPlan) -> Comparison {
    ComparisonBuilder(grammar: grammar, a: a, b: b).comparison()
  }

  /// Compares several plans: what belongs together in all of them, and what each makes of it.
  ///
  /// The order of the plans changes the order of the columns alone. `jobs` is how many threads may work on it, which
  /// changes nothing of what comes of it.
  /// - Complexity: O(*n* log *n*) in the words of all plans, and bounded in how many statements each is compared with.
  public func matrix(of plans: [ComparedPlan], jobs: Int = 1) async -> Matrix {
    await MatrixBuilder(grammar: grammar, plans: plans, jobs: jobs).matrix()
  }

  /// Finds which plan took text from which, by what they say, their dates and the levels of their issuers.
  ///
  /// The order of the plans changes nothing but their places. `jobs` is how many threads may work on it, which changes
  /// nothing of what comes of it.
  /// - Complexity: O(*n* log *n*) in the words of all plans, and bounded in what each block is compared with.
  public func lineage(of plans: [ComparedPlan], jobs: Int = 1) async -> Lineage {
    await LineageBuilder(grammar: grammar, plans: plans, jobs: jobs).lineage()
  }

  /// Why two sections of a comparison belong together, or do not; nil where one of them is no statement.
  /// - Complexity: O(*n*) in the words of both plans.
  public func explain(_ comparison: Comparison, a: String, b: String) -> PairExplanation? {
    PairExplainer(constants: grammar.constants, comparison: comparison).explanation(a, b)
  }
}
