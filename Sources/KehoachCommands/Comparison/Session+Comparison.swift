internal import PlanComparison
internal import PlanGrammar

extension Session {
  /// What compares plans with the grammars of the run; nil where something is wrong with them, which is told.
  func planComparer() -> PlanComparer? {
    guard settings.grammars != nil else { return PlanComparer() }
    guard let files = grammarFiles() else { return nil }
    do throws(GrammarMistake) {
      return try PlanComparer(files.grammar)
    } catch {
      tell([error], in: files)
      return nil
    }
  }
}
