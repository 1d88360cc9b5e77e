import Testing

@Suite struct DeadlineTests {
  @Test(arguments: [
    ("Năm 2026, trình Chính phủ ban hành Nghị định.", ["at 2026-01-01/2026-12-31 -"]),
    ("Thực hiện báo cáo nhanh hằng ngày về tình hình dịch.", ["every -/- P1D"]),
    ("Báo cáo Ban Chỉ đạo trước 16 giờ hằng ngày.", ["before -/- P1D"]),
    (
      "Gửi báo cáo trước ngày 05/7/2026 và ngày 20/10/2026.",
      ["before -/2026-07-05 -", "before -/2026-10-20 -"]
    ),
    ("Phấn đấu cuối năm 2026 hoàn thành việc sắp xếp.", ["at 2026-12-31/2026-12-31 -"]),
    ("Báo cáo quý III (trước ngày 10/9/2026).", ["before -/2026-09-10 -"]),
    ("Đợt thi đua phát động ngày 01/3/2026, kết thúc ngày 31/7/2026.", ["within 2026-03-01/2026-07-31 -"]),
    ("Định kỳ hằng năm, trước ngày 15/11, gửi báo cáo.", ["every -/- P1Y"]),
    ("Cứng hóa kênh mương, hoàn thành năm 2026.", ["at 2026-01-01/2026-12-31 -"]),
    ("Tổ chức Lễ ra quân ngày 01/6/2026 tại huyện.", ["at 2026-06-01/2026-06-01 -"]),
    ("Báo cáo năm trước ngày 05/12/2026.", ["before -/2026-12-05 -"]),
    ("Bàn giao nhà trước ngày Quốc khánh 02/9/2026.", ["before -/2026-09-02 -"]),
    ("Tổng kết vào dịp Ngày vì người nghèo 17/10/2026.", ["at 2026-10-17/2026-10-17 -"]),
    ("Hai tuần một lần giao ban tiến độ.", ["every -/- P2W"]),
    (
      "Năm 2024, 2025: nhân rộng điển hình.",
      ["at 2024-01-01/2024-12-31 -", "at 2025-01-01/2025-12-31 -"]
    ),
  ])
  func areSet(_ sentence: String, _ deadlines: [String]) {
    #expect(SectionFacts(sentence, under: "NỘI DUNG").deadlines == deadlines)
  }

  @Test(arguments: [
    "Giải quyết tốt việc làm hằng ngày của công nhân.",
    "Hướng dẫn khen thưởng hằng năm.",
    "Bình quân mỗi năm giảm 0,3%.",
    "Chào mừng Ngày Môi trường thế giới 05/6.", "Lập tiến độ chi tiết theo tuần.",
  ])
  func areNotInNamesAndRates(_ sentence: String) {
    #expect(SectionFacts(sentence, under: "NỘI DUNG").deadlines.isEmpty)
  }

  @Test(arguments: [
    ("Hoàn thành trong vòng 05 ngày làm việc kể từ ngày ban hành Kế hoạch.", ["ban hành Kế hoạch"]),
    ("Không quá 10 ngày kể từ ngày nhận được văn bản phải trả lời.", ["nhận được văn bản"]),
  ])
  func hangOnEvents(_ sentence: String, _ anchors: [String]) {
    let facts = SectionFacts(sentence, under: "NỘI DUNG")
    #expect(facts.deadlines == ["within -/- -"])
    #expect(facts.anchors == anchors)
  }
}
