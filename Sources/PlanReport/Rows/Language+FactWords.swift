package import PlanComparison
package import PlanFacts
package import PlanRender

extension Language {
  /// A fact in a few words.
  package func words(of index: Int, _ list: FactList, in plan: Plan) -> String {
    switch list {
    case .targets: words(of: plan.targets[index])
    case .awards: words(of: plan.awards[index])
    case .phases: plan.phases[index].label + ": " + words(of: plan.phases[index].time)
    case .deadlines: words(of: plan.deadlines[index])
    case .assignments:
      "\(plan.assignments[index].actor): \(name(of: plan.assignments[index].role)), \(plan.assignments[index].task)"
    case .citations: words(of: plan.citations[index])
    }
  }

  private func words(of target: Target) -> String {
    let value = target.value.description + (target.upper.map { "–\($0)" } ?? "")
    let change = target.change.map { name(of: $0) + " " } ?? ""
    return "\(target.indicator): \(change)\(name(of: target.comparator)) \(value) \(target.unit)"
      + (target.due.map { " (\(words(of: $0)))" } ?? "")
  }

  private func words(of award: Award) -> String {
    var parts = [award.name + (award.rank.map { self(" hạng \($0)", ", rank \($0)") } ?? "")]
    if let authority = award.authority { parts.append(authority) }
    if let level = award.authorityLevel { parts.append(name(of: level)) }
    if !award.occasions.isEmpty { parts.append(award.occasions.map { name(of: $0) }.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }

  private func words(of deadline: Deadline) -> String {
    let actor = deadline.actor.map { $0 + ": " } ?? ""
    return "\(name(of: deadline.bound)) \(words(of: deadline.time)): \(actor)\(deadline.action)"
  }

  private func words(of citation: Citation) -> String {
    let kind = citation.kind.flatMap { self.name(ofCited: $0) }
    let name = citation.number ?? citation.title ?? citation.origin.quote
    return [citation.number == nil ? nil : kind, name, citation.date?.description].compactMap(\.self)
      .joined(separator: " ")
  }

  /// A time in days, or how often it recurs.
  package func words(of time: PlanTime) -> String {
    var parts: [String] = []
    switch (time.start?.description, time.end?.description) {
    case (let start?, let end?): parts.append(start == end ? start : "\(start) – \(end)")
    case (let start?, nil): parts.append("\(start) –")
    case (nil, let end?): parts.append("– \(end)")
    case (nil, nil): break
    }
    if let clock = time.clock { parts.append(clock) }
    if let recurrence = time.recurrence { parts.append(name(ofRecurrence: recurrence) ?? recurrence) }
    if let anchor = time.anchor { parts.append(anchor) }
    return parts.isEmpty ? time.text : parts.joined(separator: ", ")
  }
}
