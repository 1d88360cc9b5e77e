/// Reads a grammar file.
///
///     # a comment
///     words NAME                                 a list of words
///       key = "phrase" | "phrase [optional]"     an entry; a key may stand in quotation marks
///       key = "phrase" to 2025-06-30             an entry that holds for a time: from DAY, to DAY
///       yes "text" = key, key                    an example: what the list finds in a text
///       no "text"                                a counter-example: it finds nothing
///     costs NAME                                 a list of costs
///       name 2.5 "what it means"
package struct GrammarParser {
  private enum Token: Equatable {
    case word(String)
    case text(String)
    case sign(UInt8)
  }

  private enum Section {
    case words(String)
    case costs
  }

  private let bytes: [UInt8]
  private let name: String
  private var file = GrammarFile()
  private var section: Section?
  private var line = 0
  private var tokens: [(token: Token, column: Int)] = []
  private var at = 0

  /// What a file says; mistakes are told in it, and what could be read stands.
  package static func parse(_ bytes: [UInt8], name: String) -> GrammarFile {
    var parser = GrammarParser(bytes: bytes, name: name)
    parser.run()
    return parser.file
  }

  private init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  private mutating func run() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      do {
        try readLine(start..<end)
      } catch let mistake as GrammarMistake {
        file.mistakes.append(mistake)
      } catch {}
      start = end + 1
    }
  }

  private mutating func readLine(_ range: Range<Int>) throws {
    try tokenize(range)
    at = 0
    guard let first = tokens.first else { return }
    if first.column == 1 {
      section = nil
      switch first.token {
      case .word("words"):
        at = 1
        section = .words(try word())
        if case .words(let list) = section { file.lists.append((list, [])) }
      case .word("costs"):
        at = 1
        _ = try word()
        section = .costs
      default: throw mistake("a section begins with 'words' or 'costs'")
      }
    } else {
      switch section {
      case .words(let list): try readEntry(of: list)
      case .costs: try readCost()
      case nil: throw mistake("this line belongs to no section")
      }
    }
    if at < tokens.count { throw mistake("nothing more is expected on this line") }
  }

  private mutating func readEntry(of list: String) throws {
    if tokens.count > 1, case .text(let text) = tokens[1].token, case .word(let word) = tokens[0].token,
      word == "yes" || word == "no"
    {
      at = 2
      var keys: [String] = []
      if word == "yes" {
        try sign("=")
        repeat { keys.append(try key()) } while skip(",")
      }
      file.examples.append(Grammar.Example(list: list, text: text, keys: keys, place: "\(name):\(line)"))
      return
    }
    let key = try key()
    try sign("=")
    var phrases: [String] = []
    repeat { phrases += try alternatives(of: text()) } while skip("|")
    var from: Int?
    var to: Int?
    while at < tokens.count, case .word(let word) = tokens[at].token, word == "from" || word == "to" {
      at += 1
      let day = try day()
      if word == "from" { from = day } else { to = day }
    }
    file.lists[file.lists.count - 1].entries.append(
      Grammar.Entry(key: key, phrases: phrases, from: from, to: to))
  }

  private mutating func readCost() throws {
    let name = try word()
    guard let value = Double(try word()), value >= 0, value <= 100 else {
      at -= 1
      throw mistake("a cost is a number from 0 to 100")
    }
    if file.costs[name] != nil { throw mistake("the cost '\(name)' stands twice") }
    file.costs[name] = Grammar.Cost(value: value, meaning: try text())
  }

  /// A phrase with its optional parts taken and left out.
  private func alternatives(of phrase: String) throws -> [String] {
    guard let open = phrase.utf8.firstIndex(of: UInt8(ascii: "[")) else { return [phrase] }
    guard let close = phrase.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else {
      throw mistake("'[' is not closed")
    }
    let before = phrase[..<open]
    let inside = phrase[phrase.utf8.index(after: open)..<close]
    let after = phrase[phrase.utf8.index(after: close)...]
    return try alternatives(of: "\(before)\(inside)\(after)") + alternatives(of: "\(before)\(after)")
  }

  // The tokens of a line.

  private mutating func tokenize(_ range: Range<Int>) throws {
    tokens.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      let column = offset - range.lowerBound + 1
      switch byte {
      case 0x20, 0x09, 0x0D: offset += 1
      case UInt8(ascii: "#"): return
      case UInt8(ascii: "\""):
        guard let close = bytes[(offset + 1)..<range.upperBound].firstIndex(of: byte) else {
          throw GrammarMistake(
            file: name, line: line, column: column, message: "the quotation mark is not closed")
        }
        tokens.append((.text(String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)), column))
        offset = close + 1
      case UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ","):
        tokens.append((.sign(byte), column))
        offset += 1
      default:
        let start = offset
        while offset < range.upperBound, !" \t\r=|,\"#".utf8.contains(bytes[offset]) { offset += 1 }
        tokens.append((.word(String(decoding: bytes[start..<offset], as: UTF8.self)), column))
      }
    }
  }

  private mutating func word() throws -> String {
    guard at < tokens.count, case .word(let word) = tokens[at].token else {
      throw mistake("a word is expected")
    }
    at += 1
    return word
  }

  private mutating func text() throws -> String {
    guard at < tokens.count, case .text(let text) = tokens[at].token else {
      throw mistake("a text in quotation marks is expected")
    }
    at += 1
    return text
  }

  private mutating func key() throws -> String {
    if at < tokens.count, case .text = tokens[at].token { return try text() }
    return try word()
  }

  private mutating func sign(_ sign: Unicode.Scalar) throws {
    guard skip(sign) else { throw mistake("'\(sign)' is expected") }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard at < tokens.count, tokens[at].token == .sign(UInt8(ascii: sign)) else { return false }
    at += 1
    return true
  }

  private mutating func day() throws -> Int {
    let parts = try word().split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      at -= 1
      throw mistake("a day is written 2025-06-30")
    }
    return year * 10_000 + month * 100 + day
  }

  private func mistake(_ message: String) -> GrammarMistake {
    let column = at < tokens.count ? tokens[at].column : (tokens.last?.column ?? 1)
    return GrammarMistake(file: name, line: line, column: column, message: message)
  }
}
