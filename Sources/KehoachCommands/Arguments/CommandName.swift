/// A command, by the name under which it is called.
enum CommandName: String, CaseIterable, Sendable {
  case parse, text, explain, times, grammar, evaluate, help

  /// Whether it needs something to be applied to.
  var needsOperand: Bool {
    switch self {
    case .parse, .text, .explain, .grammar: true
    case .times, .evaluate, .help: false
    }
  }

  init?(_ word: [UInt8]) { self.init(rawValue: String(decoding: word, as: UTF8.self)) }
}
