package import PlanFacts
package import PlanSyntax

/// A block of a plan as the comparison sees it.
package struct ComparedBlock: Sendable {
  package let part: OutlinePart
  /// The index among the blocks of its outline.
  package let block: Int
  /// The place in `Plan.statements` of the first statement that it is; nil where it is none.
  package let statement: Int?
  /// The lists of its statements.
  package let lists: StatementLists
  /// The roles in force.
  package let roles: Roles
  package let audience: Statement.Audience?
  /// Whom it speaks of, by its headings or its own first words.
  package let addressees: Addressees
  /// Its words among those of the plan.
  package let words: Range<Int>
  /// Its grams among those of the plan, by their numbers.
  package let grams: Range<Int>
  /// What its grams weigh together, and those of its opening.
  package let weight: Int32
  package let openingWeight: Int32
  /// Its sentences among those of the plan; empty where it is only one.
  package let sentences: Range<Int>
}

/// A set of lists of statements.
package struct StatementLists: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(_ list: Statement.List) {
    rawValue = 1 << UInt8(Statement.List.allCases.firstIndex(of: list) ?? 0)
  }
}
