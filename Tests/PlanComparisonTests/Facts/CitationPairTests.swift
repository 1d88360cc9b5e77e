import PlanComparison
import Testing

@Suite struct CitationPairTests {
  static let table: [([String], [String], [String])] = [
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."],
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."], ["0~0 same"]
    ),
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."],
      ["Tuyên truyền Quyết định số 1478/QĐ-TTG ngày 28/11/2023."],
      [
        "0~0 changed; citation later: Quyết định số 1478/QĐ-TTg ngày 28/11/2022 > Quyết định số 1478/QĐ-TTG ngày 28/11/2023"
      ]
    ),
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022.", "Căn cứ Quyết định số 1478/QĐ-TTg."],
      ["Quán triệt Quyết định số 1478/QĐ-TTg ngày 28/11/2022."], ["0+1~0 same"]
    ),
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."], ["Thực hiện Quyết định số 1478/QĐ-TTg."],
      ["0~0 changed; citation: Quyết định số 1478/QĐ-TTg ngày 28/11/2022 > Quyết định số 1478/QĐ-TTg"]
    ),
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."],
      ["Thực hiện Quyết định số 1487/QĐ-TTg ngày 28/11/2022."],
      [
        "0~0 changed; citation: Quyết định số 1478/QĐ-TTg ngày 28/11/2022 > Quyết định số 1487/QĐ-TTg ngày 28/11/2022"
      ]
    ),
    (
      ["Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022."],
      ["Thực hiện Quyết định số 1600/QĐ-TTg ngày 28/11/2022."], ["only A 0", "only B 0"]
    ),
    (
      ["Theo Luật Thi đua, khen thưởng.", "Hướng dẫn Luật thi đua, khen thưởng."],
      ["Theo Luật Thi đua, khen thưởng."], ["0+1~0 same"]
    ),
    (["Theo Luật Đầu tư công."], ["Theo Luật Đầu tư."], ["only A 0", "only B 0"]),
    (
      ["Theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng."],
      ["Theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng."], ["only A 0", "only B 0"]
    ),
    (
      ["Thực hiện Luật Hóa chất ngày 21/11/2007."], ["Thực hiện Luật Hóa chất ngày 14/6/2025."],
      [
        "0~0 changed; citation later: Luật Hóa chất ngày 21/11/2007 > Luật Hóa chất ngày 14/6/2025"
      ]
    ),
  ]

  @Test(arguments: table)
  func documentsArePairedByNumberOrName(_ a: [String], _ b: [String], _ expected: [String]) {
    func plan(_ lines: [String]) -> [String] { ["I. NỘI DUNG"] + lines.map { "- \($0)" } }
    #expect(FactComparison(plan(a), plan(b)).lines(of: .citations) == expected)
  }

  @Test func anotherDayOfALawIsAnotherDocumentInAStatementToo() {
    let found = FactComparison(
      "Tuyên truyền, phổ biến Luật Hóa chất ngày 21/11/2007 tới doanh nghiệp.",
      "Tuyên truyền, phổ biến Luật Hóa chất ngày 14/6/2025 tới doanh nghiệp.", under: "NỘI DUNG")
    #expect(found.comparison.statements.map { $0.changes.map(\.kind) } == [[.citation]])
  }
}
