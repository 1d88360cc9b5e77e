extension Rule.Condition: CustomStringConvertible {
  /// The form in which a rule writes it.
  package var description: String {
    switch self {
    case .atBlock: "at block"
    case .atSentence: "at sentence"
    case .atClause: "at clause"
    case .inHeading: "in heading"
    case .under(let roles): "under " + roles.joined(separator: ", ")
    case .notIn(let rules): "not in " + rules.joined(separator: ", ")
    case .notAfter(let words): "not after " + Self.quoted(words)
    case .notBefore(let words): "not before " + Self.quoted(words)
    }
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: " | ")
  }
}
