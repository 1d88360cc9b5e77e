internal import PlanFacts

/// Tells how alike two facts of one list are, the same for two plans and for many.
struct FactLikeness: Sendable {
  private let constants: FactConstants

  init(_ constants: FactConstants) { self.constants = constants }

  /// What being of one value adds, in ten-thousandths, where several facts might be the partner of one.
  var ofOneValue: Int32 { constants.value }

  /// How alike two facts are, in ten-thousandths and above that where their blocks belong together; nil for two that do
  /// not belong together.
  /// - Complexity: O(*n*) in their words.
  func score(_ a: ComparedFact, _ b: ComparedFact, isWithin: Bool) -> Int32? {
    guard a.kind == b.kind, a.bodies.mayBe(b.bodies) else { return nil }
    let within = isWithin ? constants.within : 0
    let score: Int32?
    switch a.list {
    case .targets: score = words(a, b) + within
    case .deadlines: score = a.words.likeness(b.words) + (isAnotherReport(a, b) ? 0 : within)
    case .phases: score = a.words.likeness(b.words) + within
    case .awards: score = a.words.likeness(b.words) - levels(a.level, b.level) + within
    case .assignments: score = assignments(a, b, isWithin: isWithin)
    case .citations: score = citations(a, b).map { $0 + within }
    }
    return score.flatMap { $0 >= constants.least ? $0 : nil }
  }

  /// The words of two quantities, those beside them apart.
  private func words(_ a: ComparedFact, _ b: ComparedFact) -> Int32 {
    let all = a.words.likeness(b.words)
    guard !a.near.isEmpty, !b.near.isEmpty else { return all }
    let one = ComparisonConstants.one
    return (all * (one - constants.near) + a.near.likeness(b.near) * constants.near) / one
  }

  /// Whether others are to report to others at another time: that both are reports makes them no one thing.
  private func isAnotherReport(_ a: ComparedFact, _ b: ComparedFact) -> Bool {
    func isOther(_ left: KeySet, _ right: KeySet) -> Bool {
      !left.isEmpty && !right.isEmpty && left.likeness(right) < constants.actor
    }
    return a.value != b.value && isOther(a.actor, b.actor) && isOther(a.recipient, b.recipient)
  }

  private func levels(_ a: Award.Level?, _ b: Award.Level?) -> Int32 {
    if a == b { return 0 }
    return a == nil || b == nil ? constants.levelUnsaid : constants.level
  }

  private func assignments(_ a: ComparedFact, _ b: ComparedFact, isWithin: Bool) -> Int32? {
    let actor = a.actor.likeness(b.actor)
    let isOneActor = actor >= constants.actor, isOneRole = a.role == b.role
    // What is another role for another actor, or stands elsewhere, is another duty.
    guard isOneRole || isOneActor && isWithin, isOneActor || isWithin else { return nil }
    let task = a.words.likeness(b.words)
    // Another actor's duty is the same where it is to do the same.
    guard task >= constants.task || isOneActor && isWithin else { return nil }
    return (actor + task) / 2 + (isWithin ? constants.within / 2 : 0) - (isOneRole ? 0 : constants.role)
  }

  private func citations(_ a: ComparedFact, _ b: ComparedFact) -> Int32? {
    guard let left = a.document, let right = b.document else { return nil }
    guard left.number == nil else {
      if left.number == right.number {
        let isOtherDay = left.date != nil && right.date != nil && left.date != right.date
        return ComparisonConstants.one - (isOtherDay ? constants.levelUnsaid : 0)
      }
      return left.maySlip(right) ? constants.least : nil
    }
    // The resolutions of two congresses are two.
    guard left.numerals.isEmpty || right.numerals.isEmpty || left.numerals.likeness(right.numerals) > 0 else {
      return nil
    }
    let alike = a.words.likeness(b.words)
    return alike >= constants.title ? alike : nil
  }
}
