import PlanFacts
import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct LineageTests {
  /// Tasks of which no two have words in common.
  private static let tasks = [
    "Rà soát quỹ đất công, lập hồ sơ kỹ thuật, cắm mốc ranh giới từng thửa giao cho trạm",
    "Tập huấn nghiệp vụ lưu trữ điện tử cho văn thư các trường học",
    "Sửa chữa mái che, tường rào, hệ thống thoát nước của nhà văn hóa thôn",
    "Giám sát chất lượng nước sinh hoạt, lấy mẫu xét nghiệm vi khuẩn mỗi tuần",
    "Trồng rừng phòng hộ ven biển bằng giống cây phi lao, đước, bần chua",
    "Kiểm kê tàu cá, lắp thiết bị định vị, ghi nhật ký khai thác hải sản",
    "Tiêm vắc xin lở mồm long móng cho trâu bò, khử độc chuồng trại chăn nuôi",
    "Phát quang hành lang lưới điện, thay sứ cách điện đã nứt vỡ",
  ]

  private static func plan(_ name: String, _ issuer: [String], _ date: String?, _ tasks: [String])
    -> ComparedPlan
  {
    let lines =
      issuer + [date ?? "", "KẾ HOẠCH", "Thực hiện nhiệm vụ trọng tâm", "I. NỘI DUNG THI ĐUA"]
      + tasks.map { "- \($0)." } + ["./."]
    return ComparedPlans.comparer.prepare(
      PlanReader().read(Array(lines.joined(separator: "\n\n").utf8)), name: name)
  }

  private static let province = ["ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "Số: 12/KH-UBND"]
  private static let department = ["ỦY BAN NHÂN DÂN TỈNH AN GIANG", "SỞ NỘI VỤ", "Số: 12/KH-SNV"]

  @Test func aDepartmentTakesFromItsProvince() async throws {
    let parent = Self.plan(
      "parent", Self.province, "An Giang, ngày 05 tháng 3 năm 2024", Array(Self.tasks[..<6]))
    let child = Self.plan(
      "child", Self.department, "An Giang, ngày 20 tháng 4 năm 2024", Array(Self.tasks[3...]))
    for plans in [[parent, child], [child, parent]] {
      let lineage = await ComparedPlans.comparer.lineage(of: plans)
      let edge = try #require(lineage.edges.first)
      #expect(lineage.edges.count == 1)
      #expect(lineage.plans[edge.parent].label.name == "parent")
      #expect(lineage.plans[edge.parent].level == .province)
      let taker = lineage.plans[edge.child]
      #expect(taker.level == .department)
      #expect(taker.copied > 0.45 && taker.copied < 0.75)
      #expect(abs(taker.copied + taker.adapted + (taker.boilerplate ?? 0) + taker.own - 1) < 1e-9)
      #expect(edge.dropped > 0.35 && edge.dropped < 0.65)
      #expect(taker.passages.map(\.kind) == [.copied, .copied, .copied, .own, .own])
      #expect(taker.passages.first?.source == "I/-4")
    }
  }

  @Test(
    arguments: [
      // The same day, or no date, or from below.
      ("An Giang, ngày 20 tháng 4 năm 2024", "An Giang, ngày 20 tháng 4 năm 2024", false),
      (nil, "An Giang, ngày 20 tháng 4 năm 2024", false), ("An Giang, ngày 20 tháng 4 năm 2024", nil, false),
      ("An Giang, ngày 05 tháng 3 năm 2024", "An Giang, ngày      tháng 3 năm 2024", false),
      ("An Giang, ngày 05 tháng 2 năm 2024", "An Giang, ngày      tháng 3 năm 2024", true),
      ("An Giang, ngày 05 tháng 3 năm 2024", "An Giang, ngày 06 tháng 3 năm 2024", true),
    ] as [(String?, String?, Bool)])
  func noArrowWithoutAnEarlierDate(_ first: String?, _ second: String?, _ isArrow: Bool) async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("a", Self.province, first, Self.tasks), Self.plan("b", Self.province, second, Self.tasks),
    ])
    let expected = isArrow ? [LineageEdge(parent: 0, child: 1, dropped: 0)] : []
    #expect(lineage.edges == expected)
  }

  /// Who copied a plan word for word is not the source of those who took from it later.
  @Test func ofEqualsTheOldestIsTheSource() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("copy", Self.province, "An Giang, ngày 20 tháng 02 năm 2024", Self.tasks),
      Self.plan("taker", Self.department, "An Giang, ngày 10 tháng 3 năm 2024", Array(Self.tasks[2...])),
      Self.plan("source", Self.province, "An Giang, ngày 05 tháng 01 năm 2024", Self.tasks),
    ])
    #expect(lineage.edges.map { [$0.parent, $0.child] } == [[2, 0], [2, 1]])
  }

  @Test func ofEqualsTheOneFromAboveIsTheSource() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("department", Self.department, "An Giang, ngày 05 tháng 01 năm 2024", Self.tasks),
      Self.plan("province", Self.province, "An Giang, ngày 20 tháng 02 năm 2024", Self.tasks),
      Self.plan(
        "taker", ["ỦY BAN NHÂN DÂN TỈNH AN GIANG", "SỞ Y TẾ", "Số: 3/KH-SYT"],
        "An Giang, ngày 10 tháng 3 năm 2024", Self.tasks),
    ])
    #expect(lineage.edges.map { [$0.parent, $0.child] } == [[1, 2]])
  }

  /// A copy of a part, edited, is a source still where more comes from it than from the oldest.
  @Test func whoeverHasMoreIsTheSource() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("first", Self.province, "An Giang, ngày 05 tháng 01 năm 2024", Array(Self.tasks[..<4])),
      Self.plan("second", Self.province, "An Giang, ngày 20 tháng 02 năm 2024", Self.tasks),
      Self.plan("third", Self.province, "An Giang, ngày 10 tháng 3 năm 2024", Self.tasks),
    ])
    #expect(lineage.edges.map { [$0.parent, $0.child] } == [[0, 1], [1, 2]])
  }

  @Test func plansOfWhichNothingTellsTheOrderAreAlike() async throws {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("dated", Self.province, "An Giang, ngày 20 tháng 4 năm 2024", Self.tasks),
      Self.plan("undated", Self.province, nil, Array(Self.tasks[..<4])),
    ])
    #expect(lineage.edges.isEmpty)
    let likeness = try #require(lineage.plans[1].similar.first)
    #expect(likeness.plan == 0 && likeness.share > 0.9 && likeness.doubt == .order)
    let other = try #require(lineage.plans[0].similar.first)
    #expect(other.plan == 1 && other.share > 0.3 && other.share < 0.7)
    #expect(lineage.tellsAnything)
  }

  @Test func theTextTellsWhichWasFirst() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("dated", Self.province, "An Giang, ngày 20 tháng 4 năm 2024", Self.tasks),
      Self.plan(
        "later", Self.province, nil,
        Self.tasks + ["Thực hiện Quyết định số 15/QĐ-UBND ngày 06/5/2024 của Ủy ban nhân dân tỉnh"]),
      Self.plan("earlier", Self.province, nil, Self.tasks + ["Sở Y tế báo cáo kết quả trước ngày 31/3/2024"]),
    ])
    #expect(lineage.edges.map { [$0.parent, $0.child] } == [[2, 0], [2, 1]])
    #expect(lineage.plans.map(\.issue.source) == [.date, .text, .text])
    #expect(lineage.plans[1].issue.earliest == "2024-05-06")
    #expect(lineage.plans[2].issue.latest == "2024-03-31")
  }

  @Test func aPlanOfUnknownLevelIsTheSourceOfNoneWhoIsKnown() async throws {
    let club = ["CÂU LẠC BỘ CỜ AN GIANG", "Số: 12/KH-CLB"]
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("club", club, "An Giang, ngày 05 tháng 3 năm 2024", Self.tasks),
      Self.plan("province", Self.province, "An Giang, ngày 06 tháng 4 năm 2024", Self.tasks),
    ])
    try #require(lineage.plans[0].level == nil)
    #expect(lineage.edges.isEmpty)
    #expect(lineage.plans[1].similar.map(\.doubt) == [.level])
    #expect(lineage.plans[0].similar.isEmpty)
  }

  @Test func fewPlansTellNothingOfWhatIsCommon() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("a", Self.province, "An Giang, ngày 05 tháng 3 năm 2024", Self.tasks),
      Self.plan("b", Self.province, "An Giang, ngày 06 tháng 3 năm 2024", Self.tasks),
    ])
    #expect(lineage.plans.allSatisfy { $0.boilerplate == nil })
  }

  @Test func aProvinceTakesNothingFromADepartment() async {
    let lineage = await ComparedPlans.comparer.lineage(of: [
      Self.plan("a", Self.department, "An Giang, ngày 05 tháng 3 năm 2024", Self.tasks),
      Self.plan("b", Self.province, "An Giang, ngày 06 tháng 3 năm 2024", Self.tasks),
    ])
    #expect(lineage.edges.isEmpty)
  }

  @Test func whatMostUnrelatedPlansSayIsBoilerplate() async {
    let starts = Array("bcdghklmnprstvx"), vowels = Array("aeiouy")
    let words = (0..<7 * 60).map { "\(starts[$0 % 15])\(vowels[$0 / 15 % 6])\(starts[$0 / 90])" }
    let plans = (0..<7).map { number in
      let own = words[(number * 60)..<(number * 60 + 60)].joined(separator: " ")
      return Self.plan(
        "\(number)", Self.province, "An Giang, ngày \(number + 10) tháng 3 năm 2024", [Self.tasks[0], own])
    }
    let lineage = await ComparedPlans.comparer.lineage(of: plans)
    for plan in lineage.plans {
      #expect(plan.passages.first?.kind == .boilerplate)
      #expect(plan.boilerplate ?? 0 > 0)
    }
  }

  @Test func theOrderOfPlansAndThreadsChangesNothing() async {
    let plans = ComparedPlans.corpus
    let lineage = await ComparedPlans.comparer.lineage(of: plans)
    let other = await ComparedPlans.comparer.lineage(of: plans.reversed(), jobs: 3)
    let last = plans.count - 1
    #expect(
      Set(other.edges.map { "\(last - $0.parent) \(last - $0.child) \($0.dropped)" })
        == Set(lineage.edges.map { "\($0.parent) \($0.child) \($0.dropped)" }))
    for (plan, same) in zip(lineage.plans, other.plans.reversed()) { #expect(plan.passages == same.passages) }
  }
}
