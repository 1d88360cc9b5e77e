/// A part of a plan's header that can be given or corrected by hand; its name is the column's.
public enum PlanField: String, CaseIterable, Sendable {
  case province, issuer, year, number, symbol, title, kind
}

/// What was given for a part of a header, instead of what the text says.
public struct Correction: Equatable, Sendable {
  /// Nil where there is to be none.
  public let value: String?
  /// Whether it holds only where the text says nothing.
  public let fills: Bool

  public init(_ value: String?, fills: Bool) {
    self.value = value
    self.fills = fills
  }
}
