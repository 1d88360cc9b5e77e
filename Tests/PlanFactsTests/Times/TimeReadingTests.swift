import Testing

@testable import PlanFacts

@Suite struct TimeReadingTests {
  @Test(
    "Stretches and lists of days, whose month and year stand with the last",
    arguments: [
      ("Ngày 10 - 12/6/2026 tổ chức hội thi.", ["at 2026-06-10…2026-06-12"]),
      ("Tổ chức hội thi từ ngày 01 - 05/6/2026.", ["within 2026-06-01…2026-06-05"]),
      ("Tổ chức hội thi từ ngày 01/3 đến 30/6/2027.", ["within 2027-03-01…2027-06-30"]),
      ("Báo cáo trước ngày 10 và 11/6/2026.", ["before …2026-06-10", "before …2026-06-11"]),
      ("Họp vào các ngày 01, 05/6/2027.", ["at 2027-06-01", "at 2027-06-05"]),
      (
        "Họp vào các ngày 10, 11 và 12 tháng 6 năm 2026.",
        ["at 2026-06-10", "at 2026-06-11", "at 2026-06-12"]
      ),
      ("Báo cáo trước 17h00' ngày 25 hằng tháng.", ["before P1M 17:00"]),
      ("Báo cáo vào thứ ba và thứ năm hằng tuần.", ["every P1W"]),
    ])
  func days(_ text: String, _ deadlines: [String]) {
    let facts = SmallFacts(text)
    #expect(facts.deadlines == deadlines.map { "II/1 \($0)" })
    #expect(facts.impossible.isEmpty)
  }

  @Test(
    "Days and stretches that there are not have no days, and are told",
    arguments: [
      "từ ngày 30/6/2026 đến ngày 01/3/2026", "trước ngày 17/3/20201", "trước ngày 15/13/2026",
      "trong tháng 13/2026",
      "chậm nhất ngày 32/01/2026", "trước ngày 15 tháng 13 năm 2026", "trước ngày 31/02/2026",
      "trước ngày 30 và 31/6/2026",
    ])
  func impossibleTimes(_ words: String) throws {
    let facts = SmallFacts("Sở Nội vụ báo cáo \(words).")
    let time = try #require(facts.plan.deadlines.first?.time)
    #expect(time.text == words)
    #expect(time.start == nil && time.end == nil && time.precision == nil)
    #expect(facts.impossible == ["there is no such time as in '\(words)'; kept as text"])
    #expect(facts.plan.deadlines.count == 1)

    let table = SmallFacts(
      body: "I. VIỆC\n\n| TT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | Báo cáo | \(words) |\n")
    #expect(table.deadlines.count == 1)
    #expect(table.plan.deadlines.first?.time.end == nil)
    #expect(table.impossible == facts.impossible)

    let phase = SmallFacts(body: "I. TIẾN ĐỘ\n1. Giai đoạn 1: \(words).\n2. Hai.")
    #expect(phase.impossible == facts.impossible)
    #expect(phase.plan.phases.allSatisfy { $0.time.start == nil && $0.time.end == nil })
  }

  @Test(
    "What looks like a malformed day and is none",
    arguments: [
      "Theo Nghị định số 45/13/2026/NĐ-CP.", "Trực 24/24 giờ.", "Có 15/20 tiêu chí đạt.", "Tỷ lệ 1/50/100.",
    ])
  func noTimes(_ text: String) {
    let facts = SmallFacts(text)
    #expect(facts.deadlines.isEmpty)
    #expect(facts.impossible.isEmpty)
  }

  @Test(
    "Words of actions and indicators end in no mark and hold no empty brackets",
    arguments: [
      ("Sơ kết phong trào (trước ngày 15/6/2026).", "Sơ kết phong trào"),
      ("Trước ngày 15/6/2026, sơ kết phong trào;", "sơ kết phong trào"),
      ("Sơ kết trước ngày 15/6/2026; tổng kết sau.", "Sơ kết"),
      ("Hội nghị vào thứ ba và thứ năm hằng tuần, tại Sở.", "Hội nghị tại Sở"),
    ])
  func actions(_ text: String, _ action: String) {
    #expect(SmallFacts(text).plan.deadlines.first?.action == action)
  }

  @Test(arguments: [
    ("Phấn đấu 90% xã đạt chuẩn;", "Phấn đấu xã đạt chuẩn"), ("Số xã đạt chuẩn (90%).", "Số xã đạt chuẩn"),
  ])
  func indicators(_ text: String, _ indicator: String) {
    #expect(SmallFacts(text, under: "CHỈ TIÊU").plan.targets.first?.indicator == indicator)
  }
}
