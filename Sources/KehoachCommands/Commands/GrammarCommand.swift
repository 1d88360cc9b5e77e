internal import PlanFormats
internal import PlanGrammar

/// `kehoach grammar`: what the program knows, tried, checked and shown.
struct GrammarCommand {
  let session: Session

  func run() async throws {
    guard let word = session.settings.operands.first, let action = GrammarAction(rawValue: word.name),
      let files = session.grammarFiles()
    else { return }
    try await session.withOutput { output in
      switch action {
      case .test: try GrammarTest(session: session, files: files).run(into: output)
      case .check: try GrammarChecking(session: session, files: files).run(into: output)
      case .list: try GrammarList(session: session, files: files).run(into: output)
      case .show: try GrammarShow(session: session, files: files).run(into: output)
      case .coverage: try await GrammarCoverage(session: session, files: files).run(into: output)
      }
    }
  }
}
