package import PlanComparison
internal import PlanFacts
package import PlanRender

extension Language {
  /// The words of one side of a difference; the role of a duty and the occasions of an award by their names, and a dash
  /// for none.
  package func words(of words: ChangedWords?) -> String {
    guard let words else { return "–" }
    return switch words.value {
    case .role(let role): name(of: role)
    case .occasions(let occasions): occasions.map { name(of: $0) }.joined(separator: ", ")
    case nil: words.text
    }
  }
}
