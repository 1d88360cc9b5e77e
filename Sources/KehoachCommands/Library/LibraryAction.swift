/// What `kehoach library` can do.
enum LibraryAction: String, CommandAction, Sendable {
  case info, check, backup, compact

  var operand: String? { self == .backup ? "the file to write the copy to" : nil }

  var takesMore: Bool { false }
}
