import PlanComparison
import PlanFacts
import PlanRender
import PlanTestSupport
import Testing

@testable import PlanReport

@Suite struct DifferenceListTests {
  private static let goal =
    "I. NỘI DUNG\n1. Đẩy mạnh chuyển đổi số trong cơ quan nhà nước, phấn đấu ít nhất 80% đơn vị xử lý hồ sơ trên mạng.\n"
  private static let awards =
    "II. HÌNH THỨC KHEN THƯỞNG\n- Khen thưởng sơ kết: Huân chương Lao động hạng Ba; Bằng khen của Chủ tịch UBND tỉnh.\n"
  private static let duty = "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì triển khai Kế hoạch này.\n"

  /// A sentence, what it becomes, and what is told of it.
  @Test(arguments: [
    // A target and the statement it stands in are one difference.
    (goal, "80%", "90%", ["target raised | ≥ 80 % → ≥ 90 %"]),
    (awards, "Huân chương Lao động hạng Ba; ", "", ["award only in An Giang | preliminary review"]),
    (
      awards, "Lao động hạng Ba", "Lao động hạng Nhì",
      ["class raised | Huân chương Lao động, third class → Huân chương Lao động, second class"]
    ),
    (
      awards, "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ",
      ["authority | Chủ tịch Ủy ban nhân dân tỉnh → Thủ tướng Chính phủ"]
    ),
    // What differs is the occasion, not the name.
    (
      awards, "sơ kết", "tổng kết",
      [
        "occasion | preliminary review → final review",
        "occasion | preliminary review → final review",
      ]
    ),
    (duty, "chủ trì", "phối hợp", ["role | lead → coordinate"]),
    (goal, "80%", "80%", []),
  ])
  func tellsEachDifferenceOnce(_ text: String, _ old: String, _ new: String, _ expected: [String]) {
    let plan = Self.goal + Self.awards + Self.duty
    let (list, pair) = SmallPair.differences(
      plan, plan.replacing(text, with: text.replacing(old, with: new)))
    #expect(list.differences.map { "\($0.heading(in: pair)) | \($0.sides)" } == expected)
    #expect(list.isEmpty == expected.isEmpty)
  }

  @Test func putsWhatWeighsMostFirst() {
    let text = Self.goal + Self.awards + Self.duty
    let other =
      text.replacing("80%", with: "90%").replacing("Huân chương Lao động hạng Ba; ", with: "")
      .replacing("chủ trì", with: "phối hợp")
    let (list, pair) = SmallPair.differences(text, other)
    #expect(
      list.differences.map { $0.heading(in: pair) } == [
        "target raised", "award only in An Giang", "role",
      ])
  }

  /// Of equal kinds those come first that are further apart.
  @Test func ordersByHowMuch() {
    func text(_ first: Int, _ second: Int) -> String {
      """
      I. NỘI DUNG
      1. Đẩy mạnh chuyển đổi số trong cơ quan nhà nước, phấn đấu \(first)% đơn vị xử lý hồ sơ trên mạng.
      2. Chăm lo đời sống người lao động, phấn đấu \(second)% cơ quan xây dựng nhà trẻ cho con công nhân.
      """
    }
    let (list, _) = SmallPair.differences(text(80, 20), text(81, 60))
    #expect(list.differences.map(\.sides) == ["20 % → 60 %", "80 % → 81 %"])
  }

  /// The same document, once with small letters and once with another year, is one document with another date.
  @Test func tellsOfDocumentsByTheirNumbers() {
    let text = "Căn cứ Quyết định số 1478/QĐ-TTg ngày 28/11/2022 của Thủ tướng Chính phủ;\n\n" + Self.goal
    let other = text.replacing("1478/QĐ-TTg", with: "1478/QĐ-TTG").replacing("2022", with: "2023")
    let (list, pair) = SmallPair.differences(text, other)
    #expect(
      list.differences.map { "\($0.heading(in: pair)) | \($0.sides)" } == [
        "citation later | 2022-11-28 → 2023-11-28"
      ])
  }

  /// Nothing reads alike on both sides, is told twice, or weighs more than what stands before it.
  @Test(arguments: zip(Corpus.plans, Corpus.plans.dropFirst()).map { $0 })
  func holdsOverTheCorpus(_ a: CorpusPlan, _ b: CorpusPlan) throws {
    let comparer = PlanComparer(), reader = PlanReader()
    let plans = try [a, b].map { comparer.prepare(reader.read(try $0.bytes()), name: $0.name) }
    let comparison = comparer.compare(plans[0], plans[1])
    let list = DifferenceList(ReportedPair(comparison, .vietnamese))
    for difference in list.differences { #expect(difference.a?.text != difference.b?.text) }
    for (first, second) in zip(list.differences, list.differences.dropFirst()) {
      #expect(first.weight >= second.weight)
    }
    #expect(comparison.hasDifferences || list.isEmpty)
  }
}
