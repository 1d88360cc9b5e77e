internal import PlanGrammar
internal import PlanSyntax

/// Reads who is to do what: a walk over the blocks with the bodies that act in them.
struct AssignmentReader {
  private let text: FactText
  private let actors: ActorReader
  private let verb, fronting, ground, adverb, noun, purpose, prelude, request, passive, taking, topic,
    helping, together, office: UInt16?
  /// What may stand right before the verb of a clause: adverbs, other verbs, times.
  private let leading: RuleNumbers
  private let times: RuleNumbers
  private let labels: LabelReader

  init(_ grammar: FactGrammar, _ text: FactText, _ actors: ActorReader) {
    self.text = text
    self.actors = actors
    let number = grammar.rules.number(of:)
    verb = number("duty.verb")
    fronting = number("duty.fronting")
    ground = number("duty.ground")
    adverb = number("duty.adverb")
    noun = number("duty.noun")
    purpose = number("duty.purpose")
    prelude = number("duty.prelude")
    leading = RuleNumbers(
      [
        "duty.adverb", "duty.ground", "duty.verb", "duty.predicate", "time.recurring", "time.bounded",
        "time.open", "time.every",
      ]
      .compactMap(number))
    times = grammar.times
    labels = LabelReader(grammar, text, actors)
    request = number("duty.request")
    passive = number("duty.passive")
    taking = number("duty.taking")
    topic = number("duty.topic")
    helping = number("duty.helping")
    together = number("duty.together")
    office = number("office")
  }

  /// The assignments, and for each block the bodies that act in it.
  /// - Complexity: O(*n*) in the tokens of the text.
  func read() -> (assignments: [Assignment], subjects: [Subject?]) {
    var assignments: [Assignment] = []
    var subjects: [Subject?] = []
    for block in text.blocks.indices {
      let isAssigned = text.roles[block].contains(Roles(.organization)) && text.blocks[block].part == .section
      var inherited = text.leadIns[block].flatMap { subjects[$0] }
      if inherited == nil, text.blocks[block].style == nil, let parent = text.parents[block] {
        inherited = subjects[parent]
      }
      var walk = Walk(subject: isAssigned ? inherited : nil)
      if isAssigned { read(block, &walk) }
      for found in labels.read(block) {
        walk.add(actors.bodies(in: found.bodies), found.role, found.tokens, "actor.label")
      }
      subjects.append(walk.ownSubject ?? inherited)
      var seen = Seen<Share>()
      var task: (tokens: Range<Int>, words: String) = (0..<0, "")
      for duty in walk.duties where seen.isNew(Share(actor: duty.actor, role: duty.role)) {
        if task.tokens != duty.tokens { task = (duty.tokens, text.text(of: duty.tokens)) }
        assignments.append(
          Assignment(
            origin: text.origin(duty.tokens, in: block, rule: duty.rule, words: task.words),
            actor: duty.actor, role: duty.role, task: task.words))
      }
    }
    return (assignments, subjects)
  }

  /// What a block lays on a body, once however often it says so.
  private struct Share: Equatable {
    let actor: String
    let role: Assignment.Duty
  }

  /// What is known on the way through a block.
  private struct Walk {
    var subject: Subject?
    var ownSubject: Subject?
    var duties: [(actor: String, role: Assignment.Duty, tokens: Range<Int>, rule: String)] = []

    mutating func add(
      _ actors: [String], _ role: Assignment.Duty, _ tokens: Range<Int>, _ rule: String = "duty.verb"
    ) {
      for actor in actors { duties.append((actor, role, tokens, rule)) }
    }
  }

  private func read(_ block: Int, _ walk: inout Walk) {
    let tokens = text.tokens[block]
    var brackets = Enclosure(.brackets, in: tokens)
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let start = at
      let end = text.segmentEnd(at, tokens.upperBound)
      if labels.begins(at..<end) || brackets.isOpen(before: at, in: text) {
        at = end
        continue
      }
      if !isShareOfWork(at, of: walk.subject),
        let found = subject(of: at, end, tokens.upperBound, isHeading: text.blocks[block].isHeading)
      {
        let subject = Subject(actors: actors.bodies(in: found.tokens))
        walk.subject = subject
        if walk.ownSubject == nil { walk.ownSubject = subject }
        at = found.end
      } else if let found = doer(in: at..<end, subject: walk.subject) {
        read(found, in: at..<end, &walk)
        at = end
        continue
      }
      // A list of bodies may hold a semicolon itself.
      let rest = at..<text.segmentEnd(at, tokens.upperBound)
      // "Kinh phí khen thưởng trích từ Quỹ" says nothing of who acted before.
      let isOfThing = at == start && at > tokens.lowerBound && stands(topic, at) && !actors.isVerb(at)
      if !rest.isEmpty, !isOfThing, let subject = walk.subject, !text.blocks[block].isHeading {
        // Words without a known verb say what to do only where they begin with who, or begin the block.
        read(rest, subject, isStated: rest.lowerBound == tokens.lowerBound || rest.lowerBound != start, &walk)
      }
      at = max(rest.upperBound, at + 1)
    }
  }

  /// Whether who acts tells people of its own, in words for them alone, to do something: "phân công lãnh đạo phụ trách".
  private func isShareOfWork(_ at: Int, of subject: Subject?) -> Bool {
    guard subject != nil, let span = text.span(request, at), text.value(of: span).text == "shares",
      !text.token(at).flags.contains(.capital)
    else { return false }
    return !stands(office, text.span(span).tokens.upperBound)
  }

  /// The bodies that act in a segment: at its start, or behind a clause that stands before them.
  private func subject(of start: Int, _ end: Int, _ limit: Int, isHeading: Bool) -> ActorReader.Phrase? {
    if let phrase = actors.phrase(at: start, limit, isTitle: isHeading), phrase.isFollowed || isHeading {
      return phrase
    }
    guard stands(fronting, start) else { return nil }
    var at = start + 1
    while at < end {
      if text.token(at).flags.contains(.clauseStart),
        actors.beginsBody(at, orBare: false) || stands(request, at),
        !actors.endsBody(at - 1),
        let phrase = actors.phrase(at: at, limit), phrase.isFollowed, phrase.end < limit,
        actors.isVerb(phrase.end)
      {
        return phrase
      }
      at += 1
    }
    return nil
  }

  // The passive: "Việc kiểm tra do Thanh tra tỉnh chủ trì, Sở Nội vụ phối hợp".

  /// The bodies behind "do" in a segment that says what is done before it says by whom; nil where it says otherwise.
  ///
  /// Where others act already, a segment that begins with a verb goes on with what they do.
  private func doer(in segment: Range<Int>, subject: Subject?) -> ActorReader.Phrase? {
    if subject != nil, actors.isVerb(segment.lowerBound) { return nil }
    for at in segment {
      guard let span = text.span(passive, at) else { continue }
      let next = text.span(span).tokens.upperBound
      if next < segment.upperBound, actors.beginsBody(next, orBare: true),
        let phrase = actors.phrase(at: next, segment.upperBound), phrase.isFollowed,
        stands(verb, phrase.end) || stands(taking, phrase.end)
      {
        return phrase
      }
    }
    return nil
  }

  /// The duties of who does what a segment names before.
  private func read(_ doer: ActorReader.Phrase, in segment: Range<Int>, _ walk: inout Walk) {
    let subject = Subject(actors: actors.bodies(in: doer.tokens))
    if walk.ownSubject == nil { walk.ownSubject = subject }
    // "Việc kiểm tra do Thanh tra tỉnh đảm nhiệm": the duty is the deed.
    if stands(taking, doer.end), !stands(verb, doer.end) {
      let deeds = (segment.lowerBound..<doer.tokens.lowerBound).lazy
        .compactMap { text.span(verb, $0) }
        .compactMap { text.value(of: $0).text.flatMap(Assignment.Duty.init) }
      walk.add(subject.actors, deeds.first ?? .implement, segment)
      let rest = doer.end..<segment.upperBound
      if let next = rest.dropFirst().first(where: { text.token($0).flags.contains(.clauseStart) }) {
        read(next..<segment.upperBound, subject, isStated: false, &walk)
      }
    } else {
      read(doer.end..<segment.upperBound, subject, isStated: true, &walk)
    }
  }

  /// The duties that a segment lays on a subject.
  private func read(_ segment: Range<Int>, _ subject: Subject, isStated: Bool, _ walk: inout Walk) {
    var clause = Clause()
    var at = start(of: segment)
    /// Where a verb stands behind the bodies of "phối hợp với …".
    var behindPartners: Int?
    while at < segment.upperBound {
      // "A chủ trì, B phối hợp": another body acts behind the comma.
      if clause.hasVerb, text.token(at).flags.contains(.clauseStart), actors.beginsBody(at, orBare: false),
        let phrase = actors.phrase(at: at, segment.upperBound), phrase.isFollowed,
        let span = text.span(verb, phrase.end),
        text.value(of: span).text == Assignment.Duty.coordinate.rawValue
      {
        let others = actors.bodies(in: phrase.tokens)
        walk.add(others, .coordinate, segment)
        at = text.span(span).tokens.upperBound
        // "B phối hợp tuyên truyền": these are the duties of B.
        while at < segment.upperBound, !text.token(at).flags.contains(.clauseStart),
          let span = text.span(verb, at),
          let duty = text.value(of: span).text.flatMap(Assignment.Duty.init)
        {
          walk.add(others, duty, segment)
          at = text.span(span).tokens.upperBound
        }
        continue
      }
      if stands(purpose, at), at > segment.lowerBound, clause.hasVerb { break }
      // "giúp Ủy ban nhân dân tỉnh theo dõi": what follows who is helped is done.
      if let span = text.span(helping, at), let helped = text.span(office, text.span(span).tokens.upperBound),
        stands(verb, text.span(helped).tokens.upperBound)
      {
        at = text.span(helped).tokens.upperBound
        behindPartners = at
        continue
      }
      // "chủ trì cùng với Sở Tài chính tham mưu": these take part.
      if clause.roles.contains(.lead), let span = text.span(together, at),
        actors.beginsBody(text.span(span).tokens.upperBound, orBare: false),
        let phrase = actors.phrase(at: text.span(span).tokens.upperBound, segment.upperBound)
      {
        clause.partners += actors.bodies(in: phrase.tokens)
        at = phrase.tokens.upperBound
        behindPartners = phrase.isFollowed ? phrase.end : nil
        continue
      }
      if let span = text.span(verb, at), let duty = text.value(of: span).text.flatMap(Assignment.Duty.init),
        at == behindPartners || isPredicate(at, segment.lowerBound)
      {
        clause.take(duty, opensClause: text.token(at).flags.contains(.clauseStart))
        at = text.span(span).tokens.upperBound
        if duty == .coordinate, let phrase = partners(behind: at, segment.upperBound) {
          clause.partners += actors.bodies(in: phrase.tokens)
          at = phrase.tokens.upperBound
          behindPartners = phrase.isFollowed ? phrase.end : nil
        }
      } else {
        if actors.isVerb(at), !isAdverb(at), !stands(prelude, at) {
          clause.takeOther()
        }
        at += 1
      }
    }
    guard clause.hasVerb || isStated, !namesAnother(segment) else { return }
    for role in clause.allRoles { walk.add(subject.actors, role, segment) }
    if clause.roles.contains(.lead) { walk.add(clause.partners, .coordinate, segment) }
  }

  /// The verbs of a segment, as they come.
  private struct Clause {
    var roles: [Assignment.Duty] = []
    var partners: [String] = []
    /// Whether a verb of no duty leads a clause of its own.
    private var isOther = false
    private var isLedByOther = false
    private var isCoordinated = false
    private(set) var hasVerb = false

    mutating func take(_ duty: Assignment.Duty, opensClause: Bool) {
      // "mở chuyên mục tuyên truyền": the duty is what the other verb is for.
      if isLedByOther, !opensClause { isOther = false }
      isLedByOther = false
      hasVerb = true
      if duty == .coordinate {
        isCoordinated = true
      } else if !roles.contains(duty) {
        roles.append(duty)
      }
    }

    mutating func takeOther() {
      guard !hasVerb else { return }
      hasVerb = true
      isOther = true
      isLedByOther = true
    }

    /// The roles of who acts; where no verb of a duty is there, that of doing it.
    var allRoles: [Assignment.Duty] {
      var roles = roles
      if isCoordinated, !roles.contains(.lead) { roles.append(.coordinate) }
      if isOther || roles.isEmpty && !isCoordinated { roles.append(.implement) }
      return roles
    }
  }

  /// Where the clause of who acts begins: behind one that only says when or on what ground.
  private func start(of segment: Range<Int>) -> Int {
    guard stands(fronting, segment.lowerBound), !actors.isVerb(segment.lowerBound) else {
      return segment.lowerBound
    }
    for at in segment.dropFirst() {
      // "định kỳ quý báo cáo", "theo chức năng hướng dẫn": the clause of who acts begins with when or on what ground.
      if stands(verb, at),
        text.endsSpan(at: at, within: Self.longestLeading, of: times)
          || text.endsSpan(at: at, within: 6, of: ground)
      {
        break
      }
      if text.token(at).flags.contains(.clauseStart), actors.isVerb(at) || stands(adverb, at) { return at }
    }
    return segment.lowerBound
  }

  /// Whether a segment begins with a clause about somebody else: "Sau khi Sở Tài chính …".
  private func namesAnother(_ segment: Range<Int>) -> Bool {
    guard let span = text.span(fronting, segment.lowerBound) else { return false }
    let next = text.span(span).tokens.upperBound
    return next < segment.upperBound && actors.beginsBody(next, orBare: false)
  }

  private func stands(_ list: UInt16?, _ at: Int) -> Bool { text.span(list, at) != nil }

  /// The bodies behind "phối hợp", "phối hợp chặt chẽ với".
  private func partners(behind start: Int, _ limit: Int) -> ActorReader.Phrase? {
    for at in start..<min(limit, start + 4) {
      if actors.beginsBody(at, orBare: true) { return actors.phrase(at: at, limit) }
    }
    return nil
  }

  /// Whether a verb stands where a predicate does: at the start of a clause, behind another verb, an adverb or a time.
  private func isPredicate(_ at: Int, _ start: Int) -> Bool {
    let token = text.token(at)
    if token.flags.contains(.closed) { return false }
    if at == start { return true }
    if text.endsSpan(at: at, within: 6, of: noun) { return false }
    if token.flags.contains(.clauseStart) {
      // "Sở Y tế, Thanh tra giao thông": a capital behind a dash or comma is that of a name.
      return !token.flags.contains(.capital) || ![0x2C, 0x2D].contains(text.scalar(at: at - 1))
    }
    return text.endsSpan(at: at, within: Self.longestLeading, of: leading)
  }

  /// Tokens of the longest time or adverb before a verb: "định kỳ 6 tháng, 1 năm báo cáo".
  private static let longestLeading = 10

  private func isAdverb(_ at: Int) -> Bool {
    guard let span = text.span(adverb, at) else { return false }
    let end = text.span(span).tokens.upperBound
    return stands(verb, end) || stands(adverb, end)
  }
}
