import PlanText
import Testing

@testable import PlanSyntax

@Suite struct ExplanationTests {
  private static let text = """
    KẾ HOẠCH
    Thi đua năm 2024

    I. MỤC ĐÍCH
    1. Nâng cao nhận thức;
    2. Tạo chuyển biến.
    II. NỘI DUNG
    - Thi đua.

    Nơi nhận:
    - Lưu: VT.
    """

  @Test(
    arguments: [
      (4, .marker(label: "I", .roman, .opens, path: "")),
      (5, .marker(label: "1", .arabic, .opens, path: "I")),
      (6, .marker(label: "2", .arabic, .continues, path: "I")),
      (8, .marker(label: "-", .dash, .opens, path: "II")),
    ] as [(Int, Explanation.Kind)])
  func markedLinesAreWeighed(_ line: Int, _ kind: Explanation.Kind) throws {
    let explanation = try #require(Self.explanation(line))
    let chosen = try #require(explanation.readings.first)
    #expect(explanation.line == line)
    #expect(chosen.isChosen)
    #expect(chosen.excess == 0)
    #expect(chosen.kind == kind)
    #expect(explanation.readings.dropFirst().allSatisfy { !$0.isChosen && ($0.excess ?? 0) >= 0 })
    #expect(explanation.margin == explanation.readings.dropFirst().first?.excess)
    for reading in explanation.readings {
      #expect(abs(reading.cost - reading.terms.reduce(0) { $0 + $1.cost }) < 0.001)
    }
  }

  @Test(arguments: [1, 2, 3, 10, 11])
  func otherLinesAreNotWeighed(_ line: Int) throws {
    let explanation = try #require(Self.explanation(line))
    #expect(explanation.readings.isEmpty)
    guard case .place = explanation.decision else {
      Issue.record("line \(line) was weighed")
      return
    }
  }

  @Test func aLineBehindTheEndHasNone() { #expect(Self.explanation(99) == nil) }

  private static func explanation(_ line: Int) -> Explanation? {
    OutlineReader().explain(SourceText(Array(text.utf8)), line: line)
  }
}
