/// Reads a grammar file: word lists, costs and rules.
///
/// The lines of a rule are read by `RuleParser`.
///
///     # a comment
///     words NAME                                 a list of words
///       key = "phrase" | "phrase [optional]"     an entry; a key may stand in quotation marks
///       key = "phrase" to 2025-06-30             an entry that holds for a time: from DAY, to DAY
///       yes "text" = key, key                    an example: what the list finds in a text
///       no "text"                                a counter-example: it finds nothing
///     costs NAME                                 a list of costs
///       name 2.5 "what it means" "the same in Vietnamese"
///     rule NAME : STRATUM …                      a rule
package struct GrammarParser {
  private enum Section {
    /// The last one of the lists.
    case words
    case costs
    /// The one being read.
    case rule
    /// One whose first line cannot be read: its other lines are passed over.
    case unread
  }

  private let name: String
  private let readsExamples: Bool
  private var file = GrammarFile()
  private var section: Section?
  /// The last list of costs.
  private var costList = ""
  private var rule: RuleParser?

  /// What a file says; mistakes are told in it, and what could be read stands.
  ///
  /// Examples may be left out by who only reads plans.
  package static func parse(_ bytes: [UInt8], name: String, examples: Bool = true) -> GrammarFile {
    var parser = GrammarParser(name: name, readsExamples: examples)
    parser.run(bytes)
    return parser.file
  }

  private init(name: String, readsExamples: Bool) {
    self.name = name
    self.readsExamples = readsExamples
  }

  private mutating func run(_ bytes: [UInt8]) {
    var start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    var line = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !Self.endsLine(bytes, end) { end += 1 }
      line += 1
      if readsExamples || !Self.isExample(bytes[start..<end]) {
        note { parser throws(GrammarMistake) in try parser.readLine(bytes[start..<end], line) }
      }
      start = end + 1
    }
    note { parser throws(GrammarMistake) in try parser.closeSection() }
  }

  /// Whether a line ends at a byte: lines end at LF, CR LF or CR; of CR LF the CR is white space.
  private static func endsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// Whether a line is an example or a counter-example: `yes` or `no` before a text.
  private static func isExample(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.firstIndex(where: { $0 != 0x20 }), first > line.startIndex else { return false }
    let rest = line[first...]
    return rest.starts(with: yes) || rest.starts(with: no)
  }

  private static let yes = Array("yes \"".utf8)
  private static let no = Array("no \"".utf8)

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func note(_ body: (inout GrammarParser) throws(GrammarMistake) -> Void) {
    do throws(GrammarMistake) { try body(&self) } catch { file.mistakes.append(error) }
  }

  private mutating func readLine(_ bytes: ArraySlice<UInt8>, _ line: Int) throws(GrammarMistake) {
    let tokens = try GrammarToken.tokens(of: bytes, file: name, line: line)
    guard let first = tokens.first else { return }
    var cursor = GrammarCursor(tokens, file: name, line: line)
    if first.column == 1 {
      note { parser throws(GrammarMistake) in try parser.closeSection() }
      section = .unread
      switch first.kind {
      case .word("words"):
        cursor.skip()
        let place = cursor.place
        let list = try cursor.word()
        section = .words
        file.lists.append((list, [], place))
      case .word("costs"):
        cursor.skip()
        costList = try cursor.word()
        section = .costs
      case .word("rule"):
        cursor.skip()
        rule = try RuleParser(head: &cursor)
        section = .rule
      default: throw cursor.mistake("a section begins with 'words', 'costs' or 'rule'")
      }
    } else {
      switch section {
      case .words: try readEntry(&cursor)
      case .costs: try readCost(&cursor)
      // What was read of the rule stands, whatever is wrong with this line.
      case .rule: try rule?.read(&cursor)
      case .unread: return
      case nil: throw cursor.mistake("this line belongs to no section")
      }
    }
    try cursor.end()
  }

  private mutating func closeSection() throws(GrammarMistake) {
    defer {
      section = nil
      rule = nil
    }
    if let rule { file.rules.append(try rule.rule()) }
  }

  private mutating func readEntry(_ cursor: inout GrammarCursor) throws(GrammarMistake) {
    let last = file.lists.count - 1
    if case .text(let text)? = cursor.peek(after: 1), case .word(let word)? = cursor.peek,
      word == "yes" || word == "no"
    {
      let place = cursor.place
      cursor.skip()
      cursor.skip()
      var keys: [String] = []
      if word == "yes" {
        try cursor.sign("=")
        repeat { keys.append(try cursor.key()) } while cursor.skip(",")
      }
      file.examples.append(Grammar.Example(list: file.lists[last].name, text: text, keys: keys, place: place))
      return
    }
    let place = cursor.place
    let key = try cursor.key()
    try cursor.sign("=")
    var phrases: [String] = []
    repeat {
      let before = cursor
      let phrase = try cursor.text()
      if phrase.utf8.count <= Self.longestPhrase, !before.hasBracket {
        phrases.append(phrase)
      } else {
        phrases += try Self.alternatives(of: phrase, before)
      }
    } while cursor.skip("|")
    var from: Int?
    var to: Int?
    while case .word(let word)? = cursor.peek, word == "from" || word == "to" {
      cursor.skip()
      let day = try cursor.day()
      if word == "from" { from = day } else { to = day }
    }
    file.lists[last].entries.append(
      Grammar.Entry(key: key, phrases: phrases, from: from, to: to, place: place))
  }

  private mutating func readCost(_ cursor: inout GrammarCursor) throws(GrammarMistake) {
    let name = try cursor.word()
    let before = cursor
    guard let value = Double(try cursor.word()), value >= 0, value <= 100 else {
      throw before.mistake("a cost is a number from 0 to 100")
    }
    if file.costs[name] != nil { throw cursor.mistake("the cost '\(name)' stands twice") }
    let meaning = try cursor.text()
    file.costs[name] = Grammar.Cost(
      list: costList, value: value, meaning: meaning, vietnamese: cursor.isAtEnd ? nil : try cursor.text())
  }

  /// A phrase with its optional parts taken and left out.
  private static func alternatives(
    of phrase: String, _ cursor: GrammarCursor
  ) throws(GrammarMistake) -> [String] {
    guard phrase.utf8.count <= longestPhrase else {
      throw cursor.mistake("a phrase has at most \(longestPhrase) bytes")
    }
    var alternatives = [""]
    var rest = phrase[...]
    var optional = 0
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
      let behind = rest.utf8.index(after: open)
      guard let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else {
        throw cursor.mistake("'[' is not closed")
      }
      let inside = rest[behind..<close]
      guard !inside.utf8.contains(UInt8(ascii: "[")) else {
        throw cursor.mistake("'[' stands within '[ … ]'")
      }
      optional += 1
      guard optional <= mostOptional else {
        throw cursor.mistake("a phrase has at most \(mostOptional) parts that may be missing")
      }
      let before = rest[..<open]
      alternatives = alternatives.flatMap { ["\($0)\(before)\(inside)", "\($0)\(before)"] }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return alternatives.map { $0 + rest }
  }

  /// The most bytes of a phrase: as far as a text may be followed from each of its words.
  private static let longestPhrase = 256
  /// The most parts of a phrase that may be missing: each doubles its forms.
  private static let mostOptional = 6
}
