import PlanText
import Testing

@Suite struct SyllableTests {
  @Test(
    arguments: [
      ("hòa", "hoà"), ("HÒA", "hoà"), ("ủy", "uỷ"), ("Ủy", "UỶ"), ("khỏe", "khoẻ"), ("sĩ", "sỹ"),
      ("kỹ", "kĩ"), ("lý", "lí"), ("quý", "quí"),
      ("mỹ", "mĩ"), ("thi đua", "THI ĐUA"), ("Đ", "đ"), ("\u{D0}", "đ"), ("hóa,", "(hoá"), ("2025", "2025"),
    ])
  func equalWordsAreEqualSyllables(_ a: String, _ b: String) {
    #expect(Self.syllables(a) == Self.syllables(b))
  }

  @Test(
    arguments: [
      ("da", "đa"), ("hd", "hđ"), ("ma", "má"), ("tuy", "tui"), ("hay", "hai"), ("thuy", "thui"), ("u", "ư"),
      ("o", "ô"), ("an", "na"),
      ("2025", "2026"), ("nghiêng", "nghiên"), ("nghiêng nghiêng", "nghiêng"),
      ("abcdefghijklm", "abcdefghijkln"),
    ])
  func otherWordsAreOtherSyllables(_ a: String, _ b: String) {
    #expect(Self.syllables(a) != Self.syllables(b))
  }

  @Test(
    arguments: [
      ("", []), (" .,; ", []), ("Kế hoạch", ["Kế", "hoạch"]), ("“Đẩy-mạnh”/a", ["Đẩy", "mạnh", "a"]),
      ("1.2a%", ["1", "2a"]),
      ("việc…gì", ["việc", "gì"]),
    ])
  func wordsAreSplitAtWhatIsNoLetter(_ text: String, _ words: [String]) {
    #expect(Self.words(text) == words)
  }

  private static func syllables(_ text: String) -> [Syllable] { read(text).map(\.0) }
  private static func words(_ text: String) -> [String] { read(text).map(\.1) }

  private static func read(_ text: String) -> [(Syllable, String)] {
    let bytes = Array(text.utf8)
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<bytes.count)
    var found: [(Syllable, String)] = []
    while true {
      let syllable = reader.next(in: bytes.span, letters: letters.span)
      if syllable == .none { return found }
      found.append((syllable, String(decoding: bytes[reader.start..<reader.offset], as: UTF8.self)))
    }
  }
}
