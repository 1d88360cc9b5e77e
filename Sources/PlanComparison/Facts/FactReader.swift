internal import PlanFacts

/// Makes the facts of plans ready to be paired.
struct FactReader {
  private let grammar: ComparisonGrammar
  private let bodies: BodyReader

  init(_ grammar: ComparisonGrammar) {
    self.grammar = grammar
    bodies = BodyReader(grammar)
  }

  /// The facts of a list, in its order; awards of one name and level, and mentions of one document, are one fact.
  /// - Complexity: O(*n* log *n*) in the words of the facts.
  func facts(of list: FactList, in plan: ComparedPlan) -> [ComparedFact] {
    switch list {
    case .targets: targets(plan)
    case .awards: awards(plan)
    case .phases: phases(plan)
    case .deadlines: deadlines(plan)
    case .assignments: assignments(plan)
    case .citations: citations(plan)
    }
  }

  private func targets(_ plan: ComparedPlan) -> [ComparedFact] {
    plan.plan.targets.enumerated().map { index, target in
      let block = plan.block(of: target.origin)
      // What is reached once and what is reached each year may be one thing.
      let unit = target.unit.hasPrefix("%") ? "%" : target.unit
      var fact = ComparedFact(
        list: .targets, mentions: [index], block: block, kind: Self.hashOfUnit(unit),
        words: KeySet(target.indicator))
      fact.near = NearWords(plan, block, target.origin.range).keys
      fact.value = Hash.join(
        UInt64(bitPattern: Int64(target.value.digits)), UInt64(target.value.decimals))
      return fact
    }
  }

  private func deadlines(_ plan: ComparedPlan) -> [ComparedFact] {
    plan.plan.deadlines.enumerated().map { index, deadline in
      var fact = ComparedFact(
        list: .deadlines, mentions: [index], block: plan.block(of: deadline.origin),
        // What recurs and what does not are two things.
        kind: deadline.time.recurrence == nil ? 1 : 2, words: KeySet(deadline.action))
      fact.actor = KeySet(deadline.actor)
      fact.recipient = KeySet(deadline.reportTo)
      fact.bodies = bodies.bodies(of: deadline.actor)
      fact.value = Self.value(of: deadline.time)
      return fact
    }
  }

  private func phases(_ plan: ComparedPlan) -> [ComparedFact] {
    plan.plan.phases.enumerated().map { index, phase in
      var fact = ComparedFact(
        list: .phases, mentions: [index], block: plan.block(of: phase.origin),
        kind: UInt64(clamping: phase.ordinal), words: KeySet(nil))
      fact.value = Self.value(of: phase.time)
      return fact
    }
  }

  private func assignments(_ plan: ComparedPlan) -> [ComparedFact] {
    // One sentence may be the task of many.
    var tasks: [Range<Int>: KeySet] = [:]
    return plan.plan.assignments.enumerated().map { index, assignment in
      let words = tasks[assignment.origin.range] ?? KeySet(assignment.task)
      tasks[assignment.origin.range] = words
      var fact = ComparedFact(
        list: .assignments, mentions: [index], block: plan.block(of: assignment.origin), kind: 0, words: words
      )
      fact.actor = KeySet(assignment.actor)
      fact.bodies = bodies.bodies(of: assignment.actor)
      fact.role = assignment.role
      return fact
    }
  }

  private func awards(_ plan: ComparedPlan) -> [ComparedFact] {
    let awards = plan.plan.awards
    var groups: [UInt64: Int] = [:]
    var found: [(words: KeySet, mentions: [Int])] = []
    for (index, award) in awards.enumerated() {
      // Two classes of one order are two awards.
      let words = KeySet(award.name + (award.rank.map { " \($0)" } ?? ""))
      let key = Hash.join(
        words.hash, Self.hash("\(award.form.rawValue) \(award.authorityLevel?.rawValue ?? "")"))
      if let group = groups[key] {
        found[group].mentions.append(index)
      } else {
        groups[key] = found.count
        found.append((words, [index]))
      }
    }
    return found.map { words, mentions in
      let award = awards[mentions[0]]
      var fact = ComparedFact(
        list: .awards, mentions: mentions, block: plan.block(of: award.origin),
        kind: Self.hash(award.form.rawValue), words: words)
      fact.level = award.authorityLevel
      fact.value = UInt64(award.rank ?? 0)
      return fact
    }
  }

  private func citations(_ plan: ComparedPlan) -> [ComparedFact] {
    let citations = plan.plan.citations
    let places = grammar.places.union(WordKeys.keys(of: plan.label.province ?? ""))
    // The documents of one number or name, by their days.
    var groups: [UInt64: [Int]] = [:]
    var found: [(document: DocumentKey, words: KeySet, mentions: [Int])] = []
    for (index, citation) in citations.enumerated() {
      let document = DocumentKey(citation)
      let words = words(ofName: citation, document, without: places)
      let key = document.number.map(Self.hash) ?? Hash.join(words.hash, document.numerals.hash)
      let known = groups[key]?.first { group in
        let date = found[group].document.date
        return date == nil || document.date == nil || date == document.date
      }
      if let known {
        found[known].mentions.append(index)
        found[known].document.date = found[known].document.date ?? document.date
      } else {
        // Of one number with ever other days no more are told apart.
        if groups[key]?.count ?? 0 < Self.mostDays { groups[key, default: []].append(found.count) }
        found.append((document, words, [index]))
      }
    }
    return found.map { document, words, mentions in
      let citation = citations[mentions[0]]
      var fact = ComparedFact(
        list: .citations, mentions: mentions, block: plan.block(of: citation.origin),
        kind: Self.kind(of: citation, words), words: words)
      fact.document = document
      fact.value = document.date.map { UInt64(bitPattern: Int64($0.number)) } ?? 0
      return fact
    }
  }

  /// How many documents of one number are looked at for the day of a further mention.
  private static let mostDays = 16

  /// Laws are told by all the words of their names, other documents without a number by most of them.
  private static func kind(of citation: Citation, _ words: KeySet) -> UInt64 {
    guard citation.number == nil else { return 0 }
    return citation.kind == "law" ? Hash.join(2, words.hash) : 1
  }

  /// The words that say which document it is: its number, with kind and day where the number might be mistyped, or its
  /// name without words that join others and the plan's own place.
  private func words(ofName citation: Citation, _ document: DocumentKey, without places: Set<UInt64>)
    -> KeySet
  {
    guard let number = document.number else {
      let keys = WordKeys.keys(of: citation.title ?? citation.origin.quote)
      return KeySet(hashes: keys.filter { !grammar.joining.contains($0) && !places.contains($0) })
    }
    var keys = [Self.hash(number)]
    if let date = document.date, let symbol = document.symbol {
      keys.append(Self.hash("\(symbol) \(date)"))
    }
    return KeySet(hashes: keys)
  }

  private static func value(of time: PlanTime) -> UInt64 {
    let days = [time.start, time.end].map {
      $0.map { UInt64(bitPattern: Int64($0.number)) } ?? 1 << 60
    }
    return Hash.join(Hash.join(days[0], days[1]), hash(time.recurrence ?? ""))
  }

  private static func hash(_ text: String) -> UInt64 {
    Hash.mix(text.utf8.reduce(0) { Hash.join($0, UInt64($1)) })
  }

  /// A number of a unit, whatever its letter case.
  private static func hashOfUnit(_ unit: String) -> UInt64 {
    let keys = WordKeys.keys(of: unit)
    return keys.isEmpty ? hash(unit) : keys.reduce(0) { Hash.join($0, $1) }
  }
}
