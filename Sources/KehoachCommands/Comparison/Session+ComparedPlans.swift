internal import PlanComparison
internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary
internal import PlanSyntax
internal import PlanText

extension Session {
  /// The plans to compare: what the operands stand for, and what the library has of those that options ask for; nil where
  /// the library cannot be had, which is told.
  func inputsToCompare() throws -> PlanInputs? {
    var inputs = planInputs()
    guard settings.comparison.asksLibrary else { return inputs }
    guard let library = library(.reading), var filter = try planFilter(in: library) else { return nil }
    // Of each plan its newest edition.
    filter.includesOld = false
    filter.takesYearFromText = true
    let plans = try library.plans(filter, by: .province)
    try tellUndated(plans, filter, in: library)
    for plan in plans {
      do throws(ReferenceError) {
        inputs.add(try stored(plan, in: library))
      } catch {
        complain(error.description)
      }
    }
    return inputs
  }

  /// Says which plans without a date of issue were taken for the year that is asked for, and of which nothing tells the
  /// year.
  private func tellUndated(
    _ taken: [StoredPlan], _ filter: PlanFilter, in library: Library
  ) throws(LibraryError) {
    guard let year = filter.year else { return }
    let bounds = try library.boundsOfUndated()
    let undated = taken.filter { $0.year == nil }.map { plan in
      let days = bounds[plan.row]
      let first = days?.earliest?.description ?? "…", last = days?.latest?.description ?? "…"
      return "\(plan.name) (\(first) – \(last))"
    }
    if !undated.isEmpty {
      tell(undated, "without a date of issue, taken for \(year) by what they name and set")
    }
    var open = filter
    open.year = nil
    let unknown = try library.plans(open, by: .province).filter { plan in
      plan.year == nil && bounds[plan.row]?.years == nil
    }
    if !unknown.isEmpty {
      tell(unknown.map(\.name), "\(unknown.count) more have no year ('kehoach edit' gives it)")
    }
  }

  /// The most plans that a message names.
  private static let mostNamed = 8

  private func tell(_ names: [String], _ heading: String) {
    let lines = names.prefix(Self.mostNamed).map { "  \($0)\n" }.joined()
    let rest = names.count > Self.mostNamed ? "  …\n" : ""
    tell(Array("kehoach: \(heading):\n\(lines)\(rest)".utf8))
  }

  /// The plans made ready to be compared, in the order of the inputs; what cannot be read is told and left out.
  func comparedPlans(_ inputs: PlanInputs) async throws -> (PlanComparer, [ComparedPlan])? {
    guard let reader = planReader(), let comparer = planComparer() else { return nil }
    var progress = Progress(of: inputs.files.count, session: self)
    var plans: [ComparedPlan] = []
    let work = OrderedWork(jobs: settings.jobs) { Self.comparedPlan($0, reader, comparer) }
    try await work.run(over: inputs.files) { result in
      switch result {
      case .success(let plan): plans.append(plan)
      case .failure(let error):
        progress.clear()
        complain(error.description)
      }
      progress.advance()
    }
    progress.clear()
    return (comparer, plans)
  }

  private static func comparedPlan(
    _ input: PlanInput, _ reader: PlanReader, _ comparer: PlanComparer
  ) -> Result<ComparedPlan, PlanFileError> {
    do throws(PlanFileError) {
      let file = try input.file()
      let plan = reader.read(SourceText(file.bytes))
      let header = plan.outline.plan.header.corrected(by: input.corrections)
      return .success(
        comparer.prepare(plan, label: PlanLabel(name: input.path.description, header: header)))
    } catch {
      return .failure(error)
    }
  }
}
