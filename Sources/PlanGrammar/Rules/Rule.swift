/// A named pattern of `grammars/`, with what it means, where it holds, and its examples.
package struct Rule: Sendable {
  package let name: String
  /// The layer that the rule belongs to: it sees what the layers before it found.
  package let stratum: Stratum
  /// Rules of one group share no words: the better reading is taken.
  package let group: String?
  package let pattern: Pattern
  /// The most tokens that it may cover.
  package let reach: Int
  /// Where it holds.
  package let conditions: [Condition]
  /// What it says; nil where only its words count.
  package let value: ValueExpression?
  /// Rules of its group that it is preferred to, whatever they cover.
  package let over: [String]
  /// Whether its words are closed to the rules of later layers that do not name it.
  package let isOpaque: Bool
  package let examples: [Example]
  package let place: GrammarPlace
  /// The words of its lines, and where they stand.
  let words: [(word: String, place: GrammarPlace)]

  /// Where a name stands first in its lines; the place of the rule where it does not.
  package func place(of name: String) -> GrammarPlace {
    words.first { $0.word == name }?.place ?? place
  }

  /// A group, which is one of its stratum.
  struct Group: Hashable {
    let stratum: Stratum
    let name: String
  }

  /// The group that it belongs to.
  var groupOfStratum: Group? { group.map { Group(stratum: stratum, name: $0) } }

  /// The lists and rules that its pattern and conditions name.
  package var references: [String] {
    var names: [String] = []
    pattern.addReferences(to: &names)
    for case .notIn(let others) in conditions { names += others }
    return names
  }

  /// The layers of rules, in the order in which they are matched.
  package enum Stratum: Int, CaseIterable, Sendable {
    case names, atoms, phrases, predicates, blocks

    /// The layer of a name in a grammar.
    init?(name: String) {
      switch name {
      case "names": self = .names
      case "atoms": self = .atoms
      case "phrases": self = .phrases
      case "predicates": self = .predicates
      case "blocks": self = .blocks
      default: return nil
      }
    }
  }

  /// A test of the place in which a match stands.
  package enum Condition: Sendable, Equatable {
    /// At the start of a block, or of a sentence, or of a clause.
    case atBlock, atSentence, atClause
    /// In a heading or the label of a block.
    case inHeading
    /// Under one of some roles.
    case under([String])
    /// Not where one of some rules found something.
    case notIn([String])
    /// Not directly behind, or before, one of some words.
    case notAfter([String])
    case notBefore([String])
  }

  /// A text, and what the rule finds in it; nothing where the value is nil.
  package struct Example: Sendable {
    package let text: String
    package let value: String?
    package let place: GrammarPlace
  }

  /// The most tokens that a rule covers unless it says otherwise.
  package static let usualReach = 24
  /// The most that it may say.
  package static let longestReach = 64
}

/// How the value of a rule is made.
package enum ValueExpression: Sendable, Equatable {
  case capture(String)
  case text(String)
  case number(Int)
  case record(String, [ValueExpression])
}
