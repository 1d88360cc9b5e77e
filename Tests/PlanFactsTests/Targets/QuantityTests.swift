import Testing

@testable import PlanFacts

@Suite struct QuantityTests {
  @Test(
    "Fractions, numbers in words and rates",
    arguments: [
      ("Ít nhất 3/4 số xã đạt chuẩn.", [">= 75 %"]), ("Ba phần tư số xã đạt chuẩn.", ["= 75 %"]),
      ("Hai phần ba số xã đạt chuẩn.", ["= 66.67 %"]), ("Trên 1/8 tổng số hộ.", ["> 12.5 %"]),
      ("Trồng một trăm hai mươi nghìn cây.", ["= 120000 cây"]),
      ("Xây dựng hai mươi lăm mô hình.", ["= 25 mô hình"]), ("Ít nhất mười lăm xã.", [">= 15 xã"]),
      ("Ít nhất năm trăm linh năm hộ.", [">= 505 hộ"]),
      ("Có 88/129 xã đạt chuẩn.", ["= 88 xã"]), ("10/10 phường có mô hình.", ["= 10 phường"]),
      ("Giúp ít nhất 02 hộ, 01 học sinh.", [">= 2 hộ", ">= 1 học sinh"]),
      ("Giảm 2 - 3% hộ nghèo mỗi năm.", ["= 2-3 %/year"]),
      ("Mỗi năm giảm 2 - 3% hộ nghèo.", ["= 2-3 %/year"]),
      ("Sản lượng mỗi tháng tăng tối thiểu 10%.", [">= 10 %"]),
    ])
  func quantities(_ text: String, _ targets: [String]) {
    let facts = SmallFacts(text, under: "CHỈ TIÊU")
    #expect(facts.targets == targets.map { "II/1 \($0)" })
    #expect(facts.deadlines.isEmpty)
  }

  @Test(arguments: [
    ("Ngày 3/4 tổng kết phong trào.", ["2026-04-03"]),
    ("Giảm 2% hộ nghèo, báo cáo mỗi năm một lần.", ["P1Y"]),
  ])
  func timesThatAreNoPartOfAQuantity(_ text: String, _ times: [String]) {
    let facts = SmallFacts(text)
    #expect(facts.plan.deadlines.map { SmallFacts.words(of: $0.time) } == times)
    #expect(facts.targets.allSatisfy { !$0.hasSuffix("%/year") })
  }
}
