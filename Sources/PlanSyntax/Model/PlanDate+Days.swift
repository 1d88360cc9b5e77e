extension PlanDate {
  /// The first and last day that the date may be, as ISO days, and how exact that is.
  package var days: (start: String, end: String, precision: String) {
    guard let month, (1...12).contains(month) else {
      return (Self.iso(year, 1, 1), Self.iso(year, 12, 31), "year")
    }
    let last = Self.days(in: month, of: year)
    guard let day, (1...last).contains(day) else {
      return (Self.iso(year, month, 1), Self.iso(year, month, last), "month")
    }
    return (Self.iso(year, month, day), Self.iso(year, month, day), "day")
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(max(0, year), 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
