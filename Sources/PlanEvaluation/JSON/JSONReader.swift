/// Reads JSON (RFC 8259): bytes in whatever state in, a value or the first problem out.
package struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// The most levels of arrays and objects, so that no input exhausts the stack.
  package static let mostDepth = 256
  /// The most bytes.
  package static let mostBytes = 256 << 20

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a JSON text; of members of one name the last.
  /// - Throws: The first problem, where the bytes are no JSON, too many or too deep.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard bytes.count <= mostBytes else { throw JSONError(problem: .tooLarge, offset: mostBytes) }
    var reader = JSONReader(bytes)
    // Some programs write a byte order mark before it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    let value = try reader.value()
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.problem(.moreBehind) }
    return value
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch try byte() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw problem(.unexpectedByte)
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try enter()
    skipSpace()
    guard try byte() != UInt8(ascii: "}") else { return leave(.object(members)) }
    while true {
      skipSpace()
      guard try byte() == UInt8(ascii: "\"") else { throw problem(.unexpectedByte) }
      let name = try text()
      skipSpace()
      guard try byte() == UInt8(ascii: ":") else { throw problem(.unexpectedByte) }
      at += 1
      members[name] = try value()
      guard try goesOn(UInt8(ascii: "}")) else { return leave(.object(members)) }
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    try enter()
    skipSpace()
    guard try byte() != UInt8(ascii: "]") else { return leave(.array(elements)) }
    while true {
      elements.append(try value())
      guard try goesOn(UInt8(ascii: "]")) else { return leave(.array(elements)) }
    }
  }

  private mutating func enter() throws(JSONError) {
    guard depth < Self.mostDepth else { throw problem(.tooDeep) }
    depth += 1
    at += 1
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    depth -= 1
    at += 1
    return value
  }

  /// Whether a comma, which is passed over, and not the closing bracket, comes next.
  private mutating func goesOn(_ bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    let next = try byte()
    if next == bracket { return false }
    guard next == UInt8(ascii: ",") else { throw problem(.unexpectedByte) }
    at += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try byte() == word.utf8Start[offset] else { throw problem(.unexpectedByte) }
      at += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    while at < bytes.count, Self.isOfNumber(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard Self.isNumber(bytes[start..<at]), let number = Double(text), number.isFinite else {
      throw JSONError(problem: .badNumber, offset: start)
    }
    return .number(number)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Whether bytes have the form of a number: digits, without zeros before them, a fraction, an exponent.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let count = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isZero = rest.first == 0x30
    let whole = digits()
    guard whole > 0, !isZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  // MARK: Texts

  private mutating func text() throws(JSONError) -> String {
    let start = at
    var written: [UInt8] = []
    at += 1
    while true {
      let next = try byte()
      switch next {
      case UInt8(ascii: "\""):
        at += 1
        guard let text = String(validating: written, as: UTF8.self) else {
          throw JSONError(problem: .badText, offset: start)
        }
        return text
      case UInt8(ascii: "\\"):
        at += 1
        try escape(into: &written)
      case 0..<0x20: throw problem(.unexpectedByte)
      default:
        written.append(next)
        at += 1
      }
    }
  }

  private mutating func escape(into written: inout [UInt8]) throws(JSONError) {
    let letter = try byte()
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): written.append(letter)
    case UInt8(ascii: "b"): written.append(0x08)
    case UInt8(ascii: "f"): written.append(0x0C)
    case UInt8(ascii: "n"): written.append(0x0A)
    case UInt8(ascii: "r"): written.append(0x0D)
    case UInt8(ascii: "t"): written.append(0x09)
    case UInt8(ascii: "u"): written.append(contentsOf: Array(String(try scalar()).utf8))
    default:
      at -= 1
      throw problem(.badText)
    }
  }

  /// The scalar of an escape, which may take two of them; half of a pair alone is U+FFFD.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[at...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    let place = at
    at += 2
    let second = try hexadecimal()
    if (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      return scalar
    }
    at = place
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try byte())).hexDigitValue else { throw problem(.badText) }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }

  // MARK: Bytes

  private func byte() throws(JSONError) -> UInt8 {
    guard at < bytes.count else { throw problem(.unexpectedEnd) }
    return bytes[at]
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private func problem(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem: problem, offset: at)
  }
}
