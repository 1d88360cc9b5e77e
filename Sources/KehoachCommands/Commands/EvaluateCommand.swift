internal import PlanComparison
internal import PlanEvaluation
internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanReport
internal import PlanText

/// `kehoach evaluate`: how well the plans of a corpus are read.
struct EvaluateCommand {
  let session: Session

  /// Where the plans lie unless the user says otherwise.
  private static let usualCorpus = FilePath("corpus")

  /// What came of one plan.
  private struct Outcome: Sendable {
    let name: String
    var score: GoldScore?
    var problems: [String] = []
  }

  func run() async throws {
    let folder = session.settings.operands.first ?? Self.usualCorpus
    let corpus: EvaluationCorpus
    do throws(PlanFileError) {
      corpus = try EvaluationCorpus(in: folder)
    } catch {
      return session.complain(error.description)
    }
    for name in corpus.alone {
      session.complain("'\(folder)' has no plan '\(name)' to its gold file; not scored")
    }
    guard !corpus.plans.isEmpty || !corpus.alignments.isEmpty else {
      return session.complain("nothing to score in '\(folder)' (it needs gold/NAME.json with plans/NAME.*)")
    }
    guard let reader = session.planReader() else { return }
    let before = session.settings.baseline.flatMap(savedRun)
    var evaluation = try await evaluation(of: corpus.plans, reader)
    addAlignments(of: corpus, reader, to: &evaluation)
    let changes = before.map { evaluation.figures.changes(since: $0) } ?? []
    if changes.contains(where: { $0.verdict == .worse }) { session.find() }
    let report = EvaluationReport(
      evaluation: evaluation, before: before, hasDetails: session.settings.hasDetails)
    try await session.withOutput { output in
      if session.settings.format == .json {
        try output.writeJSON { try report.write(to: &$0) }
      } else {
        try output.write(Array(report.text(in: session.settings.style.language).utf8))
      }
    }
  }

  private func evaluation(of plans: [EvaluationCorpus.Plan], _ reader: PlanReader) async throws -> Evaluation
  {
    var evaluation = Evaluation()
    var progress = Progress(of: plans.count, session: session)
    let work = OrderedWork(jobs: session.settings.jobs) { Self.outcome(of: $0, reader) }
    try await work.run(over: plans) { outcome in
      if !outcome.problems.isEmpty { progress.clear() }
      for problem in outcome.problems { session.complain(problem) }
      if let score = outcome.score { evaluation.add(outcome.name, score) }
      progress.advance()
    }
    progress.clear()
    return evaluation
  }

  /// The score of a plan; one that cannot be read holds nothing.
  private static func outcome(of plan: EvaluationCorpus.Plan, _ reader: PlanReader) -> Outcome {
    var outcome = Outcome(name: plan.name)
    let gold: ScoredPlan
    do {
      let bytes = try PlanFile(reading: plan.gold, limit: JSONReader.mostBytes).bytes
      gold = try ScoredPlan(json: bytes, isGold: true)
    } catch {
      outcome.problems.append(message(error, plan.gold))
      return outcome
    }
    var found = ScoredPlan(.null, isGold: false)
    do {
      let file = try PlanFile(reading: plan.path, limit: SourceText.largest)
      let json = PlanJSON(name: plan.name, format: file.format.rawValue, isOneLine: true)
      let bytes = try ByteStream.bytes { try json.write(reader.read(SourceText(file.bytes)), to: &$0) }
      found = try ScoredPlan(json: bytes, isGold: false)
    } catch {
      outcome.problems.append(message(error, plan.path))
    }
    outcome.score = GoldScore(found, against: gold)
    return outcome
  }

  /// Scores the pairs of plans of which it is known what belongs together; those without their plans are passed over.
  private func addAlignments(
    of corpus: EvaluationCorpus, _ reader: PlanReader, to evaluation: inout Evaluation
  ) {
    guard !corpus.alignments.isEmpty, let comparer = session.planComparer() else { return }
    for alignment in corpus.alignments {
      do {
        let gold = try JSONReader.value(
          of: try PlanFile(reading: alignment.gold, limit: JSONReader.mostBytes).bytes)
        let paths = ["a", "b"].compactMap { side in
          gold[side].words.flatMap { try? corpus.path(ofPlan: Array($0.utf8)[...]) }
        }
        guard paths.count == 2 else { continue }
        let plans = try paths.map { path in
          let bytes = try PlanFile(reading: path, limit: SourceText.largest).bytes
          return comparer.prepare(reader.read(SourceText(bytes)), name: path.description)
        }
        let comparison = comparer.compare(plans[0], plans[1])
        let found = try JSONReader.value(
          of: ByteStream.bytes { try ComparisonJSON().write(comparison, to: &$0) })
        evaluation.add(alignment.name, AlignmentScore(found, against: gold))
      } catch {
        session.complain(Self.message(error, alignment.gold))
      }
    }
  }

  /// A run to compare with; nil where it cannot be read, which is told.
  private func savedRun(_ path: FilePath) -> EvaluationFigures? {
    do {
      let saved = try JSONReader.value(of: try PlanFile(reading: path, limit: JSONReader.mostBytes).bytes)
      if let figures = EvaluationFigures(saved) { return figures }
      session.complain("cannot compare with '\(path)': it is no run saved with 'evaluate --format json'")
    } catch {
      session.complain(Self.message(error, path))
    }
    return nil
  }

  private static func message(_ error: any Error, _ path: FilePath) -> String {
    error is JSONError ? "cannot read '\(path)': \(error)" : "\(error)"
  }
}
