package import PlanGrammar

/// The price of each term, in sixteenths, so that every machine decides alike.
package final class Costs: Sendable {
  private let values: [Int32]
  /// What each term means.
  package let meanings: [String]
  /// The same in Vietnamese; nil where the grammar gives it in English only.
  package let vietnamese: [String?]

  /// The costs of a grammar.
  ///
  /// Throws a `GrammarMistake` where a term has no cost, or a cost no term.
  package init(_ costs: [String: Grammar.Cost]) throws(GrammarMistake) {
    var values = [Int32](repeating: 0, count: CostTerm.allCases.count)
    var meanings: [String] = []
    var vietnamese: [String?] = []
    let names = CostTerm.allCases.map(\.name)
    for (term, name) in zip(CostTerm.allCases, names) {
      guard let cost = costs[name] else {
        throw GrammarMistake(
          file: "reading.grammar", line: 1, column: 1, message: "the cost '\(name)' is missing")
      }
      values[Int(term.rawValue)] = Int32((cost.value * 16).rounded())
      meanings.append(cost.meaning)
      vietnamese.append(cost.vietnamese)
    }
    let known = Set(names)
    // The comparison of plans has a list of its own.
    let others = costs.filter { !known.contains($0.key) && $0.value.list != Self.comparison }
    if let name = others.keys.min() {
      throw GrammarMistake(
        file: "reading.grammar", line: 1, column: 1, message: "no reading knows the cost '\(name)'")
    }
    self.values = values
    self.meanings = meanings
    self.vietnamese = vietnamese
  }

  /// The costs with each price multiplied by what a function gives for its term.
  package init(_ costs: Costs, multipliedBy factor: (CostTerm) -> Double) {
    var values = costs.values
    for term in CostTerm.allCases {
      values[Int(term.rawValue)] = Int32((Double(costs[term]) * factor(term)).rounded())
    }
    self.values = values
    meanings = costs.meanings
    vietnamese = costs.vietnamese
  }

  /// The list of costs that the comparison of plans reads.
  package static let comparison = "comparison"

  package subscript(term: CostTerm) -> Int32 { values[Int(term.rawValue)] }
}
