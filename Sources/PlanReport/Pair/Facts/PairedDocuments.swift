internal import PlanComparison
internal import PlanFacts

/// The documents that two plans cite, each once with all its mentions: in the order of the first plan, then what the second
/// cites alone.
struct PairedDocuments {
  private(set) var facts: [PairedFact] = []

  /// A document is the same where its number is, large and small letters aside, or where its name is; and where the
  /// comparison took two names for one.
  /// - Complexity: O(*n*) in the mentions.
  init(_ comparison: Comparison) {
    let a = comparison.a.plan, b = comparison.b.plan
    var others: [String: String] = [:]
    for pair in comparison.facts[.citations] ?? [] {
      let first = Self.key(of: a.citations[pair.a]), second = Self.key(of: b.citations[pair.b])
      if first != second, others[second] == nil { others[second] = first }
    }
    var places: [String: Int] = [:]
    var documents: [(a: [Int], b: [Int])] = []
    func place(of key: String) -> Int {
      if let place = places[key] { return place }
      places[key] = documents.count
      documents.append(([], []))
      return documents.count - 1
    }
    for (index, citation) in a.citations.enumerated() {
      documents[place(of: Self.key(of: citation))].a.append(index)
    }
    for (index, citation) in b.citations.enumerated() {
      let key = Self.key(of: citation)
      let place = place(of: places[key] == nil ? others[key] ?? key : key)
      documents[place].b.append(index)
    }
    facts = documents.map { document in
      let days = (
        document.a.lazy.compactMap { a.citations[$0].date }.first,
        document.b.lazy.compactMap { b.citations[$0].date }.first
      )
      var changes: [FactChange] = []
      if let first = days.0, let second = days.1, first != second {
        changes.append(FactChange(kind: .citation, direction: first < second ? .later : .earlier))
      }
      return PairedFact(.citations, a: document.a, b: document.b, changes: changes)
    }
  }

  private static func key(of citation: Citation) -> String {
    (citation.number ?? citation.title ?? citation.origin.quote).lowercased()
  }
}
