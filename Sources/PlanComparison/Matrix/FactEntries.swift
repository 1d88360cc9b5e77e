internal import PlanFacts

/// Makes the facts of plans ready to be gathered.
struct FactEntries {
  let plans: [ComparedPlan]
  let grammar: ComparisonGrammar
  /// For each plan and block the row that it is in; nil for those in none.
  let rowOf: (_ plan: Int, _ block: Int) -> Int?

  /// The facts of a list, plan behind plan, of an award or a document in one plan the first; the outcome does not depend
  /// on the number of jobs.
  /// - Complexity: O(*n*) in the bytes of the facts.
  func entries(of list: FactList, jobs: Int) async -> [FactEntry] {
    let found = plans.indices.flatMap { plan -> [FactEntry] in
      switch list {
      case .targets: targets(plan)
      case .awards: awards(plan)
      case .phases: phases(plan)
      case .deadlines: deadlines(plan)
      case .assignments: assignments(plan)
      case .citations: citations(plan)
      }
    }
    return await ParallelRanges(jobs: jobs).map(found.count) { [plans, grammar] range in
      var reader = SubstanceReader(grammar)
      var entries = Array(found[range])
      for place in entries.indices {
        let plan = plans[entries[place].plan]
        if place == 0 || entries[place].plan != entries[place - 1].plan { reader.begin(plan) }
        entries[place].said = Self.said(by: entries[place], of: list, plan.plan, &reader)
      }
      return entries
    }.flatMap(\.self)
  }

  /// What the words of a fact say that are not in its value.
  private static func said(
    by entry: FactEntry, of list: FactList, _ plan: Plan, _ reader: inout SubstanceReader
  ) -> (substance: UInt64, print: UInt64) {
    switch list {
    case .targets: return reader.read(plan.targets[entry.index].indicator)
    case .awards: return reader.read(plan.awards[entry.index].authority)
    case .deadlines:
      return reader.read(plan.deadlines[entry.index].action, plan.deadlines[entry.index].reportTo)
    case .assignments:
      return reader.read(plan.assignments[entry.index].actor, plan.assignments[entry.index].task)
    // How a phase is called, or where else a document is named, makes no difference.
    case .phases, .citations: return (0, 0)
    }
  }

  private func targets(_ plan: Int) -> [FactEntry] {
    plans[plan].plan.targets.enumerated().map { index, target in
      let unit = target.unit.hasPrefix("%") ? "%" : target.unit
      return FactEntry(
        plan: plan, index: index, origin: target.origin,
        kind: Self.hash(WordKeys.keys(of: unit), target.unit.utf8.count),
        words: Self.words(target.indicator), row: row(plan, target.origin), label: target.indicator,
        detail: nil,
        value: MatrixValue(target))
    }
  }

  private func deadlines(_ plan: Int) -> [FactEntry] {
    plans[plan].plan.deadlines.enumerated().map { index, deadline in
      FactEntry(
        plan: plan, index: index, origin: deadline.origin, kind: deadline.time.recurrence == nil ? 1 : 2,
        words: Self.words(deadline.action), row: row(plan, deadline.origin), label: deadline.action,
        detail: nil,
        value: MatrixValue(deadline.time))
    }
  }

  private func phases(_ plan: Int) -> [FactEntry] {
    plans[plan].plan.phases.enumerated().map { index, phase in
      FactEntry(
        plan: plan, index: index, origin: phase.origin, kind: UInt64(clamping: phase.ordinal), words: [],
        row: nil, label: phase.label, detail: nil, value: MatrixValue(phase.time))
    }
  }

  private func assignments(_ plan: Int) -> [FactEntry] {
    plans[plan].plan.assignments.enumerated().map { index, assignment in
      FactEntry(
        plan: plan, index: index, origin: assignment.origin, kind: Self.hash(assignment.role.rawValue),
        words: Self.words(assignment.task), actor: Self.words(assignment.actor),
        row: row(plan, assignment.origin), label: "\(assignment.actor): \(assignment.task)",
        detail: assignment.role.rawValue, value: nil)
    }
  }

  /// The awards, those of one kind, name and level once with the occasions of all.
  private func awards(_ plan: Int) -> [FactEntry] {
    let awards = plans[plan].plan.awards
    var groups: [UInt64: Int] = [:]
    var found: [(first: Int, words: [UInt32], kind: UInt64, occasions: Set<Award.Occasion>)] = []
    for (index, award) in awards.enumerated() {
      let level = award.authorityLevel?.rawValue ?? ""
      let kind = Self.hash("\(award.form.rawValue) \(award.rank ?? 0) \(level)")
      let words = Self.words(award.name)
      let key = words.reduce(kind) { Hash.join($0, UInt64($1)) }
      if let group = groups[key] {
        found[group].occasions.formUnion(award.occasions)
      } else {
        groups[key] = found.count
        found.append((index, words, kind, Set(award.occasions)))
      }
    }
    return found.map { group in
      let award = awards[group.first]
      let occasions = Award.Occasion.allCases.filter(group.occasions.contains).map(\.rawValue)
      return FactEntry(
        plan: plan, index: group.first, origin: award.origin, kind: group.kind, words: group.words, row: nil,
        label: award.name + (award.rank.map { " (\($0))" } ?? "")
          + (award.authority.map { " – \($0)" } ?? ""),
        detail: award.authorityLevel?.rawValue,
        value: occasions.isEmpty ? nil : MatrixValue(text: occasions.joined(separator: ", "), order: nil))
    }
  }

  /// The documents that are named, each once: by number, or by name.
  private func citations(_ plan: Int) -> [FactEntry] {
    var known: Set<UInt64> = []
    return plans[plan].plan.citations.enumerated().compactMap { index, citation in
      guard citation.first == nil else { return nil }
      let words = citation.number == nil ? Self.words(citation.title ?? citation.origin.quote) : []
      let kind = Self.hash(citation.number ?? "")
      guard known.insert(words.reduce(kind) { Hash.join($0, UInt64($1)) }).inserted else { return nil }
      let value = citation.date.map {
        MatrixValue(text: $0.description, order: Double($0.daysSince1970))
      }
      return FactEntry(
        plan: plan, index: index, origin: citation.origin, kind: kind, words: words, row: nil,
        label: citation.number ?? citation.title ?? citation.origin.quote, detail: citation.kind,
        value: value)
    }
  }

  private func row(_ plan: Int, _ origin: Origin) -> Int? {
    plans[plan].block(of: origin).flatMap { rowOf(plan, $0) }
  }

  /// The numbers of the words of a text, each once, in their order.
  private static func words(_ text: String) -> [UInt32] {
    Set(WordKeys.keys(of: text).map { UInt32(truncatingIfNeeded: $0 >> 32) }).sorted()
  }

  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0) { Hash.join($0, UInt64($1)) }
  }

  private static func hash(_ keys: [UInt64], _ count: Int) -> UInt64 {
    keys.reduce(keys.isEmpty ? UInt64(count) : 0) { Hash.join($0, $1) }
  }
}
