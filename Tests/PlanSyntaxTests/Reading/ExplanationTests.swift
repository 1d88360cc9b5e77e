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
    #expect(explanation.readings.dropFirst().allSatisfy { !$0.isChosen && $0.excess >= 0 })
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

  @Test(
    "Lines of appendices are weighed as they were read",
    arguments: [
      (13, .place(.appendixHeading), nil), (14, .place(.appendixHeading), nil),
      (16, nil, .marker(label: "I", .roman, .opens, path: "appendix-2")),
      (17, nil, .marker(label: "1", .arabic, .opens, path: "appendix-2/I")),
      (19, .place(.appendixHeading), nil), (20, .place(.appendixHeading), nil),
      (21, nil, .marker(label: "1", .arabic, .opens, path: "appendix-3")),
    ] as [(Int, Explanation.Decision?, Explanation.Kind?)])
  func linesOfAppendices(_ line: Int, _ decision: Explanation.Decision?, _ kind: Explanation.Kind?) throws {
    let text =
      Self.text + """


        PHỤ LỤC II
        DANH MỤC NHIỆM VỤ

        I. MỘT
        1. Nhiệm vụ thứ nhất;

        PHỤ LỤC III
        Biểu mẫu
        1. Báo cáo sơ kết.
        """
    let explanation = try #require(OutlineReader().explain(SourceText(Array(text.utf8)), line: line))
    #expect(explanation.readings.first?.kind == kind)
    guard case .place(let expected)? = decision else { return }
    guard case .place(expected) = explanation.decision else {
      Issue.record("line \(line) is read as something else")
      return
    }
  }

  private static func explanation(_ line: Int) -> Explanation? {
    OutlineReader().explain(SourceText(Array(text.utf8)), line: line)
  }
}
