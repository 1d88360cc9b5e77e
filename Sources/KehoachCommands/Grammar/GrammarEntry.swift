internal import PlanGrammar

/// A list or rule by its name, as reports show it.
struct GrammarEntry {
  let name: String
  /// The layer; nil for a list.
  let stratum: String?
  let group: String?
  let examples: Int
  let place: GrammarPlace
  /// Where more of a list stands.
  var furtherPlaces: [GrammarPlace] = []

  /// The lists and rules of a grammar, by file and line.
  static func all(of grammar: Grammar) -> [GrammarEntry] {
    let lists = grammar.lists.keys.compactMap { name in
      grammar.listPlaces[name].flatMap { places in
        places.first.map { place in
          GrammarEntry(
            name: name, stratum: nil, group: nil, examples: grammar.examples.count { $0.list == name },
            place: place, furtherPlaces: Array(places.dropFirst()))
        }
      }
    }
    let rules = grammar.rules.map { rule in
      GrammarEntry(
        name: rule.name, stratum: "\(rule.stratum)", group: rule.group, examples: rule.examples.count,
        place: rule.place)
    }
    return (lists + rules).sorted { ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line) }
  }
}
