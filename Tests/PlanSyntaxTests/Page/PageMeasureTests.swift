import PlanText
import Testing

@testable import PlanSyntax

@Suite struct PageMeasureTests {
  private static let words =
    "các sở ban ngành và ủy ban nhân dân huyện thành phố tổ chức thực hiện tốt phong trào thi đua yêu nước"
    .split(separator: " ")

  /// Paragraphs broken at a width.
  private static func text(width: Int, gap: String = "") -> String {
    (0..<8).map { paragraph in
      var lines = [""]
      for index in 0..<60 {
        let word = words[(index * 7 + paragraph * 3) % words.count]
        if lines[lines.count - 1].count + 1 + word.count > width { lines.append("") }
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " " + word
      }
      return lines.joined(separator: "\n") + ".\n"
    }
    .joined(separator: gap)
  }

  @Test(arguments: [40, 50, 60, 72, 80, 90, 100])
  func theWidthAtWhichLinesWereBrokenIsFound(_ width: Int) {
    let measure = Self.measure(Self.text(width: width))
    #expect(!measure.isOneLine)
    #expect(measure.trust >= 12)
    if !measure.usesTimes { #expect(abs(Int(measure.width) - width) <= 2) }
  }

  @Test func aParagraphALineHasNoWidth() {
    let text = (0..<40).map { "\($0 + 1). " + Self.words.joined(separator: " ") + ".\n" }.joined()
    #expect(Self.measure(text).isOneLine)
  }

  @Test func blankLinesBetweenAllLinesSayNothing() {
    let spaced = Self.text(width: 70).replacing("\n", with: "\n\n")
    #expect(Self.measure(spaced).joinOverGap <= 8)
  }

  @Test func textsOfNothingHaveAMeasure() {
    for text in ["a", "1.\n2.\n", "-\n"] { #expect(Self.measure(text).isOneLine) }
  }

  private static func measure(_ text: String) -> PageMeasure {
    let bytes = Array(text.utf8)
    let lines = LineScanner.lines(in: bytes)
    let markers = MarkerScanner(lines: lines, scanner: TextScanner(text: bytes), grammar: .embedded)
    return PageMeasurer(lines: lines, costs: ReadingGrammar.embedded.costs, isMarked: markers.isMarked)
      .measure(ofLine: 0)
  }
}
