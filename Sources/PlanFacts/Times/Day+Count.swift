extension PlanTime.Day {
  /// A day written as `2026-03-31`; nil where it is written otherwise, or there is none.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 >= 48 && $0 <= 57 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  /// How many days it stands behind the first of March of the year 0.
  ///
  /// Years are counted from March here, so that the leap day is the last of its year.
  package var number: Int {
    let marchYear = month > 2 ? year : year - 1
    let days = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + days
  }

  /// The day of the week, from Monday, 1, to Sunday, 7.
  var weekday: Int { (number + 2) % 7 + 1 }

  /// The day so many days on, or back; nil before the year 1 and behind the year 9999.
  package func adding(days: Int) -> PlanTime.Day? {
    let number = number + days
    guard number >= 306 else { return nil }
    let cycle = number / 146_097
    let ofCycle = number % 146_097
    let yearOfCycle = (ofCycle - ofCycle / 1460 + ofCycle / 36_524 - ofCycle / 146_096) / 365
    let ofYear = ofCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let month = (5 * ofYear + 2) / 153
    let year = cycle * 400 + yearOfCycle + (month < 10 ? 0 : 1)
    guard year < 10_000 else { return nil }
    return PlanTime.Day(year, month + (month < 10 ? 3 : -9), ofYear - (153 * month + 2) / 5 + 1)
  }
}
