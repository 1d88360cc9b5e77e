extension PlanDate {
  /// The first and last day that the date may be, as ISO days, and how exact that is.
  package var days: (start: String, end: String, precision: String) {
    guard let month, (1...12).contains(month) else {
      return (Self.iso(year, 1, 1), Self.iso(year, 12, 31), "year")
    }
    let last = Self.days(of: month, in: year)
    guard let day, (1...last).contains(day) else {
      return (Self.iso(year, month, 1), Self.iso(year, month, last), "month")
    }
    return (Self.iso(year, month, day), Self.iso(year, month, day), "day")
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(max(0, year), 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
