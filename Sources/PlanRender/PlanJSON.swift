public import PlanFacts
public import PlanSyntax
internal import PlanText

/// Writes plans as JSON, in the form `kehoach.plan/1`.
///
/// Every value is written as soon as it is known, so that no more than one block's text is held at a time.
public struct PlanJSON {
  /// The source's name, as the user gave it.
  public let name: String
  /// The source's format, by its name in the JSON.
  public let format: String
  /// Whether the whole plan stands on one line.
  public let isOneLine: Bool

  public init(name: String, format: String, isOneLine: Bool) {
    self.name = name
    self.format = format
    self.isOneLine = isOneLine
  }

  /// Writes a plan as one object, without an end of line behind it.
  ///
  /// `header` is the plan's header with what was corrected in it; nil for the one that was read.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plan.
  public func write(_ plan: Plan, header: Header? = nil, to stream: inout ByteStream) throws {
    var body = PlanJSONBody(plan, JSONWriter(stream), isOneLine: isOneLine)
    defer { stream = body.json.stream }
    // The stream is in the body now; a second reference to its buffer would make every append copy it.
    stream = ByteStream { _ in }
    try body.write(name: name, format: format, header: header)
  }
}
