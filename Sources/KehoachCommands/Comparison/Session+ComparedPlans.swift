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
    for plan in try library.plans(filter, by: .province) {
      do throws(ReferenceError) {
        inputs.add(try stored(plan, in: library))
      } catch {
        complain(error.description)
      }
    }
    return inputs
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
