import Testing

@testable import PlanFacts

@Suite struct IssueBoundsTests {
  private static func days(_ texts: [String]) -> [PlanTime.Day] { texts.compactMap { PlanTime.Day(iso: $0) } }

  @Test(
    arguments: [
      ("", [], [], nil, nil, nil),
      // Behind what it names, and before the first day that it sets.
      (
        "", ["2022-11-28", "2021-03-17"], ["2023-12-15", "2023-01-31"], "2022-11-28", "2023-01-31",
        2022...2023
      ),
      ("", ["2023-01-11"], ["2023-03-31"], "2023-01-11", "2023-03-31", 2023...2023),
      // The day of a document that would come later is mistyped.
      ("", ["2022-11-28", "2032-11-28"], ["2023-01-31"], "2022-11-28", "2023-01-31", 2022...2023),
      ("Phong trào thi đua năm 2025", ["2025-01-07"], [], "2025-01-07", "2025-12-31", 2025...2025),
      ("Phong trào thi đua năm 2025", [], [], nil, "2025-12-31", 2025...2025),
      ("Cải cách hành chính giai đoạn 2021 - 2030", ["2021-05-01"], [], "2021-05-01", "2030-12-31", nil),
      ("Kế hoạch số 12345, 202", [], [], nil, nil, nil),
      ("", ["2015-05-01"], ["2025-12-31"], "2015-05-01", "2025-12-31", nil),
    ] as [(String, [String], [String], String?, String?, ClosedRange<Int>?)])
  func theTextTellsBounds(
    _ title: String, _ cited: [String], _ due: [String], _ earliest: String?, _ latest: String?,
    _ years: ClosedRange<Int>?
  ) {
    let bounds = IssueBounds(title: title, cited: Self.days(cited), due: Self.days(due))
    #expect(bounds.earliest?.description == earliest)
    #expect(bounds.latest?.description == latest)
    #expect(bounds.years == years)
  }

  @Test func onlyDaysByWhichSomethingIsDoneAreLimits() {
    let text = """
      KẾ HOẠCH
      Tổ chức phong trào thi đua

      Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2022 của Thủ tướng Chính phủ;

      I. TỔ CHỨC THỰC HIỆN
      - Phong trào thi đua được triển khai từ ngày 01/01/2022.
      - Sở Nội vụ báo cáo trước ngày 31/3/2023./.
      """
    let bounds = IssueBounds(PlanReader().read(Array(text.utf8)))
    #expect(bounds.years == 2022...2023)
    #expect(bounds.latest?.description == "2023-03-31")
  }
}
