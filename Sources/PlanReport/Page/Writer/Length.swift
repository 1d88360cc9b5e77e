/// A length in a picture: of the page's units, or of the picture's width or height.
struct Length {
  let text: String

  static func units(_ number: Int) -> Length { Length(text: String(number)) }

  /// A share of the whole, from 0 to 1, to a hundredth of a per cent.
  static func share(_ share: Double) -> Length {
    let hundredths = Int((min(max(share.isFinite ? share : 0, 0), 1) * 10_000).rounded())
    let rest = hundredths % 100
    return Length(text: "\(hundredths / 100)" + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)") + "%")
  }
}
