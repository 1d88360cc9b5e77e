internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// One difference of two plans, ready to be told.
struct Difference {
  /// What a plan says, and where.
  struct Words {
    let text: String
    /// What stands before and behind the text in a statement.
    var before = ""
    var behind = ""
    let place: PlanPlace
    /// The place in the list of statements or facts.
    let index: Int
  }

  let kind: DifferenceKind
  let list: ComparedList
  /// The plan that alone has the fact; nil where both have what differs.
  var alone: Side?
  /// What the facts are about; nil for words of statements.
  var label: String?
  /// Nil where that plan has nothing of the kind.
  let a: Words?
  let b: Words?
  /// Which way it goes, in words.
  var direction: String?
  /// More weighs more.
  let weight: Int
  /// How far the two are apart, from 0 to 1, where that can be told.
  var amount = 0.0

  subscript(side: Side) -> Words? { side == .a ? a : b }

  /// What it is about, and which way it goes or who alone has it.
  func heading(in pair: ReportedPair) -> String {
    if let alone, case .facts(let list) = list {
      return pair.language.one(of: list) + " " + pair.language.only(in: pair.name(of: alone))
    }
    return kind.name(in: pair.language) + (direction.map { " " + $0 } ?? "")
  }

  /// What the two say: "65 % → 70 %"; of a fact that one plan has alone what it says.
  var sides: String {
    if alone != nil { return (a ?? b)?.text ?? "" }
    return [a, b].map { $0?.text ?? "–" }.joined(separator: " → ")
  }

  /// What it is about, and what the two say.
  var line: String { label.map { $0 == sides ? $0 : "\($0): \(sides)" } ?? sides }
}
