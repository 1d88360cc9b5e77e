internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// Facts in words, the same in all reports: what one is about, and what it says of it.
///
/// Where several places of a list are given, they are mentions of one award or document, or actors of one duty.
struct FactText {
  let language: Language
  /// What stands between a number and its unit.
  private let space: String
  private var times: TimeText { TimeText(language: language) }
  private var numbers: NumberText { NumberText(language: language) }

  init(_ language: Language, space: String = " ") {
    self.language = language
    self.space = space
  }

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

  func label(of places: [Int], in list: FactList, of plan: Plan) -> String {
    guard list == .assignments else {
      return places.first.map { label(of: $0, in: list, of: plan) } ?? ""
    }
    var actors: [String] = []
    for place in places where !actors.contains(plan.assignments[place].actor) {
      actors.append(plan.assignments[place].actor)
    }
    return actors.joined(separator: "; ")
  }

  /// What a fact says of it; empty where it says no more.
  func value(of index: Int, in list: FactList, of plan: Plan) -> String {
    value(of: [index], in: list, of: plan)
  }

  func value(of places: [Int], in list: FactList, of plan: Plan) -> String {
    guard let first = places.first else { return "" }
    return switch list {
    case .targets: value(with: plan.targets[first])
    case .awards: value(of: places.map { plan.awards[$0] })
    case .phases: times.text(of: plan.phases[first].time)
    case .deadlines: value(of: plan.deadlines[first])
    case .assignments:
      roles(of: places.map { plan.assignments[$0] }) + ": " + Self.task(of: plan.assignments[first])
    case .citations: value(of: places.map { plan.citations[$0] })
    }
  }

  /// Both in one line.
  func line(of places: [Int], in list: FactList, of plan: Plan) -> String {
    let label = label(of: places, in: list, of: plan), value = value(of: places, in: list, of: plan)
    guard !label.isEmpty, !value.isEmpty else { return label + value }
    return switch list {
    case .targets, .phases: label + ": " + value
    case .deadlines: value + ": " + label
    case .awards, .citations: label + " · " + value
    case .assignments: label + " – " + value
    }
  }

  // MARK: Quantities

  /// A quantity: "≥ 65 %".
  func value(of target: Target) -> String {
    var number = numbers.text(of: target.value)
    if let upper = target.upper { number += "–" + numbers.text(of: upper) }
    let unit =
      switch target.unit {
      case "rank": language("(thứ hạng)", "(rank)")
      case "%/year": language("%/năm", "%/year")
      default: target.unit
      }
    let sign = target.comparator == .equal ? nil : language.name(of: target.comparator)
    let words = [target.change.map { language.name(of: $0) }, sign, number, unit.isEmpty ? nil : unit]
    return words.compactMap(\.self).joined(separator: space)
  }

  /// A quantity with the year that it is measured against and the time that it is due.
  private func value(with target: Target) -> String {
    let baseline = target.baseline.map { language("so với năm \($0)", "against \($0)") }
    let value = [value(of: target), baseline].compactMap(\.self).joined(separator: " ")
    return value + (target.due.map { ", " + times.text(of: $0) } ?? "")
  }

  // MARK: Awards

  /// The name of an award with its class.
  func name(of award: Award) -> String {
    // The names of prizes say it themselves.
    guard award.form != .prize, let rank = award.rank.flatMap({ rank($0) }) else { return award.name }
    return award.name + language(" ", ", ") + rank
  }

  /// The name of an award at the head of a row; plans write it with a small letter in the middle of a sentence.
  func heading(of award: Award) -> String {
    let name = name(of: award)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The class of an order or medal.
  private func rank(_ rank: Int) -> String? {
    switch rank {
    case 1: language("hạng Nhất", "first class")
    case 2: language("hạng Nhì", "second class")
    case 3: language("hạng Ba", "third class")
    default: nil
    }
  }

  /// Who grants it, by name or by level; nil where neither is said.
  func authority(of award: Award) -> String? {
    award.authority ?? award.authorityLevel.map { language.name(of: $0) }
  }

  /// Who grants what a row tells of, by level, since it stands for plans of several places, or else by name; nil where
  /// neither is said.
  func level(of award: Award) -> String? {
    award.authorityLevel.map { language.name(of: $0) } ?? award.authority
  }

  /// The occasions of mentions of one award, each once.
  func occasions(of awards: [Award]) -> String {
    let all = Set(awards.flatMap(\.occasions))
    return Award.Occasion.allCases.filter(all.contains).map { language.name(of: $0) }
      .joined(separator: ", ")
  }

  private func value(of awards: [Award]) -> String {
    let occasions = occasions(of: awards)
    let authority = awards.lazy.compactMap { self.authority(of: $0) }.first
    let period = awards.count == 1 ? awards.first?.period.map { times.text(of: $0) } : nil
    return [authority, occasions.isEmpty ? nil : occasions, period].compactMap(\.self)
      .joined(separator: " · ")
  }

  // MARK: Times

  /// When, and who.
  func value(of deadline: Deadline) -> String {
    [time(of: deadline), deadline.actor].compactMap(\.self).joined(separator: " · ")
  }

  func time(of deadline: Deadline) -> String { times.text(of: deadline.time, deadline.bound) }

  // MARK: Duties

  /// What is to be done, without what ends the sentence.
  static func task(of assignment: Assignment) -> String {
    let end = assignment.task.reversed().prefix { ".;,/ ".contains($0) }
    return String(assignment.task.dropLast(end.count))
  }

  private func roles(of assignments: [Assignment]) -> String {
    var names: [String] = []
    for assignment in assignments {
      let name = language.name(of: assignment.role)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  // MARK: Documents

  private func name(of citation: Citation) -> String {
    guard let number = citation.number else { return citation.title ?? citation.origin.quote }
    return [citation.kind.flatMap { language.name(ofCited: $0) }, number].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The first date that mentions of a document give.
  func date(of citations: [Citation]) -> String? {
    citations.lazy.compactMap(\.date).first.map { times.text(of: $0) }
  }

  private func value(of citations: [Citation]) -> String {
    [date(of: citations), citations.lazy.compactMap(\.issuer).first].compactMap(\.self).joined(
      separator: " · ")
  }
}
