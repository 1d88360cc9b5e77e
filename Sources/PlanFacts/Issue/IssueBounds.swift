internal import PlanSyntax

/// When a plan without a date of issue (ngày ban hành) was issued, as far as its own words tell.
///
/// It is not older than the documents that it names, and not younger than the first day by which it wants something
/// done, or than the last year that its title names.
public struct IssueBounds: Equatable, Sendable {
  /// The day before which it was not issued; nil where it names no document with a day.
  public let earliest: PlanTime.Day?
  /// The day after which it was not issued; nil where it sets no day, and its title names no year.
  public let latest: PlanTime.Day?
  /// The years it may be of; nil where that is left open: more than two, or no end to them.
  public let years: ClosedRange<Int>?

  /// The bounds of a plan with some title, the days of the documents that it names, and the last days of the times by
  /// which it wants something done, in any order.
  /// - Complexity: O(*n*) in the bytes of the title and the number of days.
  package init(title: String?, cited: [PlanTime.Day], due: [PlanTime.Day]) {
    let titled = Self.years(in: title ?? "")
    let latest = due.min() ?? titled.max().flatMap { PlanTime.Day($0, 12, 31) }
    // A document of a later day has its day mistyped, or is not of the past.
    let earliest = cited.filter { day in latest.map { day <= $0 } ?? true }.max()
    self.earliest = earliest
    self.latest = latest
    if let first = earliest?.year, let last = latest?.year, last - first < 2 {
      years = first...last
    } else if titled.count == 1, let year = titled.first {
      years = year...year
    } else {
      years = nil
    }
  }

  /// The bounds of a plan.
  /// - Complexity: O(*n*) in its citations and deadlines.
  public init(_ plan: Plan) {
    self.init(
      title: plan.outline.plan.header.title, cited: plan.citations.compactMap(\.date),
      due: plan.deadlines.compactMap { Self.isLimit($0.bound) ? $0.time.end : nil })
  }

  /// How a time binds whose last day a plan precedes.
  package static let limits: [Deadline.Bound] = [.by, .before, .within]

  private static func isLimit(_ bound: Deadline.Bound) -> Bool { limits.contains(bound) }

  /// The years from 1945 to 2099 that a text names, each once.
  private static func years(in text: String) -> Set<Int> {
    var years: Set<Int> = []
    var number = 0, digits = 0
    for byte in Array(text.utf8) + [0] {
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        number = digits < 4 ? number * 10 + Int(byte - UInt8(ascii: "0")) : number
        digits += 1
      } else {
        if digits == 4, 1945...2099 ~= number { years.insert(number) }
        (number, digits) = (0, 0)
      }
    }
    return years
  }
}
