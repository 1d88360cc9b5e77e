internal import PlanText

/// The Content-Security-Policy of the page: nothing from anywhere, and only this style and this script.
enum ContentPolicy {
  static func text(style: StaticString, script: StaticString) -> String {
    """
    default-src 'none'; style-src '\(source(style))'; script-src '\(source(script))'; \
    base-uri 'none'; form-action 'none'
    """
  }

  /// What allows exactly one text: its SHA-256 in Base64.
  private static func source(_ text: StaticString) -> String {
    let digits = text.withUTF8Buffer { SHA256.digest(of: Array($0)) }.utf8.map { digit in
      digit < 0x3A ? digit - 0x30 : digit - 0x61 + 10
    }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return "sha256-" + base64(bytes)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32($1 < group.count ? group[start + $1] : 0) }
      for place in 0..<4 {
        text.append(
          place > group.count ? UInt8(ascii: "=") : alphabet[Int(number >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
