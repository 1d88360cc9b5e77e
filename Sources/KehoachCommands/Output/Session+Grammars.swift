internal import PlanFacts
internal import PlanFormats
internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

extension Session {
  /// What reads plans with the grammars of the run; nil where something is wrong with them, which is told.
  func planReader() -> PlanReader? {
    let reader: PlanReader
    if settings.grammars == nil {
      reader = PlanReader(province: settings.province)
    } else {
      guard let files = grammarFiles() else { return nil }
      do throws(GrammarMistakes) {
        if files.grammar.mistakes.isEmpty {
          let mistakes = FactRules.mistakes(in: files.grammar)
          if !mistakes.isEmpty { throw GrammarMistakes(mistakes) }
        }
        reader = try PlanReader(files.grammar, province: settings.province)
      } catch {
        tell(error.all, in: files)
        return nil
      }
    }
    if let name = settings.province, province(named: name, in: reader.outlines.grammar) == nil { return nil }
    return reader
  }

  /// What reads outlines with the grammars of the run; nil where something is wrong with them, which is told.
  func outlineReader() -> OutlineReader? {
    settings.grammars == nil ? OutlineReader() : planReader()?.outlines
  }

  /// The whole name of the province or city that a name means, however it is typed; nil where it is none, which is told.
  func province(named name: String, in grammar: ReadingGrammar) -> String? {
    let gazetteer = Gazetteer(grammar)
    if let unit = gazetteer.unit(named: name) { return unit }
    // Compared without tone marks, so that those alone make no name a distant one.
    let names = gazetteer.names.map { (name: $0, plain: PlainLetters.of($0)) }
    let nearest = NearestWord.nearest(to: PlainLetters.of(name), among: names.map(\.plain))
    let error = UsageError.wrongValue(
      FilePath(name).description, of: "--province",
      expected: "'kehoach grammar show province' lists them",
      nearest: names.first { $0.plain == nearest }?.name)
    complain(error.description)
    return nil
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
