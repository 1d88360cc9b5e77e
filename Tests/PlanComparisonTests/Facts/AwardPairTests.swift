import PlanComparison
import Testing

@Suite struct AwardPairTests {
  static let table: [([String], [String], [String])] = [
    (["Bằng khen của Chủ tịch UBND tỉnh."], ["Bằng khen của Chủ tịch UBND tỉnh."], ["0~0 same"]),
    (["Bằng khen của Chủ tịch UBND tỉnh."], ["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh."], ["0~0 same"]),
    (
      ["Hằng năm tặng Bằng khen của Chủ tịch UBND tỉnh."],
      ["Hằng năm tặng Bằng khen của Thủ tướng Chính phủ."],
      ["0~0 changed; authority: Chủ tịch Ủy ban nhân dân tỉnh > Thủ tướng Chính phủ"]
    ),
    (
      ["Sơ kết, tặng Bằng khen của Chủ tịch UBND tỉnh."],
      ["Sơ kết, tặng Bằng khen của Chủ tịch UBND tỉnh.", "Tổng kết, tặng Bằng khen của Chủ tịch UBND tỉnh."],
      ["0~0+1 changed; scope: preliminary-review > preliminary-review, final-review"]
    ),
    (
      ["Đề nghị tặng Huân chương Lao động hạng Nhì."], ["Đề nghị tặng Huân chương Lao động hạng Ba."],
      ["0~0 changed; other lowered: Huân chương Lao động hạng Nhì > Huân chương Lao động hạng Ba"]
    ),
    (
      ["Đề nghị tặng Huân chương Lao động hạng Nhì, hạng Ba."],
      ["Đề nghị tặng Huân chương Lao động hạng Ba."], ["1~0 same", "only A 0"]
    ),
    (
      ["Bằng khen của Chủ tịch UBND tỉnh."], ["Giấy khen của Giám đốc Sở Nội vụ."], ["only A 0", "only B 0"]
    ),
  ]

  @Test(arguments: table)
  func awardsArePairedByFormNameAndLevel(_ a: [String], _ b: [String], _ expected: [String]) {
    func plan(_ lines: [String]) -> [String] {
      ["I. KHEN THƯỞNG", "1. Hình thức khen thưởng"] + lines.map { "- \($0)" }
    }
    let lines = FactComparison(plan(a), plan(b)).lines(of: .awards)
    #expect(lines == expected)
  }
}
