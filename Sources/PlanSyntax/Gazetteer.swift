internal import PlanGrammar
internal import PlanText

/// The province-level units: which one a name means, however it is typed, and what it is called on a day.
package struct Gazetteer {
  private let grammar: ReadingGrammar

  package init(_ grammar: ReadingGrammar) { self.grammar = grammar }

  /// The names of all units, of any time.
  package var names: [String] { grammar.province.entries.map(\.key) }

  /// The unit that a name means: with or without tone marks, spaces and the word for its kind before it.
  /// - Complexity: O(*n*) in the number of units.
  package func unit(named name: String) -> String? {
    if let entry = entry(of: name) { return entry.key }
    let plain = PlainLetters.of(name)
    if let unit = unit(inPlainLetters: plain) { return unit }
    for kind in grammar.provinceKind.entries.flatMap(\.phrases) {
      let prefix = PlainLetters.of(kind)
      guard plain.hasPrefix(prefix) else { continue }
      if let unit = unit(inPlainLetters: String(plain.dropFirst(prefix.count))) { return unit }
    }
    return nil
  }

  private func unit(inPlainLetters plain: String) -> String? {
    guard !plain.isEmpty else { return nil }
    return grammar.province.entries.first { entry in
      entry.phrases.contains { PlainLetters.of($0) == plain }
    }?.key
  }

  private func entry(of unit: String) -> Grammar.Entry? { grammar.province.entries.first { $0.key == unit } }

  /// What a unit is called at a date: the name of the one that took it in, or of the one that it was.
  ///
  /// A unit made of several has no earlier name.
  func name(of unit: String, at date: PlanDate?) -> String {
    guard let date, let entry = entry(of: unit), !entry.holds(at: date) else { return unit }
    if let later = grammar.provinceSuccessors.first(where: { $0.phrases.contains(unit) }) { return later.key }
    let earlier = grammar.provinceSuccessors.filter { $0.key == unit }.flatMap(\.phrases)
    return earlier.count == 1 ? earlier[0] : unit
  }
}

extension Grammar.Entry {
  /// Whether the entry holds at a date; of one without its day, in the middle.
  func holds(at date: PlanDate) -> Bool {
    let day = date.year * 10_000 + (date.month ?? 6) * 100 + (date.day ?? 15)
    return day >= from ?? 0 && day <= to ?? Int.max
  }
}
