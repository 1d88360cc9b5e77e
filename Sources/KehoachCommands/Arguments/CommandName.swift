/// A command, by the name under which it is called.
enum CommandName: String, CaseIterable, Sendable {
  case parse, text, explain, compare, lineage, times, grammar, evaluate
  case `import`, reimport, list, show, search, edit, remove, library
  case help

  /// Whether it needs something to be applied to.
  var needsOperand: Bool {
    switch self {
    case .parse, .text, .explain, .compare, .grammar, .import, .show, .search, .edit, .remove, .library: true
    case .lineage, .times, .evaluate, .reimport, .list, .help: false
    }
  }

  /// Whether it takes nothing to be applied to.
  var takesNoOperand: Bool { self == .list }

  /// The commands that work with imported plans alone.
  static let ofLibrary: [CommandName] = [
    .import, .reimport, .list, .show, .search, .edit, .remove, .library,
  ]

  init?(_ word: [UInt8]) { self.init(rawValue: String(decoding: word, as: UTF8.self)) }
}
