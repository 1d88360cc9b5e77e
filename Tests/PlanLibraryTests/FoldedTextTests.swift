import Testing

@testable import PlanLibrary

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("", ""), ("Huân chương", "huan chuong"), ("ĐẮK LẮK", "dak lak"), ("hoà, hòa", "hoa hoa"),
    ("sỹ / sĩ", "si si"),
    ("quý", "qui"), ("Thủy", "thuy"), ("máy bay", "may bay"), ("y tế", "i te"), ("15/12/2024", "15 12 2024"),
    ("65%", "65"), ("“Dân vận khéo”", "dan van kheo"), ("  a\n\tb  ", "a b"), ("Ðảng", "dang"), ("😀", ""),
    ("ʼn", "n"), ("nước", "nuoc"), ("QĐ-TTg", "qd ttg"), ("kế\u{301}", "ke"),
  ])
  func foldsWords(_ text: String, _ folded: String) {
    #expect(FoldedText.folded(text) == folded)
  }

  @Test func appendsBehindWhatIsThere() {
    var bytes = Array("x".utf8)
    FoldedText.append(Array("Đà Nẵng".utf8).span, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "xda nang")
  }
}
