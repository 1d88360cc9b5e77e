/// The tokens of a line or of several, taken from left to right.
struct GrammarCursor {
  let file: String
  private(set) var tokens: [GrammarToken]
  private(set) var at = 0
  /// How many brackets and names are open.
  private var depth = 0
  /// The line to name where there is no token.
  private let line: Int

  init(_ tokens: [GrammarToken], file: String, line: Int) {
    self.tokens = tokens
    self.file = file
    self.line = line
  }

  var isAtEnd: Bool { at >= tokens.count }
  var peek: GrammarToken.Kind? { isAtEnd ? nil : tokens[at].kind }

  func peek(after count: Int) -> GrammarToken.Kind? {
    at + count < tokens.count ? tokens[at + count].kind : nil
  }

  mutating func skip() { at += 1 }

  /// Whether the next token is a text with the bracket of an optional part.
  var hasBracket: Bool { !isAtEnd && tokens[at].hasBracket }

  /// Passes over a sign, and says whether it was there.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard !isAtEnd, case .sign(let found) = tokens[at].kind, found == sign else { return false }
    at += 1
    return true
  }

  mutating func skip(word: String) -> Bool {
    guard !isAtEnd, case .word(let found) = tokens[at].kind, found == word else { return false }
    at += 1
    return true
  }

  mutating func sign(_ sign: Unicode.Scalar) throws(GrammarMistake) {
    guard skip(sign) else { throw mistake("'\(sign)' is expected") }
  }

  mutating func word() throws(GrammarMistake) -> String {
    guard case .word(let word)? = peek else { throw mistake("a word is expected") }
    at += 1
    return word
  }

  mutating func text() throws(GrammarMistake) -> String {
    guard case .text(let text)? = peek else { throw mistake("a text in quotation marks is expected") }
    at += 1
    return text
  }

  mutating func key() throws(GrammarMistake) -> String {
    if case .text? = peek { return try text() }
    return try word()
  }

  /// Words with commas between them.
  mutating func words() throws(GrammarMistake) -> [String] {
    var words = [try word()]
    while skip(",") { words.append(try word()) }
    return words
  }

  mutating func day() throws(GrammarMistake) -> Int {
    let parts = try word().split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else {
      at -= 1
      throw mistake("a day is written 2025-06-30")
    }
    return year * 10_000 + month * 100 + day
  }

  func end() throws(GrammarMistake) {
    guard isAtEnd else { throw mistake("nothing more is expected on this line") }
  }

  /// Goes into a bracket or behind a name; `leave` goes out again.
  mutating func enter() throws(GrammarMistake) {
    guard depth < Self.deepest else {
      throw mistake("patterns and values are at most \(Self.deepest) deep; divide the rule in two")
    }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  private static let deepest = 64

  /// A mistake at the next token, or at the last one where there is none.
  func mistake(_ message: String) -> GrammarMistake {
    let token = isAtEnd ? tokens.last : tokens[at]
    return GrammarMistake(
      file: file, line: token?.line ?? line, column: token?.column ?? 1, message: message)
  }

  var place: GrammarPlace {
    let token = isAtEnd ? tokens.last : tokens[at]
    return GrammarPlace(file: file, line: token?.line ?? line, column: token?.column ?? 1)
  }
}
