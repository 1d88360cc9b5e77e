import PlanText
import Testing

@Suite struct LineScannerTests {
  @Test(
    arguments: [
      // A line, its text without decoration, and how it begins and ends.
      ("Mục đích", "Mục đích", .upper, .lower), ("  xây dựng;  ", "xây dựng;", .lower, .semicolon),
      ("100%", "100%", .digit, .other),
      ("“Đẩy mạnh”", "“Đẩy mạnh”", .quote, .lower), ("(để báo cáo).", "(để báo cáo).", .quote, .period),
      ("- Về:", "- Về:", .dash, .colon),
      ("gồm có,", "gồm có,", .lower, .comma), ("v.v…", "v.v…", .lower, .period),
      ("năm 2025 -", "năm 2025 -", .lower, .dash),
      ("## **I. MỤC ĐÍCH**", "I. MỤC ĐÍCH", .upper, .upper),
      ("**Thời gian:** năm 2025", "Thời gian:** năm 2025", .upper, .digit),
      ("*in nghiêng*", "in nghiêng", .lower, .lower), ("* một", "* một", .other, .lower),
      ("> trích", "trích", .lower, .lower),
      ("_Nơi nhận:_", "Nơi nhận:", .upper, .colon), ("xong./.", "xong./.", .lower, .period),
      ("“lãng phí”.", "“lãng phí”.", .quote, .period),
    ] as [(String, String, Line.Edge, Line.Edge)])
  func edgesOfLines(_ text: String, _ bare: String, _ starts: Line.Edge, _ ends: Line.Edge) throws {
    let bytes = Array(text.utf8)
    let line = try #require(LineScanner.lines(in: bytes).first)
    #expect(String(decoding: bytes[line.text], as: UTF8.self) == bare)
    #expect(line.starts == starts)
    #expect(line.ends == ends)
  }

  @Test(
    arguments: [
      ("MỤC ĐÍCH, YÊU CẦU", [.capitals]), ("Mục đích", []), ("I", []), ("kết thúc./.", [.closingMark]),
      ("kết thúc./.”", [.closingMark]),
      ("4/2023", [.noLetter]), ("12", [.noLetter]), ("a | b", [.bar]), ("a\tb", [.wideGap]),
      ("a   b", [.wideGap]), ("a  b", []),
      ("**Nơi nhận**", [.decorated]), ("# Nơi nhận", []), ("và/hoặc a.", []),
    ] as [(String, Line.Flags)])
  func flagsOfLines(_ text: String, _ flags: Line.Flags) throws {
    let line = try #require(LineScanner.lines(in: Array(text.utf8)).first)
    #expect(line.flags == flags)
  }

  @Test func blankLinesAreGaps() {
    let lines = LineScanner.lines(in: Array("a\n\n \t \nb\nc\n\n".utf8))
    #expect(lines.map(\.gap) == [0, 2, 0])
    #expect(LineScanner.lines(in: Array("\n\n  \n".utf8)).isEmpty)
    #expect(LineScanner.lines(in: []).isEmpty)
  }

  @Test func formFeedsBreakPages() {
    let lines = LineScanner.lines(in: Array("a\n\u{0C}b\nc\u{0C}d\n\n\u{0C}\ne".utf8))
    #expect(lines.map { $0.flags.contains(.pageBreak) } == [false, true, false, true, true])
  }

  @Test(
    arguments: [
      // A line, its width in columns, the words, the width of the first word, the white space before.
      ("Kế hoạch năm", 12, 3, 2, 0), ("    Kế", 2, 1, 2, 4), ("\tKế hoạch", 8, 2, 2, 8), ("một", 3, 1, 3, 0),
    ])
  func widthsOfLines(_ text: String, _ columns: Int, _ words: Int, _ first: Int, _ indent: Int) throws {
    let line = try #require(LineScanner.lines(in: Array(text.utf8)).first)
    #expect(
      [Int(line.columns), Int(line.words), Int(line.firstWordColumns), Int(line.indent)] == [
        columns, words, first, indent,
      ])
  }

  @Test(
    arguments: [
      ("“mở", 1, 0, 0), ("đóng”", -1, 0, 0), ("“cả hai”", 0, 0, 0), ("(mở", 0, 1, 0), ("đóng)", 0, -1, 0),
      ("\"một", 0, 0, 1), ("\"hai\"", 0, 0, 2),
    ])
  func openMarksAreCounted(_ text: String, _ quotes: Int, _ brackets: Int, _ straight: Int) throws {
    let line = try #require(LineScanner.lines(in: Array(text.utf8)).first)
    #expect(
      [Int(line.quotes), Int(line.brackets), Int(line.straightQuotes)] == [quotes, brackets, straight])
  }

  /// Every range is in order and within the text, whatever the line is made of.
  @Test(arguments: [
    "**", "* *", "thi đua **", "# ", "#", ">", "> ", "_", "a __", "\\", "**a", "***", "- **", "  ** a", "“",
    "\t\t", "1. **", "a *",
  ])
  func rangesAreInOrder(_ text: String) {
    let bytes = Array("\(text)\nb\n".utf8)
    for line in LineScanner.lines(in: bytes) {
      #expect(line.start <= line.textStart && line.textStart <= line.textEnd && line.textEnd <= line.end)
      #expect(
        line.textStart <= line.lastWord && line.lastWord <= line.textEnd,
        "the last word of '\(text)' lies outside its text")
      #expect(Int(line.end) <= bytes.count)
    }
  }
}
