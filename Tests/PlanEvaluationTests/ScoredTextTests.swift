import Testing

@testable import PlanEvaluation

@Suite struct ScoredTextTests {
  @Test(arguments: [
    ("Hoà bình", "hòa bình"), ("UỶ BAN", "ủy ban"), ("Uy\u{309} ban", "ủy ban"),
    ("Sở TN&MT.", "Sở Tài nguyên và Môi trường"),
    ("UBND tỉnh,", "Ủy ban nhân dân tỉnh"), ("“Chung sức” – xây", "chung sức - xây"), ("a-b", "a - b"),
    ("Ðăk", "Đăk"), ("  một \n hai\u{A0}ba  ", "một hai ba"), ("**đậm** _nghiêng_", "đậm nghiêng"),
    ("năm 2025./.", "năm 2025"), ("", ""), ("./.", ""), ("kế hoạch…", "Kế hoạch"),
  ])
  func formsOfATextAreOne(_ one: String, _ other: String) {
    #expect(ScoredText.folded(one) == ScoredText.folded(other))
  }

  @Test(arguments: [("hòa", "hoa"), ("đ", "d"), ("a b", "ab"), ("số 1", "số 2")])
  func otherTextsAreOthers(_ one: String, _ other: String) {
    #expect(ScoredText.folded(one) != ScoredText.folded(other))
  }

  @Test(arguments: [
    ("một hai ba bốn năm sáu", "một hai ba bốn năm"), ("Năm…hai. Ba", "năm hai. ba"),
    ("một, hai;", "một, hai"),
  ])
  func firstWordsAreFive(_ text: String, _ words: String) {
    #expect(ScoredText.firstWords(text) == ScoredText.folded(words))
  }

  @Test(
    arguments: [
      ("Sở Nội vụ", "Sở Nội vụ tỉnh", true), ("Sở Nội vụ", "Sở Tài chính", false), ("", "", true),
      ("", nil, true), ("Sở", nil, false), ("Sở", "", false), ("một", "một hai ba", false),
      ("một hai", "một ba", false), ("UBND tỉnh", "Ủy ban nhân dân tỉnh", true), ("...", "...", false),
    ] as [(String, String?, Bool)])
  func textsAreAlikeByTheirWords(_ one: String, _ other: String?, _ expected: Bool) {
    #expect(
      ScoredEntry.Words.areAlike(ScoredEntry.Words(one), other.map(ScoredEntry.Words.init)) == expected)
  }
}
