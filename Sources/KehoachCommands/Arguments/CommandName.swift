/// A command, by the name under which it is called.
enum CommandName: String, CaseIterable, Sendable {
  case parse, text, explain, grammar, help

  init?(_ word: [UInt8]) { self.init(rawValue: String(decoding: word, as: UTF8.self)) }
}
