import PlanComparison
import PlanFacts
import Testing

@Suite struct UnitTests {
  /// A plan of a province of some year.
  private static func plan(_ province: String, _ year: Int) -> ComparedPlan {
    let text = """
      ỦY BAN NHÂN DÂN
      TỈNH \(province.uppercased())
      Số: 12/KH-UBND
      \(province), ngày 10 tháng 01 năm \(year)

      KẾ HOẠCH
      Tổ chức phong trào thi đua năm \(year)

      I. NỘI DUNG THI ĐUA

      1. Đẩy mạnh chuyển đổi số trong cơ quan nhà nước trên địa bàn tỉnh \(province), nâng cao chất lượng phục vụ.
      """
    return PlanComparer().prepare(PlanReader().read(Array(text.utf8)), name: province)
  }

  @Test(arguments: [
    ("Hà Giang", 2023, "Tuyên Quang"), ("Tuyên Quang", 2026, "Tuyên Quang"), ("Bắc Giang", 2024, "Bắc Ninh"),
    ("Lạng Sơn", 2023, "Lạng Sơn"),
  ])
  func aProvinceBelongsToAUnitOfToday(_ province: String, _ year: Int, _ unit: String) {
    #expect(Self.plan(province, year).label.unit == unit)
  }

  @Test func theNameOfTheProvinceIsNoDifference() {
    let comparison = PlanComparer().compare(Self.plan("Hà Giang", 2023), Self.plan("Tuyên Quang", 2026))
    #expect(comparison.statements.map(\.relation) == [.reworded])
  }
}
