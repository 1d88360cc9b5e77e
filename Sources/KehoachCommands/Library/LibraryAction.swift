/// What `kehoach library` can do.
enum LibraryAction: String, CaseIterable, Sendable {
  case info, check, backup, compact
}
