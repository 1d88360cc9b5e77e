import PlanGrammar
import PlanText
import Testing

@testable import PlanSyntax

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer(.embedded)

  @Test(
    arguments: [
      ("Hà Nội", "Hà Nội"), ("ha noi", "Hà Nội"), ("ha-noi", "Hà Nội"), ("HANOI", "Hà Nội"),
      ("thành phố Hà Nội", "Hà Nội"), ("tp. ha noi", "Hà Nội"), ("tinh Dak Lak", "Đắk Lắk"),
      ("Đăk Lăk", "Đắk Lắk"),
      ("thanh hoá", "Thanh Hóa"), ("TP HCM", "Hồ Chí Minh"), ("hue", "Huế"),
      ("H\u{61}\u{300} Giang", "Hà Giang"),
      ("Hà Tây Bắc", nil), ("", nil), ("tỉnh", nil),
    ] as [(String, String?)])
  func names(_ typed: String, _ unit: String?) {
    #expect(gazetteer.unit(named: typed) == unit)
  }

  @Test(
    arguments: [
      ("Hà Giang", 2024, "Hà Giang"), ("Hà Giang", 2026, "Tuyên Quang"), ("Tuyên Quang", 2024, "Tuyên Quang"),
      ("Huế", 2024, "Thừa Thiên Huế"), ("Huế", 2026, "Huế"), ("Thừa Thiên Huế", 2026, "Huế"),
    ])
  func namesAtADate(_ unit: String, _ year: Int, _ name: String) {
    #expect(gazetteer.name(of: unit, at: PlanDate(text: "", year: year, month: 3, day: 1)) == name)
    #expect(gazetteer.name(of: unit, at: nil) == unit)
  }

  @Test func everyUnitThatIsNoMoreWentIntoOneThatIs() {
    let grammar = ReadingGrammar.embedded
    let gone = grammar.province.entries.filter { $0.to != nil }.map(\.key)
    #expect(gone.sorted() == grammar.provinceSuccessors.flatMap(\.phrases).sorted())
    let date = PlanDate(text: "", year: 2026, month: nil, day: nil)
    for unit in gazetteer.names {
      let name = gazetteer.name(of: unit, at: date)
      #expect(grammar.province.entries.contains { $0.key == name && $0.to == nil }, "\(unit)")
    }
  }

  @Test func aProvinceGivenIsThePlans() {
    let text = "KẾ HOẠCH\nThi đua\n\nI. MỘT\n1. Hai.\n"
    let outline = OutlineReader(province: "ha giang").read(SourceText(Array(text.utf8)))
    #expect(outline.plan.header.province == "Hà Giang")
  }
}
