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
    // What is wrong with one of two was told.
    guard plans.count > 1 else {
      if session.status == 0 {
        session.complain(
          "nothing to compare: \(plans.count) plan\(plans.count == 1 ? "" : "s") given or found")
      }
      return
    }
    if inputs.files.count > 2 {
      guard session.settings.comparison.pair == nil else {
        return session.complain("'--why' asks of two plans, but \(plans.count) were given")
      }
      let matrix = await comparer.matrix(of: plans, jobs: session.settings.jobs)
      let differs = matrix.rows.contains { $0.disagreement > 0 }
      if session.settings.comparison.tellsByStatus, differs { session.find() }
      try await session.withOutput { output in
        guard session.settings.format == .html else {
          return try MatrixOutput(settings: session.settings).write(matrix, to: output)
        }
        var stream = ByteStream { try output.write($0) }
        let lineage = await comparer.lineage(of: plans, jobs: session.settings.jobs)
        try HTMLReport(language: session.settings.style.language).write(
          matrix, of: plans, lineage: lineage, to: &stream)
        try stream.flush()
      }
      return
    }
    let comparison = comparer.compare(plans[0], plans[1])
    if session.settings.comparison.tellsByStatus, comparison.hasDifferences { session.find() }
    if let pair = session.settings.comparison.pair {
      guard let explanation = comparer.explain(comparison, a: pair.a, b: pair.b) else {
        return session.complain(
          "'\(pair.a)' or '\(pair.b)' is no statement (give sections such as II/1/-2=II/2/2.1/-1)")
      }
      return try await session.withOutput { output in
        try output.write(PairExplanationText(session.settings.style).text(of: explanation, in: comparison))
      }
    }
    let lineage =
      session.settings.format == .html
      ? await comparer.lineage(of: plans, jobs: session.settings.jobs) : nil
    try await session.withOutput { output in
      var stream = ByteStream { try output.write($0) }
      try ComparisonWriter(settings: session.settings).write(comparison, lineage: lineage, to: &stream)
      try stream.flush()
    }
  }
}
