internal import PlanFacts
internal import PlanFormats
internal import PlanGrammar
internal import PlanSyntax

extension Session {
  /// What reads plans with the grammars of the run; nil where something is wrong with them, which is told.
  func planReader() -> PlanReader? {
    guard settings.grammars != nil else { return PlanReader(province: settings.province) }
    guard let files = grammarFiles() else { return nil }
    do throws(GrammarMistakes) {
      return try PlanReader(files.grammar, province: settings.province)
    } catch {
      tell(error.all, in: files)
      return nil
    }
  }

  /// What reads outlines with the grammars of the run.
  func outlineReader() -> OutlineReader? {
    settings.grammars == nil ? OutlineReader(province: settings.province) : planReader()?.outlines
  }

  /// The grammars of the run; nil where they cannot be read, which is told.
  func grammarFiles() -> GrammarFiles? {
    do throws(PlanFileError) {
      return try GrammarFiles(adding: settings.grammars)
    } catch {
      complain(error.description)
      return nil
    }
  }

  /// Tells of mistakes in the grammars, of many of them the first.
  func tell(_ mistakes: [GrammarMistake], in files: GrammarFiles) {
    var messages = GrammarMessages(files.sources, style: settings.messageStyle)
    for mistake in mistakes.prefix(Self.mostMistakes) {
      tell(messages.lines(at: mistake.place, mistake.message))
    }
    let count = mistakes.count
    complain("the grammars have \(count) mistake\(count == 1 ? "" : "s"); 'kehoach grammar check' shows all")
  }

  private static let mostMistakes = 20
}
