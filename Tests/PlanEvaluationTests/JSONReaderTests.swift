import Testing

@testable import PlanEvaluation

@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      ("null", .null), (" true ", .truth(true)), ("false", .truth(false)), ("0", .number(0)),
      ("-12.5e1", .number(-125)), ("\"\"", .text("")), ("[]", .array([])), ("{}", .object([:])),
      ("\u{FEFF}1", .number(1)),
      ("[1, [null], {\"a\": \"b\"}]", .array([.number(1), .array([.null]), .object(["a": .text("b")])])),
      ("{\"a\": 1, \"a\": 2}", .object(["a": .number(2)])),
      (#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0111ể \ud83d\ude00 \ud83d \ud83d\u0041""#, .text("để 😀 \u{FFFD} \u{FFFD}A")),
    ] as [(String, JSONValue)])
  func readsValues(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONReader.value(of: Array(text.utf8)) == value)
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1", .unexpectedEnd, 2),
      ("[1,]", .unexpectedByte, 3),
      ("{\"a\"}", .unexpectedByte, 4), ("{a:1}", .unexpectedByte, 1), ("{\"a\":1,}", .unexpectedByte, 7),
      ("1 2", .moreBehind, 2), ("nul", .unexpectedEnd, 3), ("nulls", .moreBehind, 4),
      ("+1", .unexpectedByte, 0),
      ("01", .badNumber, 0), ("1.", .badNumber, 0), ("-", .badNumber, 0), ("1e", .badNumber, 0),
      ("1e999", .badNumber, 0), ("\"a\nb\"", .unexpectedByte, 2), ("\"a", .unexpectedEnd, 2),
      (#""\x""#, .badText, 2), (#""\u12g4""#, .badText, 5), ("NaN", .unexpectedByte, 0),
    ] as [(String, JSONError.Problem, Int)])
  func saysWhatIsWrongAndWhere(_ text: String, _ problem: JSONError.Problem, _ offset: Int) {
    #expect(throws: JSONError(problem: problem, offset: offset)) {
      try JSONReader.value(of: Array(text.utf8))
    }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
    }
    _ = try JSONReader.value(of: nested(JSONReader.mostDepth))
    #expect(throws: JSONError(problem: .tooDeep, offset: JSONReader.mostDepth)) {
      try JSONReader.value(of: nested(JSONReader.mostDepth + 1))
    }
    #expect(throws: JSONError.self) {
      try JSONReader.value(of: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func badBytesAreAnError() {
    #expect(throws: JSONError(problem: .badText, offset: 1)) {
      try JSONReader.value(of: [0x5B, 0x22, 0xFF, 0x22, 0x5D])
    }
  }

  @Test func anyBytesGiveAValueOrAnError() {
    let text = Array(#"{"a": [1.5e3, "b\u0111\n", true, null], "đ": {"c": -0}}"#.utf8)
    for end in 0...text.count { _ = try? JSONReader.value(of: Array(text[..<end])) }
    for place in text.indices {
      for byte in 0...255 as ClosedRange<UInt8> {
        var changed = text
        changed[place] = byte
        _ = try? JSONReader.value(of: changed)
      }
    }
  }
}
