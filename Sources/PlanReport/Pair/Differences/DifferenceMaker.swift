internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// Makes differences ready to be told: of facts what they say, of statements their words.
struct DifferenceMaker {
  let pair: ReportedPair
  private var facts: FactText { pair.facts }

  /// How many bytes before and behind the words of a statement are shown.
  private static let mostAround = 60

  init(_ pair: ReportedPair) { self.pair = pair }

  // MARK: Facts

  /// How a fact differs between the plans, or that one has it alone; none where both say the same.
  func differences(of fact: PairedFact) -> [Difference] {
    guard !fact.a.isEmpty, !fact.b.isEmpty else { return [alone(fact)] }
    return fact.changes.compactMap { difference($0, of: fact) }
  }

  private func alone(_ fact: PairedFact) -> Difference {
    let side = fact.firstSide
    let plan = pair.plan(of: side)
    let label = facts.label(of: fact[side], in: fact.list, of: plan)
    let value = facts.value(of: fact[side], in: fact.list, of: plan)
    let words = words(value.isEmpty ? label : value, of: fact, side)
    let standing =
      fact.list == .awards
      ? fact[side].first.map { Double(AwardKey(plan.awards[$0]).standing) / 1_000 } : nil
    return Difference(
      kind: .change(Self.kind(of: fact.list)), list: .facts(fact.list), alone: side,
      label: label.isEmpty ? nil : label,
      a: side == .a ? words : nil, b: side == .b ? words : nil,
      weight: DifferenceKind.weight(ofOneAlone: fact.list), amount: standing ?? 0)
  }

  private static func kind(of list: FactList) -> Change.Kind {
    switch list {
    case .targets: .target
    case .awards: .authority
    case .phases, .deadlines: .deadline
    case .assignments: .actor
    case .citations: .citation
    }
  }

  /// Nil where the two read alike, so that there is nothing to tell.
  private func difference(_ change: FactChange, of fact: PairedFact) -> Difference? {
    var texts = Side.allCases.map { text(of: change.kind, of: fact, $0) }
    if texts[0] == texts[1] {
      // The very words say more.
      texts = Side.allCases.map { side in
        fact[side].first.map { fact.list.origin(of: $0, in: pair.plan(of: side)).quote } ?? ""
      }
      guard texts[0] != texts[1] else { return nil }
    }
    return Difference(
      kind: change.kind, list: .facts(fact.list), label: label(of: fact, change.kind),
      a: words(texts[0], of: fact, .a),
      b: words(texts[1], of: fact, .b), direction: direction(of: change), weight: change.kind.weight,
      amount: amount(of: change, in: fact))
  }

  /// What the facts of a pair are about; nil where that is what differs.
  private func label(of fact: PairedFact, _ kind: DifferenceKind) -> String? {
    let plan = pair.plan(of: .a)
    let label = facts.label(of: fact.a, in: fact.list, of: plan)
    switch (fact.list, kind) {
    case (.awards, .rank), (.awards, .wording), (.assignments, .change(.actor)): return nil
    case (.awards, .occasion):
      let authority = fact.a.first.flatMap { facts.authority(of: plan.awards[$0]) }
      return [label, authority].compactMap(\.self).joined(separator: " · ")
    case (.assignments, .role):
      return fact.a.first.map { label + " – " + FactText.task(of: plan.assignments[$0]) } ?? label
    default: return label
    }
  }

  private func direction(of change: FactChange) -> String? {
    guard let direction = change.direction else { return nil }
    let words = pair.language.name(of: direction)
    return change.isOfStart ? pair.language("bắt đầu ", "starts ") + words : words
  }

  /// What a fact of a plan says in the respect in which it differs.
  private func text(of kind: DifferenceKind, of fact: PairedFact, _ side: Side) -> String {
    let plan = pair.plan(of: side)
    let places = fact[side]
    guard let first = places.first else { return "" }
    let none = pair.language.notNamed
    switch (fact.list, kind) {
    case (.awards, .change(.authority)): return facts.authority(of: plan.awards[first]) ?? none
    case (.awards, .rank), (.awards, .wording): return facts.name(of: plan.awards[first])
    case (.awards, .occasion):
      let occasions = facts.occasions(of: places.map { plan.awards[$0] })
      return occasions.isEmpty ? none : occasions
    case (.assignments, .change(.actor)): return facts.label(of: places, in: fact.list, of: plan)
    case (.assignments, .role): return pair.language.name(of: plan.assignments[first].role)
    case (.citations, _): return facts.date(of: places.map { plan.citations[$0] }) ?? none
    case (.deadlines, .change(.deadline)): return facts.time(of: plan.deadlines[first])
    case (.deadlines, .change(.actor)): return plan.deadlines[first].actor ?? none
    default: return facts.value(of: places, in: fact.list, of: plan)
    }
  }

  private func words(_ text: String, of fact: PairedFact, _ side: Side) -> Difference.Words? {
    fact[side].first.map { index in
      Difference.Words(text: text, place: pair.place(of: index, in: .facts(fact.list), side), index: index)
    }
  }

  /// Of quantities by what share they differ, of times by how many of ten years.
  private func amount(of change: FactChange, in fact: PairedFact) -> Double {
    guard let a = fact.a.first, let b = fact.b.first else { return 0 }
    let first = pair.plan(of: .a), second = pair.plan(of: .b)
    switch (fact.list, change.kind) {
    case (.targets, .change(.target)):
      let values = (first.targets[a].value.amount, second.targets[b].value.amount)
      let most = max(values.0.magnitude, values.1.magnitude)
      return most > 0 ? min(1, (values.0 - values.1).magnitude / most) : 0
    case (.phases, .change(.deadline)): return distance(first.phases[a].time, second.phases[b].time)
    case (.deadlines, .change(.deadline)): return distance(first.deadlines[a].time, second.deadlines[b].time)
    default: return 0
    }
  }

  private func distance(_ a: PlanTime, _ b: PlanTime) -> Double {
    func days(_ one: PlanTime.Day?, _ other: PlanTime.Day?) -> Int {
      guard let one, let other else { return 0 }
      return abs(one.number - other.number)
    }
    return min(1, Double(max(days(a.start, b.start), days(a.end, b.end))) / 3_653)
  }

  // MARK: Statements

  /// The differences of a pair of statements, one for each change.
  func differences(of statements: StatementPair) -> [Difference] {
    differences(statements.changes, of: statements, withContext: false)
  }

  /// Some differences of a pair of statements, with the words around them where these are asked for.
  /// - Complexity: O(*n*) in the words of the statements and in the changes.
  func differences(
    _ changes: [Change], of statements: StatementPair, withContext: Bool
  ) -> [Difference] {
    guard !changes.isEmpty else { return [] }
    let list = ComparedList.statements(pair.plan(of: .a).statements[statements.a].list)
    let a = source(of: statements.a, .a, withContext), b = source(of: statements.b, .b, withContext)
    return changes.map { change in
      let kind = DifferenceKind.change(change.kind)
      let isClause = change.kind == .clauseAdded || change.kind == .clauseDropped
      let isOneSided = change.a == nil || change.b == nil
      return Difference(
        kind: kind, list: list, a: change.a.map { words($0, of: a) }, b: change.b.map { words($0, of: b) },
        direction: change.direction.map { pair.language.name(of: $0) },
        weight: isOneSided && !isClause ? min(kind.weight, DifferenceKind.weightOfOneSide) : kind.weight)
    }
  }

  /// A statement that changes are told of.
  private struct Source {
    let index: Int
    let place: PlanPlace
    /// Nil where only the words that differ are told.
    let text: PlacedText?
  }

  private func source(of index: Int, _ side: Side, _ withContext: Bool) -> Source {
    let plan = pair.plan(of: side)
    let statement = plan.statements[index]
    return Source(
      index: index, place: pair.place(of: index, in: .statements(statement.list), side),
      text: withContext ? PlacedText(plan.block(of: statement), in: plan.outline) : nil)
  }

  /// Words with those around them, without which a number says nothing.
  private func words(_ changed: ChangedWords, of source: Source) -> Difference.Words {
    let around = source.text?.around(changed.range, most: Self.mostAround) ?? ("", "")
    return Difference.Words(
      text: changed.text, before: around.0, behind: around.1, place: source.place, index: source.index)
  }
}
