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
      }
    }
  }
}
