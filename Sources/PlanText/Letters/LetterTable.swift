/// What stands in Unicode about the letters of Vietnamese, as tables over scalar values.
package enum LetterTable {
  /// Scalars from here on are none that matter; the last entry of the table stands for them.
  package static let limit = 0x2700

  /// The letter of each scalar below `limit`, and what any other is.
  package static let letters: [UInt32] = {
    var table = [UInt32](repeating: 500 << 16, count: limit + 1)
    func set(
      _ scalar: Unicode.Scalar, base: Int = 0, tone: Int = 0, capital: Bool = false, _ kind: Letter.Kind,
      _ width: Int
    ) {
      let bits = UInt32(base | tone << 6) | (capital ? 0x200 : 0) | kind.rawValue << 10
      table[Int(scalar.value)] = bits | UInt32(width) << 16
    }
    for (index, letter) in Letter.alphabet.enumerated() {
      let base = index + 1
      if letter.value < 0x80, letter.properties.numericType != nil {
        set(letter, base: base, .digit, 500)
        continue
      }
      let latin = String(letter).decomposedStart
      let forms = toned[letter] ?? [letter]
      for (tone, form) in forms.enumerated() {
        set(form, base: base, tone: tone, .letter, widths[latin] ?? 500)
        guard let capital = String(form).uppercased().unicodeScalars.first else { continue }
        let capitalWidth = String(latin).uppercased().unicodeScalars.first.flatMap { widths[$0] } ?? 700
        set(capital, base: base, tone: tone, capital: true, .letter, capitalWidth)
      }
    }
    // Look-alikes that converters write: Eth and the African D for Đ and đ, OI for Ư and ư.
    let lookAlikes: [(Unicode.Scalar, like: Unicode.Scalar, capital: Bool, width: Int)] = [
      ("\u{D0}", "đ", true, 722), ("\u{189}", "đ", true, 722), ("\u{F0}", "đ", false, 500),
      ("\u{1A2}", "ư", true, 722), ("\u{1A3}", "ư", false, 500),
    ]
    for (scalar, like, capital, width) in lookAlikes {
      guard let base = Letter.alphabet.firstIndex(of: like) else { continue }
      set(scalar, base: base + 1, capital: capital, .letter, width)
    }
    for (characters, kind, width) in punctuation {
      for scalar in characters.unicodeScalars { set(scalar, kind, width) }
    }
    return table
  }()

  /// The composed scalar of a base letter with a tone, by `base << 4 | tone << 1 | capital`; 0 where none is.
  package static let composed: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 64 << 4)
    for (value, bits) in letters.enumerated() {
      let letter = Letter(bits: bits)
      guard letter.kind == .letter, ![0xD0, 0x189, 0xF0, 0x1A2, 0x1A3].contains(value) else { continue }
      table[Int(letter.base << 4 | letter.tone << 1) | (letter.isCapital ? 1 : 0)] = UInt16(value)
    }
    return table
  }()

  /// The five tones and three shapes that are written as combining marks: `(tone, shape)`, one of them 0.
  @inlinable
  package static func mark(_ scalar: UInt32) -> (tone: UInt32, shape: UInt32)? {
    switch scalar {
    case 0x300, 0x340: (1, 0)
    case 0x301, 0x341: (2, 0)
    case 0x309: (3, 0)
    case 0x303: (4, 0)
    case 0x323: (5, 0)
    case 0x302: (0, 1)
    case 0x31B: (0, 2)
    case 0x306: (0, 3)
    default: nil
    }
  }

  /// The letter that a plain vowel becomes under a circumflex (1), horn (2) or breve (3), as a `base`; else nil.
  package static func shaped(base: UInt32, _ shape: UInt32) -> UInt32? {
    let plain = Letter.alphabet[Int(base) - 1]
    let pairs: [(Unicode.Scalar, UInt32, Unicode.Scalar)] = [
      ("a", 1, "â"), ("e", 1, "ê"), ("o", 1, "ô"), ("o", 2, "ơ"), ("u", 2, "ư"), ("a", 3, "ă"),
    ]
    guard let match = pairs.first(where: { $0.0 == plain && $0.1 == shape }) else { return nil }
    return Letter.alphabet.firstIndex(of: match.2).map { UInt32($0) + 1 }
  }

  /// Each vowel with its six tones: none, grave, acute, hook, tilde, dot below.
  private static let toned: [Unicode.Scalar: [Unicode.Scalar]] = {
    let rows = [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
      "ưừứửữự", "yỳýỷỹỵ",
    ]
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for row in rows {
      let forms = Array(row.unicodeScalars)
      if let first = forms.first { table[first] = forms }
    }
    return table
  }()

  /// Advance widths of Times-like faces, in thousandths of the font size.
  private static let widths: [Unicode.Scalar: Int] = {
    let classes: [(String, Int)] = [
      ("ijlt", 278), ("fr", 333), ("s", 389), ("acez", 444), ("bdghknopquvxyđ", 500), ("w", 722), ("m", 778),
      ("I", 333), ("J", 389), ("PSF", 556), ("ELTZ", 611), ("BCR", 667), ("ADGHKNOQUVXYĐ", 722), ("M", 889),
      ("W", 944),
    ]
    var table: [Unicode.Scalar: Int] = [:]
    for (letters, width) in classes {
      for letter in letters.unicodeScalars { table[letter] = width }
    }
    return table
  }()

  private static let punctuation: [(String, Letter.Kind, Int)] = [
    (" ", .space, 250), ("\t", .space, 250), (".", .period, 250), ("…", .ellipsis, 1000), (",", .comma, 250),
    (";", .semicolon, 278),
    (":", .colon, 278), ("-", .dash, 333), ("\u{2010}\u{2011}", .dash, 333), ("–\u{2212}", .dash, 500),
    ("—", .dash, 1000),
    ("/", .slash, 278), ("“„«", .openQuote, 444), ("‘", .openQuote, 333), ("”»", .closeQuote, 444),
    ("’", .closeQuote, 333),
    ("\"", .straightQuote, 408), ("([", .openBracket, 333), (")]", .closeBracket, 333),
    ("!'", .other, 300), ("%", .other, 833), ("&", .other, 778), ("+", .other, 564), ("•◦▪", .other, 400),
  ]
}

extension String {
  /// The first scalar without its marks; đ counts as itself.
  fileprivate var decomposedStart: Unicode.Scalar {
    switch self {
    case "ă", "â": "a"
    case "ê": "e"
    case "ô", "ơ": "o"
    case "ư": "u"
    default: unicodeScalars.first ?? " "
    }
  }
}
