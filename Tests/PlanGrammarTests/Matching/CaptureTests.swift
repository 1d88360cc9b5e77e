import Testing

@testable import PlanGrammar

/// What rules keep of their words, and what they make of it.
@Suite struct CaptureTests {
  private static let lists = """
    words unit
      P1Y = "năm"
      P1M = "tháng"
      4 = "bốn"
    rule inner : names
      "số" n:number
      value inner(n)

    """

  @Test(
    arguments: [
      ("n:number", "n", "12", "12"), ("n:I..X", "n", "IV", "4"), ("n:word", "n", "Một", "Một"),
      ("n:(word word)", "n", "Một Hai", "'Một Hai'"), (#"n:"a""#, "n", "A", "A"),
      ("u:unit", "u", "tháng", "P1M"), ("u:unit", "text(u)", "Tháng", "Tháng"), ("u:unit", "u", "bốn", "4"),
      ("i:inner", "i", "số 5", "inner(5)"), ("i:inner", "text(i)", "số 5", "'số 5'"),
      ("i:inner", "outer(i, i)", "số 5", "outer(inner(5), inner(5))"),
      // What is missing, and what is fixed.
      ("a:number [b:word]", "pair(a, b)", "1", "pair(1, -)"),
      ("a:number", "pair(a, none)", "1", "pair(1, -)"),
      ("a:number", #"pair("law", 7)"#, "1", "pair(law, 7)"), ("a:number", "empty()", "1", "empty()"),
      // Several of one name.
      (#"q:number ["," q:number]+"#, "each(q)", "1, 2, 3", "each(1, 2, 3)"),
      (#"q:number ["," q:number]+"#, "q", "1, 2, 3", "1"),
      (#"u:unit ["," u:unit]+"#, "each(u)", "năm, tháng", "each(P1Y, P1M)"),
      ("(i:inner)+", "each(i)", "số 1 số 2", "each(inner(1), inner(2))"),
      ("(u:unit)+", "each(u)", "năm tháng", "each(P1Y, P1M)"),
      ("q:number r:number", "pair(r, q)", "1 2", "pair(2, 1)"),
      // Words side by side under one name are one.
      ("q:number q:number", "each(q)", "1 2", "each('1 2')"),
      // A name within a name.
      ("a:(word b:number)", "pair(a, b)", "x 5", "pair('x 5', 5)"),
      // Of several ways through a rule that which comes first.
      ("(a:number | b:1..9)", "pair(a, b)", "5", "pair(5, -)"),
      ("(b:1..9 | a:number)", "pair(a, b)", "5", "pair(-, 5)"),
      // The digits of a number beyond nine are not its value.
      ("n:number", "text(n)", "123456789012", "123456789012"),
    ])
  func valuesAreMadeOfCaptures(_ pattern: String, _ value: String, _ text: String, _ result: String) {
    let grammar = SmallGrammar(Self.lists + "rule r : atoms\n  \(pattern)\n  value \(value)\n")
    #expect(grammar.mistakes.isEmpty)
    #expect(grammar.values(of: "r", in: text).first == result)
  }
}
