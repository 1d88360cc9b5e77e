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
    guard let reader = session.planReader(), let comparer = session.planComparer() else { return }
    let plans = session.settings.operands.compactMap { plan($0, reader, comparer) }
    // What is wrong with one of them was told.
    guard plans.count == session.settings.operands.count else { return }
    let comparison = comparer.compare(plans[0], plans[1])
    try await session.withOutput { output in
      var stream = ByteStream { try output.write($0) }
      try ComparisonJSON().write(comparison, to: &stream)
      try stream.flush()
      try output.write([UInt8(ascii: "\n")])
    }
  }

  /// A plan made ready to be compared; nil where it cannot be read, which is told.
  private func plan(_ operand: FilePath, _ reader: PlanReader, _ comparer: PlanComparer) -> ComparedPlan? {
    guard let input = session.input(for: operand) else { return nil }
    do throws(PlanFileError) {
      let file = try input.file()
      return comparer.prepare(reader.read(SourceText(file.bytes)), name: input.path.description)
    } catch {
      session.complain(error.description)
      return nil
    }
  }
}
