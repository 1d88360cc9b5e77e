internal import PlanGrammar
internal import PlanText

/// Finds the bodies that act, and cuts lists of them.
struct ActorReader {
  private let office, field, group, join, request, verb, predicate, handedOut: UInt16?
  private let gloss, assigning, equation, head, unit, tail: UInt16?
  private let times: RuleNumbers
  private let text: FactText

  init(_ grammar: FactGrammar, _ text: FactText) {
    self.text = text
    let number = grammar.rules.number(of:)
    office = number("office")
    field = number("office.field")
    group = number("actor.group")
    join = number("actor.join")
    request = number("duty.request")
    verb = number("duty.verb")
    predicate = number("duty.predicate")
    handedOut = number("actor.handed-out")
    gloss = number("actor.gloss")
    assigning = number("duty.assigning")
    equation = number("actor.equation")
    head = number("office.head")
    unit = number("office.unit")
    tail = number("actor.tail")
    times = grammar.times
  }

  /// Bodies at the start of some words, and what follows them.
  struct Phrase {
    /// The tokens of the bodies, without the word of the request before them.
    var tokens: Range<Int>
    /// Where the words go on behind them, and behind a colon there.
    let end: Int
    /// Whether a verb or a colon follows.
    let isFollowed: Bool
  }

  /// The most tokens that a list of bodies may have.
  private static let longest = 120

  /// The bodies that a range begins with; nil where it begins with something else.
  ///
  /// A title may be nothing but bodies.
  func phrase(at start: Int, _ limit: Int, isTitle: Bool = false) -> Phrase? {
    var start = start
    while start < limit, let span = text.span(request, start) {
      start = text.span(span).tokens.upperBound
      if start < limit, text.scalar(at: start) == 0x3A { start += 1 }
    }
    guard start < limit, beginsBody(start, orBare: true) else { return nil }
    var at = start
    let stop = min(limit, start + Self.longest)
    /// Where the names end before words on what ground or as what the bodies act.
    var glossed: Int?
    while at < stop {
      if glossed == nil, at > start, !isTitle, text.span(verb, at) == nil, let span = text.span(gloss, at) {
        glossed = text.span(join, at - 1) == nil ? at : at - 1
        at = text.span(span).tokens.upperBound
        // "căn cứ hướng dẫn": a noun.
        if at < stop, text.value(of: span).text == "ground", let noun = text.span(verb, at) {
          at = text.span(noun).tokens.upperBound
        }
        continue
      }
      // "Sở Nội vụ hằng quý báo cáo": when they act is no part of their names.
      if glossed == nil, at > start, !isTitle, let end = timeEnd(at, stop) {
        glossed = at
        at = end
        continue
      }
      if glossed == nil, at > start, let next = other(at, start, stop) {
        start = next
        at = next
        continue
      }
      // "lãnh đạo" is a word for people, and behind a name a verb.
      if let end = nameEnd(at), !isVerbBehindName(at, start) {
        let isOffice = text.span(office, at) != nil
        at = max(end, at + 1)
        if isOffice, endsWithUnit(at, start), at < stop, beginsPredicate(at) {
          return Phrase(tokens: start..<at, end: at, isFollowed: true)
        }
        continue
      }
      let scalar = text.scalar(at: at)
      if scalar == 0x28 {
        at = closing(at, stop)
        continue
      }
      if scalar == 0x3A {
        // "Các Sở: Y tế, Nội vụ": what is handed out follows, no verb.
        if isHandedOut(start, at), let colon = colon(behind: at, stop) {
          at = colon
          continue
        }
        if isHandedOut(start, at), text.span(field, at + 1) != nil {
          at += 1
          while at < stop, let span = text.span(field, at) {
            at = text.span(span).tokens.upperBound
            while at < stop, text.span(join, at) != nil { at += 1 }
          }
          continue
        }
        // Names that no list has, up to what they do.
        if isHandedOut(start, at), at + 1 < stop, text.token(at + 1).flags.isSuperset(of: [.word, .capital]) {
          at += 1
          while at < stop, !isVerb(at) || isSecondOfName(at),
            !text.token(at).flags.contains(.sentenceEnd) || text.scalar(at: at) == 0x3B
          {
            at += 1
          }
          continue
        }
        return Phrase(tokens: start..<(glossed ?? at), end: at + 1, isFollowed: true)
      }
      if text.token(at).flags.contains(.sentenceEnd), scalar != 0x3B { break }
      // A title names nothing but bodies.
      if scalar == 0x3B, at + 1 < stop, !isTitle, !beginsBody(at + 1, orBare: true) { break }
      if at > start, isVerb(at), !isInName(at, stop), !isInLabel(at, stop),
        !isTitle || text.span(verb, at) != nil
      {
        return Phrase(tokens: start..<(glossed ?? at), end: at, isFollowed: true)
      }
      at += 1
    }
    if isTitle { return Phrase(tokens: start..<at, end: at, isFollowed: false) }
    if let glossed { return Phrase(tokens: start..<glossed, end: glossed, isFollowed: true) }
    // A verb that is not known stands behind the names.
    let names = namesEnd(start, stop)
    if names > start, names < stop, text.token(names).flags.isSuperset(of: [.word, .small]),
      !text.token(names).flags.contains(.capital)
    {
      return Phrase(tokens: start..<names, end: names, isFollowed: true)
    }
    return Phrase(tokens: start..<at, end: at, isFollowed: false)
  }

  /// The bodies of a cell that holds nothing else; a short one names somebody even in words that are not known.
  func title(_ cell: Range<Int>) -> Range<Int> {
    if let phrase = phrase(at: cell.lowerBound, cell.upperBound, isTitle: true) { return phrase.tokens }
    let isName = cell.count <= 8 && cell.contains { text.token($0).flags.contains(.word) }
    return isName ? cell : cell.lowerBound..<cell.lowerBound
  }

  /// Where the body begins that acts in place of the one before: "Ủy ban nhân dân tỉnh giao Sở Nội vụ", "Cơ quan thường
  /// trực là Sở Nội vụ".
  private func other(_ at: Int, _ start: Int, _ limit: Int) -> Int? {
    if let span = text.span(assigning, at) {
      let next = text.span(span).tokens.upperBound
      if next < limit, beginsBody(next, orBare: true) { return next }
    }
    guard text.span(office, start) == nil, let span = text.span(equation, at) else { return nil }
    let next = text.span(span).tokens.upperBound
    return next < limit && text.span(office, next) != nil ? next : nil
  }

  /// Whether a word for people stands as a verb: right behind a name.
  private func isVerbBehindName(_ at: Int, _ start: Int) -> Bool {
    at > start && text.span(group, at) != nil && text.span(predicate, at) != nil && isVerb(at)
      && (endsBody(at) || text.endsSpan(at: at, within: 12, of: group))
  }

  /// Whether a word is the second one of a name in a list: "Trợ giúp pháp lý" behind a semicolon.
  private func isSecondOfName(_ at: Int) -> Bool {
    at > 1 && text.token(at - 1).flags.contains(.capital) && text.span(verb, at) == nil
      && (text.span(join, at - 2) != nil || text.scalar(at: at - 2) == 0x3A)
  }

  /// Where a time ends that stands between a name and what its body does; nil where none does.
  private func timeEnd(_ at: Int, _ limit: Int) -> Int? {
    guard endsBody(at), let time = text.span(ofAny: times, at: at) else { return nil }
    let end = text.span(time).tokens.upperBound
    return end < limit && isVerb(end) ? end : nil
  }

  /// Whether a name ends before a token with the unit that its body is of: "… tỉnh", "… các huyện, thành phố".
  private func endsWithUnit(_ at: Int, _ start: Int) -> Bool {
    guard at - 1 > start, let unit else { return false }
    return text.chart.span(of: unit, at: at - 1, orClosed: true) != nil
  }

  /// Whether a word behind a whole name can only begin what is said of it: one in small letters that neither joins nor
  /// goes on with the name.
  private func beginsPredicate(_ at: Int) -> Bool {
    let flags = text.token(at).flags
    return flags.isSuperset(of: [.word, .small]) && !flags.contains(.capital) && text.span(join, at) == nil
      && text.span(tail, at) == nil && text.span(gloss, at) == nil && nameEnd(at) == nil
  }

  /// Whether a verb of no duty stands within the name of a body, with another body close behind it: "Phòng Kế hoạch sử
  /// dụng đất, Thanh tra Sở".
  private func isInName(_ at: Int, _ limit: Int) -> Bool {
    guard text.span(verb, at) == nil else { return false }
    let end = text.span(predicate, at).map { text.span($0).tokens.upperBound }
    for next in (at + 1)..<min(at + 8, max(limit, at + 1)) {
      if text.span(verb, next) != nil { return false }
      guard text.span(join, next) != nil else { continue }
      // "Đảng ủy Sở chỉ đạo; Công đoàn Sở": it is all that is said.
      if next == end, text.scalar(at: next) == 0x3B { return false }
      return next + 1 < limit && beginsListed(next + 1)
    }
    return false
  }

  /// Whether a verb of no duty stands within a name that a colon ends: "Ban Hỗ trợ phụ nữ phát triển kinh tế: phụ trách".
  private func isInLabel(_ at: Int, _ limit: Int) -> Bool {
    guard text.span(verb, at) == nil else { return false }
    for next in (at + 1)..<min(at + 6, max(limit, at + 1)) {
      if text.scalar(at: next) == 0x3A { return true }
      if text.token(next).flags.contains(.clauseStart) || text.span(verb, next) != nil { return false }
    }
    return false
  }

  /// Where a list of full names ends that begins at a token.
  private func namesEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    var at = start
    while at < limit, let span = text.span(office, at) {
      end = text.span(span).tokens.upperBound
      at = end
      guard text.span(join, at) != nil else { break }
      at += 1
    }
    return end
  }

  /// Whether a body begins at a token; one named by a bare noun only where that is allowed.
  func beginsBody(_ at: Int, orBare: Bool) -> Bool {
    if text.span(office, at) != nil { return true }
    guard let span = text.span(group, at) else { return false }
    return orBare || text.value(of: span).text != "bare"
  }

  /// Whether a name ends before a token.
  func endsBody(_ at: Int) -> Bool { text.endsSpan(at: at, within: 12, of: office) }

  /// Whether a body of its own begins behind a comma: a name with a capital, or several bodies of a kind.
  ///
  /// "các huyện ủy, thành ủy, đảng ủy trực thuộc" is one.
  private func beginsListed(_ at: Int) -> Bool {
    if let span = text.span(office, at),
      text.span(span).tokens.contains(where: { text.token($0).flags.contains(.capital) })
    {
      return true
    }
    // "Bưu điện tỉnh, PVI Thái Bình": letters that stand for a name.
    if text.scalar(at: at - 1) == 0x2C, text.token(at).flags.isSuperset(of: [.word, .capital, .symbol]) {
      return true
    }
    // "Thanh tra giao thông": the head has a capital, its field none.
    if text.span(head, at) != nil, text.token(at).flags.contains(.capital) { return true }
    return beginsBody(at, orBare: false) && text.span(office, at) == nil
  }

  /// Where the name that begins at a token ends; nil where none does.
  private func nameEnd(_ at: Int) -> Int? {
    if let span = text.span(office, at) { return text.span(span).tokens.upperBound }
    if let span = text.span(group, at) { return text.span(span).tokens.upperBound }
    return nil
  }

  /// The colon that ends a list of names which a colon begins.
  private func colon(behind start: Int, _ limit: Int) -> Int? {
    for at in (start + 1)..<max(limit, start + 1) {
      if text.scalar(at: at) == 0x3A { return at }
      if text.token(at).flags.contains(.sentenceEnd) { return nil }
    }
    return nil
  }

  private func isHandedOut(_ start: Int, _ colon: Int) -> Bool {
    guard let span = text.span(handedOut, start) else { return false }
    return text.span(span).tokens.upperBound == colon
  }

  /// Whether a predicate begins at a token: a verb in small letters that belongs to no name.
  func isVerb(_ at: Int) -> Bool {
    guard !text.token(at).flags.contains(.closed) else { return false }
    guard text.span(verb, at) != nil || text.span(predicate, at) != nil else { return false }
    guard text.token(at).flags.contains(.capital) else { return true }
    return text.token(at).flags.contains(.clauseStart)
      && (at == 0 || ![0x2C, 0x2D].contains(text.scalar(at: at - 1)))
  }

  /// The token behind the bracket that closes one.
  private func closing(_ open: Int, _ limit: Int) -> Int {
    var at = open + 1
    while at < limit, text.scalar(at: at) != 0x29 { at += 1 }
    return min(at + 1, limit)
  }

  /// The bodies of a phrase, one by one, as printed and without brackets.
  func bodies(in tokens: Range<Int>) -> [String] {
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    var at = start
    /// The head that is given to names without one: "các Sở Y tế, Nội vụ", "Các Sở: Y tế, Nội vụ".
    var given: String?
    if let span = text.span(handedOut, start) {
      let end = text.span(span).tokens.upperBound
      let hasColon = end < tokens.upperBound && text.scalar(at: end) == 0x3A
      if hasColon || end < tokens.upperBound && fieldEnd(end, orClosed: true) != nil {
        given = text.value(of: span).text
        at = hasColon ? end + 1 : end
        start = at
      }
    }
    while at < tokens.upperBound {
      if given != nil, let end = fieldEnd(at) {
        at = end
        continue
      }
      if let end = nameEnd(at) {
        at = max(end, at + 1)
        continue
      }
      if text.scalar(at: at) == 0x28 {
        at = closing(at, tokens.upperBound)
        continue
      }
      if let span = text.span(join, at) {
        let next = text.span(span).tokens.upperBound
        let isCut =
          next < tokens.upperBound
          && (text.scalar(at: at) == 0x3B || beginsListed(next)
            || given != nil && (fieldEnd(next) != nil || text.token(next).flags.contains(.capital)))
        if isCut || next == tokens.upperBound {
          if start < at { pieces.append(start..<at) }
          start = next
        }
        at = next
        continue
      }
      at += 1
    }
    if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
    return pieces.compactMap { piece in
      let piece = text.withoutMarks(piece)
      let name = text.textWithoutBrackets(of: piece)
      if let given, !beginsBody(piece.lowerBound, orBare: true) { return "\(given) \(name)" }
      return name.isEmpty ? nil : name
    }
  }

  private func fieldEnd(_ at: Int, orClosed: Bool = false) -> Int? {
    guard let field, let span = text.chart.span(of: field, at: at, orClosed: orClosed) else { return nil }
    return text.span(span).tokens.upperBound
  }
}
