import PlanTestSupport

/// Writes grammars at random that mostly have no mistake, and texts of their words.
struct RandomGrammar {
  private var generator: SeededGenerator
  private static let words = ["a", "b", "hòa", "QĐ", "và", "năm", ",", ".", "/", "“", "x1"]
  private static let layers = ["names", "atoms", "phrases", "predicates", "blocks"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func text() -> String {
    var lines: [String] = []
    for list in 0..<2 {
      lines.append("words w\(list)")
      for _ in 0..<count(1...4) { lines.append("  \(pick(["k", "7"])) = \"\(phrase(1...3))\"") }
    }
    for rule in 0..<count(1...8) {
      var head = "rule r\(rule) : \(Self.layers[min(rule, 4)])"
      if generator.once(in: 2) { head += " group g\(count(0...1))" }
      if generator.once(in: 4) { head += " opaque" }
      if generator.once(in: 2) { head += " within \(count(1...64))" }
      lines.append(head)
      lines.append("  " + pattern(depth: 0, rule))
      for _ in 0..<count(0...2) { lines.append("  " + condition(rule)) }
      if generator.once(in: 2) {
        lines.append("  value v(\(pick(["x", "y", "each(x)", "text(y)", "none"])))")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A text of words of the grammar and others.
  mutating func plan() -> String {
    (0..<count(0...60)).map { _ in
      pick(Self.words + ["5", "1990", "III", "Zz", "\n", "q", "”", "…", "A."]) + pick([" ", " ", "", "  "])
    }.joined()
  }

  private mutating func phrase(_ range: ClosedRange<Int>) -> String {
    (0..<count(range)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  private mutating func pattern(depth: Int, _ rule: Int) -> String {
    let members = (0..<count(1...3)).map { _ in element(depth: depth, rule) }.joined(separator: " ")
    return generator.once(in: 4) ? "\(members) | \(element(depth: depth, rule))" : members
  }

  private mutating func element(depth: Int, _ rule: Int) -> String {
    if depth < 4, generator.once(in: 2) {
      let inside = pattern(depth: depth + 1, rule)
      return pick([
        "(\(inside))", "[\(inside)]", "(\(inside))+", "<\(inside)>", "x:(\(inside))", "y:(\(inside))+",
      ])
    }
    let named = rule == 0 ? "w0" : "r\(count(0...(rule - 1)))"
    return pick([
      "\"\(phrase(1...2))\"", "exact \"\(pick(Self.words))\"", "1..31", "I..X", "word", "capital", "symbol",
      "number", "open-quote", "..\(count(1...5))", "w\(count(0...1))", named, "x:number",
    ])
  }

  private mutating func condition(_ rule: Int) -> String {
    pick([
      "at block", "at sentence", "at clause", "in heading", "under purpose", "not after \"a\"",
      "not before number", "not in w1", "over r\(count(0...7))", "yes \"a\" = b", "no \"b\"",
    ])
  }
}
