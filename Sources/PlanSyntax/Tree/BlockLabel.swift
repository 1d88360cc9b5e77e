internal import PlanText

/// What an id says of one block without its place: two siblings with equal labels are told apart by a count.
struct BlockLabel {
  private let letters: [UInt8]
  /// Whether the count is part of the label always, as for bullets and paragraphs.
  let isCounted: Bool

  init(_ number: Number) {
    isCounted = number.style?.isBullet ?? true
    letters = Self.print(number)
  }

  func append(ordinal: UInt32, to bytes: inout [UInt8]) {
    bytes += letters
    if isCounted {
      bytes += Array(String(ordinal).utf8)
    } else if ordinal > 1 {
      bytes.append(UInt8(ascii: "~"))
      bytes += Array(String(ordinal).utf8)
    }
  }

  private static func print(_ number: Number) -> [UInt8] {
    switch number.style {
    case nil: [UInt8(ascii: "p")]
    case .dash: [UInt8(ascii: "-")]
    case .plus: [UInt8(ascii: "+")]
    case .star: [UInt8(ascii: "*")]
    case .dot: Array("•".utf8)
    case .roman: RomanNumeral.print(Int(number.value))
    case .lowerRoman: RomanNumeral.print(Int(number.value)).map { $0 | 0x20 }
    case .letter: Array(String(LetterOrder.letter(number.value)).utf8)
    case .capital: Array(String(LetterOrder.letter(number.value)).uppercased().utf8)
    case .arabic: Array(String(number.value).utf8)
    case .arabicPath: Array(number.values.map(String.init).joined(separator: ".").utf8)
    case .keyword: Array("\(number.keyword?.slug ?? "")-\(number.value)".utf8)
    }
  }
}
