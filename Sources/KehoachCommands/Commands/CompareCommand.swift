internal import PlanComparison
internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanReport
internal import PlanText

/// `kehoach compare`: what plans have in common, and how they differ.
struct CompareCommand {
  let session: Session

  func run() async throws {
    guard let inputs = try session.inputsToCompare(),
      let (comparer, plans) = try await session.comparedPlans(inputs)
    else { return }
    guard plans.count > 1 else {
      // What could not be read was told.
      if session.status == 0 {
        session.complain(
          plans.isEmpty
            ? "nothing to compare: no plan was given or found"
            : "nothing to compare: only one plan was given or found")
      }
      return
    }
    tellEmptyPlans(plans)
    if plans.count > 2 {
      guard session.settings.comparison.pair == nil else {
        return session.complain("'--why' asks of two plans, but \(plans.count) were given")
      }
      return try await compareAll(plans, with: comparer)
    }
    let comparison = comparer.compare(plans[0], plans[1])
    if session.settings.comparison.tellsByStatus, comparison.hasDifferences { session.find() }
    if let pair = session.settings.comparison.pair {
      guard let explanation = comparer.explain(comparison, a: pair.a, b: pair.b) else {
        return session.complain(
          "'\(pair.a)' or '\(pair.b)' is no statement (give sections such as II/1/-2=II/2/2.1/-1; duties and deadlines are none)"
        )
      }
      return try await session.withOutput { output in
        try output.write(PairExplanationText(session.settings.style).text(of: explanation, in: comparison))
      }
    }
    let lineage =
      session.settings.format == .html
      ? await comparer.lineage(of: plans, jobs: session.settings.jobs) : nil
    try await session.withOutput { output in
      let writer = ComparisonWriter(settings: session.settings)
      try output.stream { try writer.write(comparison, lineage: lineage, to: &$0) }
    }
  }

  private func compareAll(_ plans: [ComparedPlan], with comparer: PlanComparer) async throws {
    let matrix = await comparer.matrix(of: plans, jobs: session.settings.jobs)
    let differs = matrix.rows.contains { $0.disagreement > 0 }
    if session.settings.comparison.tellsByStatus, differs { session.find() }
    let lineage =
      session.settings.format == .html
      ? await comparer.lineage(of: plans, jobs: session.settings.jobs) : nil
    try await session.withOutput { output in
      let writer = MatrixWriter(settings: session.settings)
      try output.stream { try writer.write(matrix, of: plans, lineage: lineage, to: &$0) }
    }
  }

  /// Tells of texts in which nothing was found that could be compared.
  private func tellEmptyPlans(_ plans: [ComparedPlan]) {
    for plan in plans where plan.saysNothing {
      session.tell(Array("kehoach: warning: nothing was read in '\(plan.label.name)'\n".utf8))
    }
  }
}
