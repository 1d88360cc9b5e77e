internal import PlanGrammar
internal import PlanSyntax

/// The shares of `comparison.grammar`, in ten-thousandths, so that every machine decides alike.
struct ComparisonConstants: Sendable {
  let gramOne: Int32
  let gramTwo: Int32
  let gramThree: Int32
  let shareOfLighter: Int32
  let otherList: Int32
  let otherRole: Int32
  let firstPair: Int32
  let furtherPair: Int32
  let residual: Int32
  let reworded: Int32
  let clause: Int32

  /// What a share of 1 is.
  static let one: Int32 = 10_000

  init(_ grammar: Grammar) throws(GrammarMistake) {
    func share(_ name: String) throws(GrammarMistake) -> Int32 {
      guard let cost = grammar.costs[name], cost.list == Costs.comparison else {
        throw GrammarMistake(
          file: "comparison.grammar", line: 1, column: 1, message: "the cost '\(name)' is missing")
      }
      return Int32((cost.value * Double(Self.one)).rounded())
    }
    gramOne = try share("gram-one")
    gramTwo = try share("gram-two")
    gramThree = try share("gram-three")
    shareOfLighter = try share("share-of-lighter")
    otherList = try share("other-list")
    otherRole = try share("other-role")
    firstPair = try share("first-pair")
    furtherPair = try share("further-pair")
    residual = try share("residual")
    reworded = try share("reworded")
    clause = try share("clause")
  }
}
