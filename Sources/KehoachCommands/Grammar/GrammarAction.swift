/// What `kehoach grammar` is to do, by the word behind it.
enum GrammarAction: String, CommandAction, Sendable {
  case test, check, list, show, coverage

  var operand: String? {
    switch self {
    case .test, .check, .list: nil
    case .show: "the name of a list or rule"
    case .coverage: "a plan: a file, a folder, or - for standard input"
    }
  }

  var takesMore: Bool { true }
}
