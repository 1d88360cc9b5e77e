internal import PlanFacts
internal import PlanRender

/// Numbers as the language of the report writes them.
struct NumberText {
  let language: Language

  /// A whole number or a decimal one, thousands apart.
  func text(of number: Decimal) -> String {
    let parts = number.description.split(separator: ".")
    let isNegative = number.digits < 0
    let whole = grouped(parts.first.map { isNegative ? $0.dropFirst() : $0 } ?? "0")
    let decimals = parts.count > 1 ? language(",", ".") + parts[1] : ""
    return (isNegative ? "−" : "") + whole + decimals
  }

  func text(of number: Int) -> String { text(of: Decimal(number)) }

  /// A share from 0 to 1 in whole per cent; what is not all or nothing never reads as such.
  func percent(_ share: Double, space: String = "\u{A0}") -> String {
    "\(Self.wholePercent(share))\(space)%"
  }

  /// The whole per cent of a share.
  static func wholePercent(_ share: Double) -> Int {
    guard share.isFinite, share > 0 else { return 0 }
    if share >= 1 { return 100 }
    return min(max(Int((share * 100).rounded()), 1), 99)
  }

  private func grouped(_ digits: some StringProtocol) -> String {
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += language(".", ",") }
      text.append(digit)
    }
    return text
  }
}
