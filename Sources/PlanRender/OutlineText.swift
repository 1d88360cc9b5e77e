public import PlanSyntax

/// Writes the outline of a plan for people: who issued what, and the tree of its parts with their lines.
public struct OutlineText {
  public let style: TextStyle

  public init(_ style: TextStyle) { self.style = style }

  /// Writes a plan's outline, one line for each of its parts.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plan.
  public func write(_ plan: PlanOutline, to stream: inout ByteStream) throws {
    var body = OutlineTextBody(plan, style, stream)
    defer { stream = body.stream }
    stream = ByteStream { _ in }
    try body.write()
  }
}
