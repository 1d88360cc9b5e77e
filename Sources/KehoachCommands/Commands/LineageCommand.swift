internal import PlanComparison
internal import PlanRender
internal import PlanReport

/// `kehoach lineage`: which plan took text from which.
struct LineageCommand {
  let session: Session

  func run() async throws {
    guard let inputs = try session.inputsToCompare(),
      let (comparer, plans) = try await session.comparedPlans(inputs)
    else { return }
    guard plans.count > 1 else {
      if session.status == 0 {
        session.complain(
          "a lineage is one of two plans or more (\(plans.isEmpty ? "none" : "one") given or found)")
      }
      return
    }
    let settings = session.settings
    let lineage = await comparer.lineage(of: plans, jobs: settings.jobs)
    try await session.withOutput { output in
      try output.stream { stream in
        if settings.format == .json {
          try LineageJSON().write(lineage, to: &stream)
          stream.bytes.append(UInt8(ascii: "\n"))
        } else {
          try LineageText(settings.style).write(lineage, to: &stream)
        }
      }
    }
  }
}
