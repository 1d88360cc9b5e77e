import PlanGrammar
import PlanText
import Testing

@Suite struct LexiconTests {
  private static let lexicon: Lexicon = {
    var lexicon = Lexicon()
    for (key, phrases) in [
      ("hoa", ["hòa bình"]), ("uy", ["ủy ban", "ủy ban nhân dân"]), ("si", ["nghệ sĩ"]), ("đ", ["đa dạng"]),
      ("d", ["da"]),
      ("so", ["số"]), ("first", ["trùng"]), ("second", ["trùng"]),
    ] { lexicon.add(Grammar.Entry(key: key, phrases: phrases, from: nil, to: nil)) }
    return lexicon
  }()

  @Test(
    arguments: [
      // Case, the place of the tone, final i and y.
      ("hòa bình", "hoa"), ("hoà bình", "hoa"), ("HOÀ BÌNH", "hoa"), ("Hòa  Bình.", "hoa"),
      ("“hòa-bình”", "hoa"), ("nghệ sỹ", "si"),
      ("uỷ ban", "uy"), ("ỦY BAN NHÂN DÂN tỉnh", "uy"), ("Đa dạng", "đ"), ("da", "d"), ("Số: 5", "so"),
      ("trùng", "first"),
      // What is something else.
      ("hoa bình", nil), ("hòa", nil), ("hòabình", nil), ("đa", nil), ("ban ủy", nil), ("", nil),
      ("...", nil),
    ] as [(String, String?)])
  func phrasesAreFoundByTheirSyllables(_ text: String, _ key: String?) {
    #expect(Self.key(in: text, 0..<text.utf8.count) == key)
  }

  @Test func theLongestPhraseIsFound() {
    let bytes = Array("(Ủy ban nhân dân) tỉnh".utf8)
    let letters = LetterTable.letters
    let match = Self.lexicon.match(in: bytes.span, 0..<bytes.count, letters: letters.span)
    #expect(match.map { String(decoding: bytes[$0.range], as: UTF8.self) } == "Ủy ban nhân dân")
  }

  @Test func nothingIsFoundOutsideTheRange() {
    #expect(Self.key(in: "ủy ban", 0..<5) == nil)
    #expect(Self.key(in: "ủy ban", 3..<3) == nil)
    #expect(Self.key(in: "ủy ban", 0..<8, lexicon: Lexicon()) == nil)
  }

  private static func key(in text: String, _ range: Range<Int>, lexicon: Lexicon = lexicon) -> String? {
    let bytes = Array(text.utf8)
    let letters = LetterTable.letters
    return lexicon.key(in: bytes.span, range, letters: letters.span)
  }
}
