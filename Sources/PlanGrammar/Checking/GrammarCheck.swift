/// Looks for what is wrong with a grammar beyond what keeps it from being read.
package struct GrammarCheck {
  let grammar: Grammar
  let set: RuleSet
  /// The rules that readers ask for by name; nil where that is not known, and any rule counts as used.
  let entries: Set<String>?
  /// The names that `under` may give.
  let roles: [String]
  /// The most steps that a syllable may cost.
  package static let mostSteps = 4_000

  package init(_ grammar: Grammar, _ set: RuleSet, entries: Set<String>?, roles: [String]) {
    self.grammar = grammar
    self.set = set
    self.entries = entries
    self.roles = roles
  }

  /// What is wrong, in the order of the files and lines.
  package func findings(_ bound: StepBound) -> [GrammarFinding] {
    var findings = (grammar.mistakes + set.mistakes).map { GrammarFinding($0.place, $0.message) }
    // What is wrong with a part would only be told again of what is made of it.
    if findings.isEmpty {
      findings += lengths() + overlaps()
      if let worst = bound.shares.first, bound.total > Self.mostSteps, let rule = set.rule(named: worst.rule)
      {
        findings.append(
          GrammarFinding(
            rule.place,
            "a syllable may cost \(bound.total) steps, more than \(Self.mostSteps); '\(rule.name)' costs most, \(worst.steps)"
          ))
      }
    }
    findings += names() + values() + words()
    return findings.sorted {
      ($0.place.file, $0.place.line, $0.place.column, $0.message)
        < ($1.place.file, $1.place.line, $1.place.column, $1.message)
    }
  }

  // Names.

  private func names() -> [GrammarFinding] {
    var findings: [GrammarFinding] = []
    for rule in set.rules {
      // Of a list that rules name, or that readers match with the rules, it is told as a mistake already.
      if grammar.lists[rule.name] != nil, set.names.count(where: { $0 == rule.name }) == 1 {
        findings.append(
          GrammarFinding(rule.place, "the name '\(rule.name)' stands twice: for a list and for a rule"))
      }
      for case .under(let names) in rule.conditions {
        for name in names where !roles.contains(name) {
          findings.append(
            GrammarFinding(
              rule.place(of: name), "there is no role '\(name)' (roles are \(roles.joined(separator: ", ")))")
          )
        }
      }
      for name in rule.over {
        guard let other = set.rule(named: name) else { continue }
        if name == rule.name {
          findings.append(GrammarFinding(rule.place(of: name), "the rule '\(name)' is preferred to itself"))
        } else if rule.group == nil || other.group != rule.group || other.stratum != rule.stratum {
          findings.append(
            GrammarFinding(
              rule.place(of: name),
              "'over \(name)' says nothing: '\(rule.name)' and '\(name)' are of no common group and layer"))
        }
      }
    }
    return findings + unused()
  }

  /// Rules that no reader asks for, and that help none that it does.
  private func unused() -> [GrammarFinding] {
    guard let entries else { return [] }
    var used = entries
    var open = Array(entries)
    while let name = open.popLast() {
      guard let rule = set.rule(named: name) else { continue }
      for other in rule.references where used.insert(other).inserted { open.append(other) }
      // The others of its group take words from it.
      guard let group = rule.group else { continue }
      for other in set.rules where other.group == group && used.insert(other.name).inserted {
        open.append(other.name)
      }
    }
    return set.rules.filter { !used.contains($0.name) && !$0.isOpaque }.map { rule in
      GrammarFinding(rule.place, "the rule '\(rule.name)' is used by no reader and by no rule that is")
    }
  }

  // Values.

  private func values() -> [GrammarFinding] {
    var findings: [GrammarFinding] = []
    for rule in set.rules {
      guard let value = rule.value else { continue }
      let captures = Set(rule.pattern.captures)
      for name in value.captures where name != "none" && !captures.contains(name) {
        findings.append(
          GrammarFinding(
            rule.place(of: name), "the value of '\(rule.name)' names '\(name)', which no part keeps"))
      }
      if !rule.examples.contains(where: { $0.value != nil }) {
        findings.append(
          GrammarFinding(
            rule.place, "the rule '\(rule.name)' has no example of its value", severity: .warning))
      }
    }
    return findings
  }
}

extension Pattern {
  /// The names under which its parts are kept.
  var captures: [String] {
    switch self {
    case .sequence(let members), .tight(let members), .choice(let members): members.flatMap(\.captures)
    case .optional(let inner), .repeated(let inner), .capital(let inner): inner.captures
    case .capture(let name, let inner): [name] + inner.captures
    default: []
    }
  }
}

extension ValueExpression {
  /// The captures that it names.
  var captures: [String] {
    switch self {
    case .capture(let name): [name]
    case .record(_, let arguments): arguments.flatMap(\.captures)
    case .text, .number: []
    }
  }
}
