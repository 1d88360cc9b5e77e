internal import PlanFacts

extension MatrixValue {
  /// The value of a quantity: "≥ 65 %", "7–8 %", "↓ ≥ 10 %".
  init(_ target: Target) {
    let comparator =
      switch target.comparator {
      case .equal: ""
      case .atLeast: "≥ "
      case .above: "> "
      case .atMost: "≤ "
      case .below: "< "
      case .about: "≈ "
      }
    let change =
      switch target.change {
      case .increase: "↑ "
      case .decrease: "↓ "
      case nil: ""
      }
    let upper = target.upper.map { "–" + Self.grouped($0) } ?? ""
    // A place in a ranking is a number alone.
    let unit = target.unit == "rank" ? "" : " " + target.unit
    self.init(
      text: change + comparator + Self.grouped(target.value) + upper + unit, order: Self.number(target.value))
  }

  /// The value of a time: its days, or its words where it has none.
  init?(_ time: PlanTime) {
    let clock = time.clock.map { " " + $0 } ?? ""
    let last = time.end ?? time.start
    let order = last.map { Double($0.number) }
    switch (time.start, time.end) {
    case (nil, nil):
      guard !time.text.isEmpty else { return nil }
      self.init(text: time.text, order: nil, key: time.recurrence ?? time.text)
    case (let start?, nil): self.init(text: "\(start) –\(clock)", order: order)
    case (nil, let end?): self.init(text: "\(end)\(clock)", order: order)
    case (let start?, let end?):
      let text =
        switch time.precision {
        case .month where start.month == end.month && start.year == end.year:
          String(end.description.prefix(7))
        default: Self.stretch(start, end)
        }
      self.init(text: text + clock, order: order)
    }
  }

  /// Whole years by their numbers, else days.
  private static func stretch(_ start: PlanTime.Day, _ end: PlanTime.Day) -> String {
    guard start.month == 1, start.day == 1, end.month == 12, end.day == 31 else {
      return start == end ? end.description : "\(start) – \(end)"
    }
    let years = (String(start.description.prefix(4)), String(end.description.prefix(4)))
    return years.0 == years.1 ? years.0 : "\(years.0) – \(years.1)"
  }

  /// The value of a number as a binary fraction.
  private static func number(_ decimal: Decimal) -> Double {
    var number = Double(decimal.digits)
    for _ in 0..<decimal.decimals { number /= 10 }
    return number
  }

  /// A number with narrow spaces between thousands, where it has more than four digits before the point.
  private static func grouped(_ decimal: Decimal) -> String {
    let parts = decimal.description.split(separator: ".")
    guard let whole = parts.first, whole.count > 4 else { return decimal.description }
    var text = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text.append("\u{202F}") }
      text.append(digit)
    }
    return text + (parts.count > 1 ? "." + parts[1] : "")
  }
}
