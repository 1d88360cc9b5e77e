import PlanComparison
import PlanFacts
import PlanRender
import Testing

@testable import PlanReport

@Suite struct PairedFactTests {
  private func facts(_ list: FactList, _ a: String, _ b: String) -> [String] {
    let pair = SmallPair.differences(a, b).pair
    return PairedFact.all(of: list, in: pair.comparison).map { fact in
      let sides = Side.allCases.map { side in
        fact[side].isEmpty ? "–" : pair.facts.line(of: fact[side], in: list, of: pair.plan(of: side))
      }
      return "\(fact.standing.code): " + sides.joined(separator: " | ")
    }
  }

  @Test func aDutyOfSeveralActorsIsOne() {
    let duty =
      "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở chủ trì, phối hợp với Sở Tài chính, Sở Công Thương, Sở Xây dựng kiểm tra phong trào.\n"
    let found = facts(.assignments, "I. MỤC ĐÍCH\n- Nâng cao chất lượng.\n", duty)
    #expect(found.count { $0.contains("Sở Tài chính; Sở Công Thương; Sở Xây dựng – coordinate") } == 1)
    #expect(found.count == Set(found).count)
  }

  /// An award is one, however often it is mentioned; it has all occasions of its mentions.
  @Test func anAwardIsOne() {
    let text = """
      I. HÌNH THỨC KHEN THƯỞNG
      1. Khen thưởng hằng năm
      - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.
      2. Khen thưởng sơ kết
      - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.
      """
    let line = "Bằng khen · Chủ tịch Ủy ban nhân dân tỉnh · annual, preliminary review"
    #expect(facts(.awards, text, text) == ["same: \(line) | \(line)"])
  }

  /// What the comparison finds is what is told, also of two who grant at one level.
  @Test func anAwardIsAsTheComparisonHasIt() {
    func text(_ authority: String) -> String { "I. HÌNH THỨC KHEN THƯỞNG\n- Giấy khen của \(authority).\n" }
    let (a, b) = ("Giám đốc Sở Nội vụ", "Giám đốc Sở Tài chính")
    #expect(facts(.awards, text(a), text(b)) == ["changed: Giấy khen · \(a) | Giấy khen · \(b)"])
  }
}
