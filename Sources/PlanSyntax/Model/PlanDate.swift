/// A day of issue, or the month or year where the rest is left blank.
public struct PlanDate: Equatable, Sendable {
  public let text: String
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// The days of a month of the Gregorian calendar.
  package static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether there is such a day or month.
  static func isReal(year: Int, month: Int?, day: Int?) -> Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    return day.map { (1...days(of: month, in: year)).contains($0) } ?? true
  }
}
