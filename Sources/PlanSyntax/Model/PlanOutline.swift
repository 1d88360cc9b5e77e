public import PlanText

/// A plan, read: its own outline, the decision that carries it, and what follows the signature.
public struct PlanOutline: Sendable {
  public let source: SourceText
  public internal(set) var plan = Outline()
  /// The decision that carries the plan ("Kèm theo Quyết định …").
  public internal(set) var enclosing: Outline?
  public internal(set) var appendices: [Appendix] = []
  public internal(set) var furniture: [Furniture] = []
  /// In the order of their places.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The lines of the clean text that hold anything.
  var lines: [Line]

  init(source: SourceText, lines: [Line]) {
    self.source = source
    self.lines = lines
  }
}
