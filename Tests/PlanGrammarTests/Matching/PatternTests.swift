import Testing

@testable import PlanGrammar

/// Elements of patterns and what they match.
@Suite struct PatternTests {
  @Test(
    arguments: [
      // Words: case, tone placement, final i and y.
      (#""thi đua""#, "phong trào THI ĐUA", ["THI ĐUA"]),
      (#""hòa""#, "hoà Hòa hoa", ["hoà", "Hòa"]),
      (#""kỹ sư""#, "kĩ sư", ["kĩ sư"]),
      (#""đa""#, "da Đa", ["Đa"]),
      (#"exact "QĐ""#, "QĐ qđ Qđ QD", ["QĐ"]),
      (#"exact "Luật đất""#, "luật đất Luật đất Luật Đất", ["Luật đất"]),
      (#""a, b""#, "a, b a b", ["a, b"]),
      (#""01""#, "1 01 11", ["1", "01"]),
      // Numbers.
      ("1..31", "0 1 31 32 031 99999999999", ["1", "31", "031"]),
      ("I..III", "I II IV iii x III", ["I", "II", "III"]),
      ("number", "a 12 b3", ["12", "3"]),
      // Kinds of tokens.
      ("word", "a 5 , é", ["a", "é"]),
      ("capital", "An b Đà 5", ["An", "Đà"]),
      ("symbol", "QĐ TTg Q Đ Ba an CTr", ["QĐ", "TTg", "Q", "Đ", "CTr"]),
      ("open-quote word close-quote", "“a” \"b\" c", ["“a”", "\"b\""]),
      // One behind the other, one or the other, perhaps, once or more often.
      (#""a" ("b" | "c")"#, "a b a c a d", ["a b", "a c"]),
      (#""a" ["b"] "c""#, "a c a b c a b", ["a c", "a b c"]),
      (#""a"+ "b""#, "a a b b", ["a a b", "a b"]),
      (#"(("a" | "b") ",")+ "c""#, "a, b, c", ["a, b, c", "b, c"]),
      (#""a" [["b"] "c"]"#, "a a b a b c a c", ["a", "a", "a b c", "a c"]),
      (#""a" | "a" "b""#, "a b a", ["a b", "a"]),
      // Gaps stay in their sentence.
      (#""a" ..2 "b""#, "a b; a x b; a x y b; a x y z b", ["a b", "a x b", "a x y b"]),
      (#""a" ..3 "b""#, "a x. B b", []),
      (#""a" ..3 "b""#, "a x.1 b", ["a x.1 b"]),
      // Tokens without white space between them.
      (#"<number "/" number>"#, "1/2 1 / 2 1/ 2", ["1/2"]),
      (#"<number "/" ["x" "/"] number>"#, "1/2 1/x/2 1/x /2", ["1/2", "1/x/2"]),
      (#""a" <number "-" number>"#, "a 1-2 a1-2", ["a 1-2", "a1-2"]),
      (#"<number "/" (symbol | number)+>"#, "1/AB2C 1/AB 2", ["1/AB2C", "1/AB"]),
      (#"<number "/" ("a" | "b" "c")>"#, "1/b c 1/a", ["1/a"]),
      (#"<n:number "." m:(number | word)>"#, "1.2 1. 2", ["1.2"]),
      (#"<(number "/" | number "-") number>"#, "1/2 1- 2 1-2", ["1/2", "1-2"]),
    ])
  func matches(_ pattern: String, _ text: String, _ found: [String]) {
    let grammar = SmallGrammar("rule r : atoms\n  \(pattern)\n")
    #expect(grammar.mistakes.isEmpty)
    #expect(grammar.values(of: "r", in: text).map(Self.unquoted) == found)
  }

  @Test func reachesSoFarAndNoFurther() {
    let grammar = SmallGrammar("rule r : atoms within 3\n  \"a\" \"b\"+\n")
    #expect(grammar.values(of: "r", in: "a b b b b") == ["'a b b'"])
  }

  @Test func listsGiveTheirLongestPhrase() {
    let grammar = SmallGrammar(
      """
      words w
        one = "ủy ban"
        two = "ủy ban nhân dân"
        3 = "ba"
      rule r : atoms
        a:w
        value a
      rule s : atoms
        w "nhân" "dân"
      """)
    #expect(grammar.values(of: "r", in: "UBND, uỷ ban, Ủy ban nhân dân, ba") == ["one", "two", "3"])
    #expect(grammar.values(of: "s", in: "ủy ban nhân dân").isEmpty)
  }

  /// A value as it is printed, without the marks that print it as one text.
  private static func unquoted(_ value: String) -> String {
    value.hasPrefix("'") ? String(value.dropFirst().dropLast()) : value
  }
}
