/// How a block is numbered: the `style` of its marker.
public enum MarkerStyle: UInt8, CaseIterable, Sendable {
  /// Phần, Chương, Mục, Tiểu mục, Điều, Khoản, Điểm, Bước.
  case keyword
  /// I. II. III.
  case roman
  /// A. B. C.
  case capital
  /// 1. 1) (1) 1/
  case arabic
  /// 1.1. 1.1.1
  case arabicPath
  /// a) b) c) d) đ) e) g), in the order of the Vietnamese alphabet.
  case letter
  /// i) ii) iii)
  case lowerRoman
  /// - – —
  case dash
  /// +
  case plus
  /// • ◦ ▪
  case dot
  /// *
  case star

  /// The name in the JSON.
  public var name: String {
    switch self {
    case .keyword: "keyword"
    case .roman: "roman"
    case .capital: "capital"
    case .arabic: "arabic"
    case .arabicPath: "arabic-path"
    case .letter: "letter"
    case .lowerRoman: "lower-roman"
    case .dash: "dash"
    case .plus: "plus"
    case .dot: "dot"
    case .star: "star"
    }
  }

  /// Whether blocks of this style are told apart by their place alone.
  public var isBullet: Bool { rawValue >= MarkerStyle.dash.rawValue }
}
