/// Something noticed in a plan: what, where, and what was done about it.
public struct Diagnostic: Equatable, Sendable {
  /// How much it matters: an error cost content, a warning may have changed the reading, a note did not.
  public enum Severity: String, Sendable { case error, warning, note }

  public let severity: Severity
  public let code: DiagnosticCode
  /// What is wrong and what was done, in English, without a full stop.
  public let message: String
  /// The same in Vietnamese; nil where it is said in English only.
  public let vietnamese: String?
  /// Where it stands: offsets of bytes in the file as read.
  public let span: Range<Int>

  public init(
    _ severity: Severity, _ code: DiagnosticCode, _ message: String, vi vietnamese: String? = nil,
    span: Range<Int>
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.vietnamese = vietnamese
    self.span = span
  }

  /// The same at another place, such as that of its words in the bytes as read.
  package func moved(to span: Range<Int>) -> Diagnostic {
    Diagnostic(severity, code, message, vi: vietnamese, span: span)
  }
}
