import PlanTestSupport
import PlanText
import Testing

@Suite struct LineIndexTests {
  @Test(
    arguments: [
      ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\nb", 1, 1, 2), ("a\r\nb", 3, 2, 1),
      ("a\rb", 2, 2, 1),
      ("a\n\n\nb", 4, 4, 1), ("đế\nxâ y", 7, 2, 2), ("đế\nxâ y", 9, 2, 3), ("a\n", 2, 2, 1),
      ("abc", 99, 1, 4), ("abc", -5, 1, 1),
    ])
  func placesAreCountedFromOne(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineIndex(Array(text.utf8)).position(of: offset)
    #expect(position == LineIndex(Array(text.utf8)).position(of: offset))
    #expect([position.line, position.column] == [line, column])
  }

  @Test func linesHaveTheirEnds() {
    let index = LineIndex(Array("a\nbc\r\nd".utf8))
    #expect(index.count == 3)
    #expect((0...4).map { index.range(ofLine: $0) } == [nil, 0..<2, 2..<6, 6..<7, nil])
  }

  /// The same as counting by hand, at every offset of texts longer than a stride.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func placesAreThoseOfCounting(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "đ", "ế", "\n", "\r\n", "\r", " ", "😀"]
    var bytes: [UInt8] = []
    while bytes.count < 700 { bytes += Array((pieces.randomElement(using: &generator) ?? "a").utf8) }
    let index = LineIndex(bytes)
    var line = 1
    var column = 1
    for offset in bytes.indices {
      if bytes[offset] & 0xC0 != 0x80 || offset == 0 {
        let position = index.position(of: offset)
        #expect([position.line, position.column] == [line, column], "seed \(seed), offset \(offset)")
        column += 1
      }
      let endsLine =
        bytes[offset] == 0x0A || (bytes[offset] == 0x0D && bytes.dropFirst(offset + 1).first != 0x0A)
      if endsLine {
        line += 1
        column = 1
      }
    }
  }
}
