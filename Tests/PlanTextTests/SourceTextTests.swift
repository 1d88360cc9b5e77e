import PlanTestSupport
import PlanText
import Testing

@Suite struct SourceTextTests {
  @Test(
    arguments: [
      // What stays.
      ("", ""), ("Kế hoạch\n", "Kế hoạch\n"), ("a\tb\u{0C}c", "a\tb\u{0C}c"), ("“đ” – … •", "“đ” – … •"),
      ("😀\u{E0B7}", "😀\u{E0B7}"),
      // Byte order marks and what has no width.
      ("\u{FEFF}Kế", "Kế"), ("a\u{200B}b\u{AD}c\u{2060}d\u{200E}", "abcd"),
      // Line ends.
      ("a\r\nb\r\n", "a\nb\n"), ("a\rb\r", "a\nb\n"), ("a\r\r\nb", "a\n\nb"),
      ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e", "a\nb\nc\nd\ne"),
      // Spaces.
      ("a\u{A0}b\u{2003}c\u{202F}d\u{3000}e", "a b c d e"),
      // Control characters.
      ("a\u{0}b\u{1}\u{7F}\u{9F}c", "abc"),
      // Letters and marks apart.
      ("e\u{302}\u{301}", "ế"), ("u\u{31B}\u{323}", "ự"), ("u\u{323}\u{31B}", "ự"), ("A\u{306}\u{309}", "Ẳ"),
      ("y\u{309}", "ỷ"),
      ("\u{E2}\u{323}", "ậ"), ("\u{1EA1}\u{302}", "ậ"), ("e\u{301}\u{302}", "ế"), ("đ\u{301}", "đ\u{301}"),
      ("\u{301}a", "\u{301}a"), (" \u{302}", " \u{302}"), ("a\u{301}\u{301}", "á\u{301}"),
    ])
  func cleansText(_ raw: String, _ clean: String) {
    let source = SourceText(Array(raw.utf8))
    #expect(scalars(source.clean) == Array(clean.unicodeScalars))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], [0x61, 0xEF, 0xBF, 0xBD, 0x62], [1..<2]),
      ([0xC3], [0xEF, 0xBF, 0xBD], [0..<1]),
      ([0xE1, 0xBA, 0x20], [0xEF, 0xBF, 0xBD, 0x20], [0..<2]),
      ([0xED, 0xA0, 0x80, 0x41], [0xEF, 0xBF, 0xBD, 0x41], [0..<3]),
      ([0xC0, 0xAF, 0x0A, 0x80], [0xEF, 0xBF, 0xBD, 0x0A, 0xEF, 0xBF, 0xBD], [0..<2, 3..<4]),
      ([0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBF, 0xBD], [0..<4]),
      ([0xF0, 0x9F, 0x98], [0xEF, 0xBF, 0xBD], [0..<3]),
    ] as [([UInt8], [UInt8], [Range<Int>])])
  func badBytesAreToldAndReplaced(_ raw: [UInt8], _ clean: [UInt8], _ spans: [Range<Int>]) {
    let source = SourceText(raw)
    #expect(source.clean == clean)
    #expect(source.diagnostics.map(\.code) == spans.map { _ in .badBytes })
    #expect(source.diagnostics.map(\.span) == spans)
  }

  /// Long stretches of clean bytes are passed over many at a time, and short ones byte by byte.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func bytesAreCleanedAlikeWhereverTheyStand(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] =
      ["a", "đ", "ế", "\n", "\t", "\u{7F}", "\u{A0}", "\u{301}", "–", "“", "\u{200B}", "文", "😀", "\u{DF}"].map
    {
      Array($0.utf8)
    } + [[0xC3], [0xE1, 0xBA], [0xBA], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF]]
    var bytes: [UInt8] = []
    while bytes.count < 10 { bytes += pieces.randomElement(using: &generator) ?? [] }
    let alone = SourceText([0x2E] + bytes.prefix(12) + [0x2E]).clean
    for before in 0..<17 {
      let around = [UInt8](repeating: 0x2E, count: before)
      let after = [UInt8](repeating: 0x2E, count: 40)
      let clean = SourceText(around + [0x2E] + bytes.prefix(12) + [0x2E] + after).clean
      #expect(clean == around + alone + after, "seed \(seed)")
    }
  }

  @Test func manyBadBytesAreToldInOne() {
    let source = SourceText((0..<200).flatMap { _ in [0x61, 0xFF] as [UInt8] })
    #expect(source.diagnostics.count < 100)
    #expect(source.diagnostics.contains { $0.message.contains("200 places") })
  }

  @Test func controlCharactersAreToldOnce() throws {
    let source = SourceText([0x61, 0x00, 0x62, 0x01])
    let diagnostic = try #require(source.diagnostics.first)
    #expect(source.diagnostics.count == 1)
    #expect(diagnostic.code == .controlCharacters)
    #expect(diagnostic.severity == .note)
    #expect(diagnostic.span == 1..<2)
  }

  @Test func cleanTextStaysAsItIs() {
    for text in [
      "Kế hoạch số 5\n\n- Mục “đích”…\n", "a\tb\u{0C}\n", String(repeating: "Ủy ban – ", count: 100),
    ] {
      let bytes = Array(text.utf8)
      let source = SourceText(bytes)
      #expect(source.clean == bytes)
      #expect(source.diagnostics.isEmpty)
      #expect(source.rawRange(0..<bytes.count) == 0..<bytes.count)
    }
  }

  @Test(
    arguments: [
      // The text, and the range of its clean bytes that holds "b", in raw bytes.
      ("ab", 1..<2), ("\u{FEFF}ab", 4..<5), ("\r\nb", 2..<3), ("e\u{302}\u{301}b", 5..<6),
      ("\u{A0}\u{A0}b", 4..<5),
      ("\u{0}\u{0}b", 2..<3), ("\u{200B}b\u{200B}c", 3..<7),
    ])
  func rangesLeadBackToTheBytes(_ raw: String, _ expected: Range<Int>) throws {
    let source = SourceText(Array(raw.utf8))
    let start = try #require(source.clean.firstIndex(of: UInt8(ascii: "b")))
    #expect(source.rawRange(start..<start + 1) == expected)
    #expect(source.cleanOffset(ofRaw: expected.lowerBound) == start)
  }

  private func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }
}
