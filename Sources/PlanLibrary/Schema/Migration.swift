/// A step from one form of the database to the next.
struct Migration: Sendable {
  let sql: String
  /// What SQL alone cannot do; runs behind it.
  let work: @Sendable (Database) throws(LibraryError) -> Void

  init(_ sql: String, work: @escaping @Sendable (Database) throws(LibraryError) -> Void = { _ in }) {
    self.sql = sql
    self.work = work
  }

  func run(_ database: Database) throws(LibraryError) {
    try database.execute(sql)
    try work(database)
  }
}
