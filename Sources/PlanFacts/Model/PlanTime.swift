internal import PlanSyntax

/// A time as a plan gives it: a stretch of days, what recurs, or an event it hangs on.
public struct PlanTime: Equatable, Sendable {
  public enum Precision: String, Sendable {
    case day, month, quarter, half, year, years
  }

  /// The words.
  public var text: String
  /// The first and the last day; nil where that end is open.
  public var start: Day?
  public var end: Day?
  public var precision: Precision?
  /// An ISO 8601 duration, or "unspecified" where it only says that it recurs.
  public var recurrence: String?
  /// The time of day, "14:00".
  public var clock: String?
  /// The event that it hangs on.
  public var anchor: String?

  init(
    text: String = "", start: Day? = nil, end: Day? = nil, precision: Precision? = nil,
    recurrence: String? = nil
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.precision = precision
    self.recurrence = recurrence
  }

  /// Whether it goes from a day to the same day of another year.
  var isAnniversary: Bool {
    guard let start, let end else { return false }
    return start.year != end.year && start.month == end.month && start.day == end.day
  }

  /// A day of the Gregorian calendar.
  public struct Day: Equatable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// A day that there is; nil for 31/02 and month 13.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
      guard (1...12).contains(month), day >= 1, day <= PlanDate.days(of: month, in: year) else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2026-03-31`.
    public var description: String {
      func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
      }
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
  }
}
