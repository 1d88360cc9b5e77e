/// A number with as many decimals as it was written with; exact, unlike a binary fraction.
public struct Decimal: Hashable, Sendable, CustomStringConvertible {
  /// The digits without the point.
  public let digits: Int
  /// How many of them stand behind the point.
  public let decimals: Int

  public init(_ digits: Int, decimals: Int = 0) {
    var digits = digits, decimals = decimals
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    self.digits = digits
    self.decimals = decimals
  }

  /// A number as Vietnamese offices write it: a point between thousands, a comma before decimals; nil where it is none
  /// or has more than 15 digits.
  public init?(written text: some StringProtocol) {
    let groups = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let comma = text.utf8.firstIndex(of: UInt8(ascii: ","))
    // A point with three digits behind it parts thousands; any other one is a decimal point.
    let hasThousands =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 >= 48 && $0 <= 57 }.count == 3 }
    var digits = 0
    var decimals: Int?
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57:
        count += 1
        guard count <= 15 else { return nil }
        digits = digits * 10 + Int(byte) - 48
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: "."):
        if hasThousands { continue }
        guard decimals == nil, comma == nil else { return nil }
        decimals = 0
      case UInt8(ascii: ","):
        guard decimals == nil else { return nil }
        decimals = 0
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    self.init(digits, decimals: decimals ?? 0)
  }

  /// The product with a power of ten.
  func scaled(_ factor: Int) -> Decimal {
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    return overflow ? self : Decimal(product, decimals: decimals)
  }

  /// `7.5`, as JSON writes numbers.
  public var description: String {
    guard decimals > 0 else { return String(digits) }
    let text = String(digits)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
