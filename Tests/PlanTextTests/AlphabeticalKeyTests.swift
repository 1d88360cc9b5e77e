import PlanText
import Testing

@Suite struct AlphabeticalKeyTests {
  @Test func ordersProvincesAsDictionariesDo() {
    let provinces = [
      "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre",
      "Bình Dương",
      "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk",
      "Đồng Nai", "Gia Lai", "Hà Giang", "Hà Nội", "Hải Dương", "Hậu Giang", "Hòa Bình", "Thái Nguyên",
      "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Yên Bái",
    ]
    let sorted = provinces.reversed().sorted { AlphabeticalKey($0) < AlphabeticalKey($1) }
    #expect(sorted == provinces)
  }

  @Test(arguments: [
    ("ma", "mà"), ("mà", "mả"), ("mả", "mã"), ("mã", "má"), ("má", "mạ"), ("ma", "Ma"), ("mạ", "mă"),
    ("d", "đ"),
    ("2", "a"), ("10a", "9"), ("", "a"),
  ])
  func ordersLettersThenTones(_ first: String, _ second: String) {
    #expect(AlphabeticalKey(first) < AlphabeticalKey(second))
  }
}
