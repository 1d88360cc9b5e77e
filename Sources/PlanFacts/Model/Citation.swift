/// A mention of another document (viện dẫn).
public struct Citation: Sendable {
  public let origin: Origin
  /// By its name in the JSON: `decision`, `law`, `decree` …; nil where neither words nor symbol tell.
  public let kind: String?
  /// As printed: `1478/QĐ-TTg`; nil for a document that is named without one.
  public let number: String?
  public let date: PlanTime.Day?
  /// The body after "của", written out.
  public let issuer: String?
  /// The name of a document without a number.
  public let title: String?
  /// The place in the list of citations of the first one with this number, where this is a later mention.
  public internal(set) var first: Int?
}
