/// A part of the time of a plan (giai đoạn, đợt).
public struct Phase: Sendable {
  public let origin: Origin
  public let ordinal: Int
  /// "Giai đoạn 1".
  public let label: String
  public let time: PlanTime
}
