import PlanText
import Testing

@testable import PlanRender

@Suite struct DiagnosticTextTests {
  private func text(_ span: Range<Int>, in source: [UInt8], width: Int = 60, usesColor: Bool = false)
    -> String
  {
    let style = TextStyle(width: width, usesColor: usesColor)
    var bytes: [UInt8] = []
    DiagnosticText(of: SourceText(source), name: "a.txt", style: style)
      .append(Diagnostic(.warning, .doubtful, "told", span: span), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func pointsAtThePlace() {
    let source = "Một\nKế hoạch năm 2024\n"
    let start = "Một\nKế ".utf8.count
    #expect(
      text(start..<start + "hoạch".utf8.count, in: Array(source.utf8)) == """
        a.txt:2:4: warning: told [doubtful]
          Kế hoạch năm 2024
             ^~~~~

        """)
  }

  @Test(arguments: [(Language.vietnamese, "nói"), (.english, "told")])
  func speaksTheLanguageOfReports(_ language: Language, _ message: String) {
    var bytes: [UInt8] = []
    DiagnosticText(of: SourceText([]), name: "a.txt", style: TextStyle(language: language))
      .append(Diagnostic(.note, .doubtful, "told", vi: "nói", span: 0..<0), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a.txt:1:1: note: \(message) [doubtful]\n")
  }

  @Test func tabsAndMarksKeepTheCaretInPlace() {
    let source = "\tKe\u{302}\u{301} x\r\n"
    let start = source.utf8.count - 3
    #expect(
      text(start..<start + 1, in: Array(source.utf8)) == """
        a.txt:1:7: warning: told [doubtful]
           Ke\u{302}\u{301} x
              ^

        """)
  }

  @Test func longLinesAreCutAroundThePlace() throws {
    let source = String(repeating: "đ", count: 5_000) + "X" + String(repeating: "ê", count: 5_000)
    let lines = text(10_000..<10_001, in: Array(source.utf8)).split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1].unicodeScalars.count <= 60)
    let place = Array(lines[1].unicodeScalars).firstIndex(of: "X")
    #expect(place != nil)
    #expect(place == Array(lines[2].unicodeScalars).firstIndex(of: "^"))
    #expect(lines[1].hasPrefix("  …"))
    #expect(lines[1].hasSuffix("…"))
  }

  @Test func oddPlacesDoNoHarm() {
    #expect(text(0..<0, in: []) == "a.txt:1:1: warning: told [doubtful]\n")
    let bytes: [UInt8] = [0x4B, 0xFF, 0x80, 0x80, 0x80, 0x80, 0x80, 0x0A, 0xC3]
    for start in 0...bytes.count {
      for end in start...bytes.count {
        #expect(text(start..<end, in: bytes).hasPrefix("a.txt:"))
      }
    }
    #expect(text(0..<8, in: Array("a\nb\nc\nd\n".utf8)).hasSuffix("  a\n  ^\n"))
  }

  @Test func coloursAreOptional() {
    #expect(text(0..<1, in: [0x61], usesColor: true).contains("\u{1B}[1;33mwarning: \u{1B}[0m"))
    #expect(!text(0..<1, in: [0x61]).contains("\u{1B}"))
  }

  @Test(arguments: [
    ("Kế hoạch", 20, "Kế hoạch", 8), ("Kế hoạch", 8, "Kế hoạch", 8), ("Kế hoạch", 5, "Kế h…", 5),
    ("abc", 0, "", 0),
    ("a\tb\u{7}", 9, "a b ", 4), ("Ke\u{302}\u{301}t", 3, "Ke\u{302}\u{301}t", 3), ("Kế", 1, "…", 1),
  ])
  func cutsToColumns(_ text: String, _ width: Int, _ expected: String, _ columns: Int) {
    let cut = Columns.cut(Array(text.utf8)[...], to: width)
    #expect(cut.text == Array(expected.utf8))
    #expect(cut.columns == columns)
    #expect(Columns.count(cut.text) == columns)
  }

  @Test(arguments: [
    (0.0, "0.00"), (1.25, "1.25"), (-0.5, "-0.50"), (12.345, "12.35"), (0.05, "0.05"), (-3.0, "-3.00"),
    (.infinity, "inf"),
  ])
  func costsHaveTwoDecimals(_ cost: Double, _ text: String) {
    var bytes: [UInt8] = []
    bytes.append(cost: cost)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
