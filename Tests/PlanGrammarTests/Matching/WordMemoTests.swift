import PlanTestSupport
import Testing

@testable import PlanGrammar

/// Tokens read with the words met before, and without.
@Suite struct WordMemoTests {
  private static let set = SmallGrammar(
    "rule a : names\n  \"hòa\" | \"QĐ\" | \"thi\" \"đua\" | \"nghiêng\"\n"
  ).set

  /// What is compared of each token.
  private static func tokens(_ bytes: [UInt8], to end: Int, _ memo: inout WordMemo?) -> [[Int]] {
    var tokens: [Token] = []
    TokenReader(set.vocabulary).read(bytes.span, 0..<end, into: &tokens, &memo)
    return tokens.map {
      [Int($0.start), Int($0.end), Int($0.value), Int($0.word), Int($0.flags.rawValue)]
    }
  }

  /// Reads a text twice, so that what is kept is met again.
  private static func expectSameTokens(
    _ text: String, to end: Int? = nil, _ memo: inout WordMemo?, _ comment: Comment? = nil
  ) {
    let bytes = Array(text.utf8)
    var none: WordMemo?
    let expected = tokens(bytes, to: end ?? bytes.count, &none)
    for _ in 0..<2 { #expect(tokens(bytes, to: end ?? bytes.count, &memo) == expected, comment) }
  }

  @Test(arguments: [
    // Words of 7, 8, 14, 15, 16 and 17 bytes, before a blank, a mark, a digit and the end of the text.
    "abcdefg abcdefgh abcdefghijklmn abcdefghijklmno abcdefghijklmnop abcdefghijklmnopq",
    "abcdefghijklmno, abcdefghijklmnop. abcdefghijklmno5 abcdefghijklmnop5 abcdefghijklmno",
    "nghiêngnghiêng nghiêngnghiên nghiêngngh nghiêng nghiêngg",
    // A word that the end cuts, and one of the same letters that goes on.
    "hòa", "hòa hòa hòa hòa hòa hòa", "abcdefgh abcdefg", "hòa bình hòa bìn hòa bì",
    // The letter O and digits.
    "O5 O O5O OO5 O Ông ÔNG O15 O\u{A0}5 20O5 o5 oO5 O", "O 5 O5 O. O5. O O O O O O O O O O",
    // The same letters in other cases, and Roman numbers.
    "QĐ qđ Qđ qĐ II ii Ii XIV xiv QĐ qđ Qđ qĐ II ii Ii XIV xiv", "a*b* \\a hòa*hòa* “hòa” –hòa—hòa…hòa",
    // What is above ASCII and no letter goes on behind a word.
    "hòa…hòa” hòa\u{A0}hòa hòa“ hòa– hòa…hòa” hòa\u{A0}hòa hòa“ hòa–",
  ])
  func tokensAreTheSame(_ text: String) {
    var memo: WordMemo? = WordMemo()
    Self.expectSameTokens(text, &memo)
    // Behind more text, the words stand farther from its end.
    Self.expectSameTokens(text + " " + text + String(repeating: ".", count: 20), &memo)
  }

  @Test func wordsThatTheEndOfTheRangeCutsAreTheirBeginnings() {
    let text = "hòa bình thi đua nghiêng nghiêngabcdefgh QĐ abcdefghijklmno hòa bình thi đua nghiêng QĐ"
    var memo: WordMemo? = WordMemo()
    Self.expectSameTokens(text, &memo)
    for index in text.unicodeScalars.indices {
      let end = text.utf8.distance(from: text.startIndex, to: index)
      Self.expectSameTokens(text, to: end, &memo, "to \(end)")
    }
  }

  @Test func wordsThatTakeEachOthersPlaceAreToldApart() {
    // Six times as many words as there are places, of which half differ behind their eighth byte; small letters and
    // capitals make different tokens.
    let letters = Array("abcdefghijklmABCDEFGHIJKLM")
    let ends: [String] = (0..<3_072).map { index in
      String([letters[index % 26], letters[index / 26 % 26], letters[index / 676]])
    }
    let words = ends.flatMap { [$0 + "x", "nghiêng" + $0] }
    var memo: WordMemo? = WordMemo()
    Self.expectSameTokens(words.joined(separator: " "), &memo)
    Self.expectSameTokens(words.reversed().joined(separator: "."), &memo)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func tokensOfAnyTextAreTheSame(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "O", "o", "l", "5", "0", "hòa", "QĐ", "thi", "đua", "nghiêng", "abcdefgh", "abcdefghijklmno", "I", "X",
      "đ", "Đ", "é", "\u{301}", "…", "”", "\u{A0}", "漢", "😀", ".", ",", "*", "\\", "\n", " ", " ", " ",
    ]
    var memo: WordMemo? = WordMemo()
    for _ in 0..<20 {
      let count = Int.random(in: 0...80, using: &generator)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      Self.expectSameTokens(text, &memo, "seed \(seed): \(text.debugDescription)")
    }
  }
}
