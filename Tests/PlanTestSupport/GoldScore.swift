/// How well a plan was read, by the lists that are read (section 3 of the plan model).
package struct GoldScore: Sendable {
  /// The lists that are scored here, by their names in the figures.
  package enum List: String, CaseIterable, Sendable {
    case header, signature, sections, roles, recipients
    case goals, requirements, tasks, criteria, solutions, awardStandards
  }

  /// What of a list was found, missed, and found without being there.
  package struct Count: Equatable, Sendable {
    package var right = 0
    package var missed: [String] = []
    package var extra: [String] = []

    /// The harmonic mean of precision and recall; 1 where there was nothing to find and nothing found.
    package var f1: Double {
      let all = 2 * right + missed.count + extra.count
      return all == 0 ? 1 : Double(2 * right) / Double(all)
    }

    package static func + (a: Count, b: Count) -> Count {
      Count(right: a.right + b.right, missed: a.missed + b.missed, extra: a.extra + b.extra)
    }
  }

  private var counts: [List: Count] = [:]

  package subscript(list: List) -> Count { counts[list] ?? Count() }

  /// Compares what was read with what is known.
  package init(_ plan: ScoredPlan, against gold: ScoredPlan) {
    counts[.header] = Self.match(gold.header.map(Entry.init), plan.header.map(Entry.init))
    counts[.signature] = Self.match(gold.signature.map(Entry.init), plan.signature.map(Entry.init))
    counts[.sections] = Self.match(
      gold.blocks.map { Entry("\($0.id) \($0.starts)", isOptional: $0.isOptional) },
      plan.blocks.map { Entry("\($0.id) \($0.starts)") })
    let stating = gold.blocks.filter { !$0.roles.isEmpty }
    let stated = Set(stating.map(\.id))
    counts[.roles] = Self.match(
      stating.map { Entry("\($0.id) \($0.roles)", isOptional: $0.isOptional) },
      plan.blocks.filter { !$0.roles.isEmpty && stated.contains($0.id) }.map { Entry("\($0.id) \($0.roles)") }
    )
    counts[.recipients] = Self.match(
      gold.recipients.map { Entry("", words: $0) }, plan.recipients.map { Entry("", words: $0) })
    for (name, statements) in gold.statements {
      guard let list = List(rawValue: name) else { continue }
      counts[list] = Self.match(statements.map(Entry.init), (plan.statements[name] ?? []).map(Entry.init))
    }
  }

  /// The sum over plans.
  package init(_ scores: [GoldScore]) {
    for list in List.allCases { counts[list] = scores.reduce(Count()) { $0 + $1[list] } }
  }

  private struct Entry {
    let key: String
    /// Words that need only be alike.
    let words: String?
    let isOptional: Bool

    init(_ key: String) { self.init(key, isOptional: false) }

    init(_ statement: ScoredPlan.Statement) { self.init(statement.key, isOptional: statement.isOptional) }

    init(_ key: String, words: String? = nil, isOptional: Bool = false) {
      self.key = key
      self.words = words
      self.isOptional = isOptional
    }

    func matches(_ other: Entry) -> Bool {
      guard key == other.key else { return false }
      guard let words, let others = other.words else { return true }
      return ScoredText.areAlike(words, others)
    }

    var print: String { [key, words ?? ""].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// Pairs entries, those first that are required.
  private static func match(_ gold: [Entry], _ found: [Entry]) -> Count {
    var left = found
    var count = Count()
    for entry in gold.filter({ !$0.isOptional }) + gold.filter(\.isOptional) {
      if let index = left.firstIndex(where: { entry.matches($0) }) {
        left.remove(at: index)
        if !entry.isOptional { count.right += 1 }
      } else if !entry.isOptional {
        count.missed.append(entry.print)
      }
    }
    count.extra = left.map(\.print)
    return count
  }
}
