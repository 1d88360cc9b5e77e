internal import PlanText

/// Reads the lines of a rule.
///
///     rule NAME : STRATUM [group NAME] [opaque] [within N]
///       ELEMENT ELEMENT … | ELEMENT …            what it matches, over as many lines as needed
///       value CAPTURE, or NAME(ARGUMENT, …)      what it says
///       at block, at sentence, at clause         where it holds
///       in heading
///       under ROLE, ROLE
///       not in RULE, RULE
///       not after "word" | "word"
///       not before "word" | number
///       over RULE, RULE                          which rules of its group it is preferred to
///       yes "text" = VALUE                       an example
///       no "text"                                a counter-example
///
/// An element is `"words"`, `exact "QĐ"`, a range `1..31` or `I..XII`, a kind of token (`word`, `capital`, `symbol`,
/// `number`, `open-quote`, `close-quote`), a gap `..6`, the name of a list or rule, `[ … ]` for what may be missing,
/// `( … )` for a group, `< … >` for tokens with no white space between them, any of these with `+` behind it for once
/// or more often, with `^` before it where it must begin with a capital, and with `name:` before it to keep its words under a name.
struct RuleParser {
  private let name: String
  private let stratum: Rule.Stratum
  private var group: String?
  private var isOpaque = false
  private var reach = Rule.usualReach
  private let place: GrammarPlace
  private let file: String
  /// The words of the rule's lines, and where they stand.
  private var words: [(word: String, place: GrammarPlace)] = []
  private var patternTokens: [GrammarToken] = []
  private var conditions: [Rule.Condition] = []
  private var value: ValueExpression?
  private var over: [String] = []
  private var examples: [Rule.Example] = []

  init(head cursor: inout GrammarCursor) throws(GrammarMistake) {
    file = cursor.file
    place = cursor.place
    name = try cursor.word()
    try cursor.sign(":")
    let before = cursor
    let layer = try cursor.word()
    guard let stratum = Rule.Stratum(name: layer) else {
      let names = Rule.Stratum.allCases.map { "'\($0)'" }.joined(separator: ", ")
      throw before.mistake("a stratum is one of \(names)")
    }
    self.stratum = stratum
    while !cursor.isAtEnd {
      if cursor.skip(word: "opaque") {
        isOpaque = true
      } else if cursor.skip(word: "group") {
        group = try cursor.word()
      } else if cursor.skip(word: "within") {
        let before = cursor
        guard let reach = Int(try cursor.word()), (1...Rule.longestReach).contains(reach) else {
          throw before.mistake("a reach is a number from 1 to \(Rule.longestReach)")
        }
        self.reach = reach
      } else {
        throw cursor.mistake("'opaque', 'group' or 'within' is expected")
      }
    }
  }

  /// Reads a line behind the head.
  mutating func read(_ cursor: inout GrammarCursor) throws(GrammarMistake) {
    for token in cursor.tokens {
      guard case .word(let word) = token.kind else { continue }
      words.append((word, GrammarPlace(file: file, line: token.line, column: token.column)))
    }
    guard case .word(let word)? = cursor.peek, Self.directives.contains(word),
      cursor.peek(after: 1) != .sign(":")
    else {
      // Part of the pattern, which is read as a whole at the end.
      while !cursor.isAtEnd {
        patternTokens.append(cursor.tokens[cursor.at])
        cursor.skip()
      }
      return
    }
    let place = cursor.place
    cursor.skip()
    switch word {
    case "value":
      guard value == nil else {
        throw GrammarMistake(place, "the rule '\(name)' says two things; one value may stand")
      }
      value = try Self.expression(&cursor)
    case "yes":
      let text = try cursor.text()
      try cursor.sign("=")
      examples.append(Rule.Example(text: text, value: try Self.printed(&cursor), place: place))
    case "no": examples.append(Rule.Example(text: try cursor.text(), value: nil, place: place))
    case "under": conditions.append(.under(try cursor.words()))
    case "over": over += try cursor.words()
    case "in":
      guard cursor.skip(word: "heading") else { throw cursor.mistake("'heading' is expected") }
      conditions.append(.inHeading)
    case "at":
      let before = cursor
      switch try cursor.word() {
      case "block": conditions.append(.atBlock)
      case "sentence": conditions.append(.atSentence)
      case "clause": conditions.append(.atClause)
      default: throw before.mistake("'block', 'sentence' or 'clause' is expected")
      }
    default:
      let before = cursor
      switch try cursor.word() {
      case "in": conditions.append(.notIn(try cursor.words()))
      case "after": conditions.append(.notAfter(try Self.texts(&cursor)))
      case "before": conditions.append(.notBefore(try Self.texts(&cursor)))
      default: throw before.mistake("'in', 'after' or 'before' is expected")
      }
    }
  }

  private static let directives: Set<String> = ["value", "yes", "no", "under", "over", "in", "at", "not"]

  /// The rule, as its lines have it.
  func rule() throws(GrammarMistake) -> Rule {
    var cursor = GrammarCursor(patternTokens, file: file, line: place.line)
    guard !cursor.isAtEnd else {
      throw GrammarMistake(place, "the rule '\(name)' matches nothing: it has no pattern")
    }
    let pattern = try Self.choice(&cursor)
    guard cursor.isAtEnd else { throw cursor.mistake("an element is expected") }
    return Rule(
      name: name, stratum: stratum, group: group, pattern: pattern, reach: reach, conditions: conditions,
      value: value, over: over, isOpaque: isOpaque, examples: examples, place: place,
      words: words)
  }

  // Patterns.

  private static func choice(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> Pattern {
    // A bar before the first alternative is allowed, for the looks.
    _ = cursor.skip("|")
    var members = [try sequence(&cursor)]
    while cursor.skip("|") { members.append(try sequence(&cursor)) }
    return members.count == 1 ? members[0] : .choice(members)
  }

  private static func sequence(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> Pattern {
    var members: [Pattern] = []
    while let next = cursor.peek, !isEnd(next) { members.append(try element(&cursor)) }
    guard !members.isEmpty else { throw cursor.mistake("an element is expected") }
    return members.count == 1 ? members[0] : .sequence(members)
  }

  private static func isEnd(_ kind: GrammarToken.Kind) -> Bool {
    switch kind {
    case .sign("|"), .sign(")"), .sign("]"), .sign(">"): true
    default: false
    }
  }

  private static func element(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> Pattern {
    try cursor.enter()
    defer { cursor.leave() }
    if case .word(let name)? = cursor.peek, cursor.peek(after: 1) == .sign(":") {
      cursor.skip()
      cursor.skip()
      return .capture(name, try element(&cursor))
    }
    let element = try plainElement(&cursor)
    return cursor.skip("+") ? .repeated(element) : element
  }

  private static func plainElement(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> Pattern {
    switch cursor.peek {
    case .text(let text)?:
      cursor.skip()
      return .text(text)
    case .sign("^")?:
      cursor.skip()
      try cursor.enter()
      defer { cursor.leave() }
      return .capital(try plainElement(&cursor))
    case .sign("(")?:
      cursor.skip()
      let inside = try choice(&cursor)
      try cursor.sign(")")
      return inside
    case .sign("[")?:
      cursor.skip()
      let inside = try choice(&cursor)
      try cursor.sign("]")
      return .optional(inside)
    case .sign("<")?:
      cursor.skip()
      let inside = try choice(&cursor)
      try cursor.sign(">")
      return .tight([inside])
    case .word(let word)?:
      let before = cursor
      cursor.skip()
      if word == "exact" { return .exact(try cursor.text()) }
      if let test = TokenTest(rawValue: word) { return .any(test) }
      if let range = word.dots, word != ".." { return try numbers(word, range, before) }
      return .reference(word)
    default: throw cursor.mistake("an element is expected")
    }
  }

  /// `1..31`, `I..XII` or `..6`.
  private static func numbers(
    _ word: String, _ dots: Range<String.Index>, _ cursor: GrammarCursor
  ) throws(GrammarMistake) -> Pattern {
    let low = word[..<dots.lowerBound]
    let high = word[dots.upperBound...]
    if low.isEmpty, let most = Int(high), (1...16).contains(most) { return .gap(most) }
    if let low = Int(low), let high = Int(high), low <= high { return .number(low...high) }
    if let low = RomanNumeral.value(of: Array(low.utf8)[...]),
      let high = RomanNumeral.value(of: Array(high.utf8)[...]), low <= high
    {
      return .roman(Int(low)...Int(high))
    }
    throw cursor.mistake("a range is written 1..31 or I..XII, a gap ..6 (at most 16)")
  }

  // Values.

  private static func expression(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> ValueExpression {
    try cursor.enter()
    defer { cursor.leave() }
    if case .text? = cursor.peek { return .text(try cursor.text()) }
    let word = try cursor.word()
    if let number = Int(word) { return .number(number) }
    guard cursor.skip("(") else { return .capture(word) }
    var arguments: [ValueExpression] = []
    if !cursor.skip(")") {
      repeat { arguments.append(try expression(&cursor)) } while cursor.skip(",")
      try cursor.sign(")")
    }
    return .record(word, arguments)
  }

  /// A value as an example writes it, in the form in which values are printed.
  private static func printed(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> String {
    try cursor.enter()
    defer { cursor.leave() }
    if case .text? = cursor.peek { return RuleValue.text(try cursor.text()).description }
    let word = try cursor.word()
    guard cursor.skip("(") else { return word }
    var arguments: [String] = []
    if !cursor.skip(")") {
      repeat { arguments.append(try printed(&cursor)) } while cursor.skip(",")
      try cursor.sign(")")
    }
    return "\(word)(\(arguments.joined(separator: ", ")))"
  }

  private static func texts(_ cursor: inout GrammarCursor) throws(GrammarMistake) -> [String] {
    var texts: [String] = []
    // Any number stands for all of them.
    repeat { texts.append(cursor.skip(word: "number") ? "0" : try cursor.text()) } while cursor.skip("|")
    return texts
  }
}

extension String {
  /// Where two dots stand first.
  fileprivate var dots: Range<Index>? {
    var at = startIndex
    while let dot = utf8[at...].firstIndex(of: UInt8(ascii: ".")) {
      at = utf8.index(after: dot)
      if at < endIndex, utf8[at] == UInt8(ascii: ".") { return dot..<utf8.index(after: at) }
    }
    return nil
  }
}
