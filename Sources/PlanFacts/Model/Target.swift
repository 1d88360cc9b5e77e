/// A quantity to be reached (chỉ tiêu có số).
public struct Target: Sendable {
  public enum Comparator: String, Sendable {
    case equal = "="
    case atLeast = ">="
    case above = ">"
    case atMost = "<="
    case below = "<"
    case about = "~"
  }

  public enum Change: String, Sendable { case increase, decrease }

  public let origin: Origin
  /// The words that say of what.
  public let indicator: String
  public let comparator: Comparator
  public let value: Decimal
  /// Of a range.
  public let upper: Decimal?
  /// `%`, `%/year`, `rank`, `đồng`, or what is counted.
  public let unit: String
  public let change: Change?
  /// The year that the change is measured against.
  public let baseline: Int?
  public let due: PlanTime?
}
