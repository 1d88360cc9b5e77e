/// The number of a document as a user gives it, alone or with the symbol behind it: `12`, `12/KH-UBND`.
struct CorrectedNumber {
  let number: String
  /// Nil where none was given.
  let symbol: String?

  /// Reads a number; nil where there are no digits, letters and signs in the order of one.
  init?(_ typed: String) {
    let parts = typed.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let number = parts.first, Self.isNumber(number) else { return nil }
    self.number = String(number)
    symbol = parts.count > 1 ? String(parts[1]) : nil
    // A symbol begins and ends with a letter or digit, and has no spaces.
    if let symbol {
      guard let first = symbol.first, let last = symbol.last, first.isLetter || first.isNumber,
        last.isLetter || last.isNumber, !symbol.contains(where: \.isWhitespace)
      else { return nil }
    }
  }

  /// Digits, and a letter or two behind them as in `12a`.
  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.prefix { "0"..."9" ~= $0 }
    let rest = text.dropFirst(digits.count)
    return (1...8).contains(digits.count) && rest.count <= 2 && rest.allSatisfy(\.isLetter)
  }
}
