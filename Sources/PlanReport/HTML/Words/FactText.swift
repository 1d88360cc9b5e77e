internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// What a fact is about, and what it says of it, for people.
struct FactText {
  let wording: Wording
  private var language: Language { wording.language }
  private var times: TimeText { TimeText(language: language) }

  /// What a fact is about.
  func label(of index: Int, in list: FactList, of plan: Plan) -> String {
    switch list {
    case .targets: plan.targets[index].indicator
    case .awards: name(of: plan.awards[index])
    case .phases: plan.phases[index].label
    case .deadlines: plan.deadlines[index].action
    case .assignments: plan.assignments[index].actor
    case .citations: name(of: plan.citations[index])
    }
  }

  /// What a fact says of it; empty where it says no more.
  func value(of index: Int, in list: FactList, of plan: Plan) -> String {
    switch list {
    case .targets: value(of: plan.targets[index])
    case .awards: value(of: plan.awards[index])
    case .phases: times.text(of: plan.phases[index].time)
    case .deadlines: value(of: plan.deadlines[index])
    case .assignments:
      language.name(of: plan.assignments[index].role) + ": " + plan.assignments[index].task
    case .citations: value(of: plan.citations[index])
    }
  }

  /// A quantity: "≥ 65 %".
  func value(of target: Target) -> String {
    let numbers = NumberText(language: language)
    var number = numbers.text(of: target.value)
    if let upper = target.upper { number += " – " + numbers.text(of: upper) }
    let unit =
      switch target.unit {
      case "rank": language("(thứ hạng)", "(rank)")
      case "%/year": language("%/năm", "%/year")
      default: target.unit
      }
    let sign = target.comparator == .equal ? nil : language.name(of: target.comparator)
    let words = [target.change.map { language.name(of: $0) }, sign, number, unit.isEmpty ? nil : unit]
    return words.compactMap(\.self).joined(separator: "\u{A0}")
  }

  /// The name of an award with its class.
  func name(of award: Award) -> String {
    let ranks =
      [language("hạng Nhất", "first class"), language("hạng Nhì", "second class")]
      + [language("hạng Ba", "third class")]
    // Some names say it themselves.
    guard let rank = award.rank, ranks.indices.contains(rank - 1), !award.name.lowercased().contains(" hạng ")
    else { return award.name }
    return award.name + " " + ranks[rank - 1]
  }

  private func value(of award: Award) -> String {
    let authority = award.authority ?? award.authorityLevel.map { language.name(of: $0) }
    let occasions = award.occasions.map { language.name(of: $0) }.joined(separator: ", ")
    return [authority, occasions.isEmpty ? nil : occasions, award.period.map { times.text(of: $0) }]
      .compactMap(\.self).joined(separator: " · ")
  }

  /// When, and who.
  func value(of deadline: Deadline) -> String {
    // The words of a stretch say how it binds.
    let isMoment = deadline.time.start == deadline.time.end && deadline.time.end != nil
    let says = isMoment && [.by, .before].contains(deadline.bound)
    let time = (says ? language.name(of: deadline.bound) + " " : "") + times.text(of: deadline.time)
    return [time, deadline.actor].compactMap(\.self).joined(separator: " · ")
  }

  private func name(of citation: Citation) -> String {
    guard let number = citation.number else { return citation.title ?? citation.origin.quote }
    return [citation.kind.flatMap { language.name(ofCited: $0) }, number].compactMap(\.self)
      .joined(separator: " ")
  }

  private func value(of citation: Citation) -> String {
    [citation.date.map { times.text(of: $0) }, citation.issuer].compactMap(\.self).joined(separator: " · ")
  }
}
