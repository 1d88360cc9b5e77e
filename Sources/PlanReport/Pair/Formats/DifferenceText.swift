internal import PlanComparison
internal import PlanRender

/// Writes for people which differences of two plans weigh most.
struct DifferenceText {
  let style: TextStyle
  let pair: ReportedPair

  /// How many lines there are, and how many of one kind before other kinds have had their turn.
  private static let mostLines = 20
  private static let mostOfKind = 5
  /// How much of what a difference is about is told.
  private static let mostLabel = 90

  func write(_ list: DifferenceList, to text: inout TextBody) {
    guard !list.differences.isEmpty else { return }
    let language = style.language
    text.line([])
    text.line([(language("Khác nhau nhiều nhất", "What differs most"), .bold)])
    var shown = 0
    var left = list.differences[...]
    while let first = left.first, shown < Self.mostLines {
      let same = left.prefix { $0.weight == first.weight }
      left = left.dropFirst(same.count)
      let lines = same.prefix(min(Self.mostOfKind, Self.mostLines - shown))
      for difference in lines { write(difference, to: &text) }
      shown += lines.count
      let rest = same.count - lines.count
      if rest > 0 {
        text.wrapped([("… " + more(rest, like: first), .dim)], indent: 4)
      }
    }
    if !left.isEmpty {
      text.wrapped(
        [(language("… và \(left.count) khác biệt nhỏ hơn", "… and \(left.count) lesser ones"), .dim)],
        indent: 2)
    }
  }

  private func more(_ count: Int, like difference: Difference) -> String {
    let language = style.language
    guard difference.alone != nil, case .facts(let list) = difference.list else {
      let name = difference.kind.name(in: language)
      return language("\(count) chỗ khác nữa về \(name)", "\(count) more: \(name)")
    }
    let many = language.name(of: .facts(list)).lowercased()
    return language(
      "\(count) \(language.one(of: list)) nữa chỉ một kế hoạch có", "\(count) more \(many) in one plan alone")
  }

  private func write(_ difference: Difference, to text: inout TextBody) {
    let places = [difference.a, difference.b].compactMap { $0?.place.reference }.joined(separator: " ~ ")
    text.wrapped(
      [(difference.heading(in: pair), .cyan), ("· " + line(of: difference), nil), ("[\(places)]", .dim)],
      indent: 2, hanging: 2)
  }

  private func line(of difference: Difference) -> String {
    guard let label = difference.label, label != difference.sides else { return difference.sides }
    return Columns.text(label, cutTo: Self.mostLabel) + ": " + difference.sides
  }
}
