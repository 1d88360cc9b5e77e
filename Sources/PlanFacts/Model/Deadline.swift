/// A time set for doing something, or the recurrence of a duty (thời hạn).
public struct Deadline: Sendable {
  /// How the time binds.
  public enum Bound: String, Sendable { case by, before, from, within, at, every }

  public let origin: Origin
  /// The words of what is to be done.
  public let action: String
  public let actor: String?
  public let time: PlanTime
  public let bound: Bound
  /// To whom is to be reported.
  public let reportTo: String?
}
