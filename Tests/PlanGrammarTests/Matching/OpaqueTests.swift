import Testing

@testable import PlanGrammar

/// Words that a rule closes to those of later layers.
@Suite struct OpaqueTests {
  private static let grammar = SmallGrammar(
    """
    words unit
      unit = "sở"
    rule office : names opaque
      u:unit capital+
      value office(u)
    rule early : names
      unit
    rule number-in : names
      "sở" capital
    rule plain : atoms
      "nội"
    rule listed : atoms
      unit
    rule by-span : atoms
      o:office "làm"
      value by(o)
    rule across : atoms
      "gửi" ..6 "làm"
    rule again : phrases opaque
      "của" o:office
      value of(o)
    rule after : predicates
      office
    """)

  @Test(
    arguments: [
      ("office", "Sở Nội", ["office(unit)"]),
      // What others of its layer found within it is closed too, but for what covers the very same words.
      ("early", "Sở Nội", []), ("number-in", "Sở Nội", ["'Sở Nội'"]),
      ("plain", "nội", ["nội"]), ("plain", "Sở Nội", []),
      ("listed", "sở", ["sở"]), ("listed", "Sở Nội", []),
      ("by-span", "Sở Nội làm", ["by(office(unit))"]), ("across", "gửi Sở Nội làm", ["'gửi Sở Nội làm'"]),
      // A rule that closes what it names keeps it.
      ("again", "của Sở Nội", ["of(office(unit))"]), ("after", "của Sở Nội", []),
      ("after", "Sở Nội", ["'Sở Nội'"]),
    ])
  func closedWordsAreForRulesThatNameThem(_ rule: String, _ text: String, _ found: [String]) {
    #expect(Self.grammar.mistakes.isEmpty)
    #expect(Self.grammar.values(of: rule, in: text) == found)
  }
}
