internal import CSQLite
internal import Glibc
package import PlanFormats

/// A database in a file, and the statements that were compiled for it.
package final class Database {
  package enum Access: Sendable { case reading, writing, creating }

  package let path: FilePath
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a file, or one without a name that is gone afterwards; nothing of it is read or written yet.
  init(
    _ path: FilePath, _ access: Access, isUnchanging: Bool = false, isTemporary: Bool = false
  ) throws(LibraryError) {
    self.path = path
    let flags =
      switch access {
      case .reading: SQLITE_OPEN_READONLY
      case .writing: SQLITE_OPEN_READWRITE
      case .creating: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var handle: OpaquePointer?
    // The empty name stands for a file without one.
    let place = isTemporary ? FilePath("") : Self.place(path, isUnchanging: isUnchanging)
    let uri = isUnchanging ? SQLITE_OPEN_URI : 0
    let code = place.withCString { sqlite3_open_v2($0, &handle, flags | uri | SQLITE_OPEN_NOMUTEX, nil) }
    guard code == SQLITE_OK, let handle else {
      let number = sqlite3_system_errno(handle)
      sqlite3_close_v2(handle)
      throw LibraryError(path, code: code, message: String(cString: sqlite3_errstr(code)), errno: number)
    }
    self.handle = handle
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_handler(handle, BusyWait.wait, nil)
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// The name under which SQLite opens a file: one that begins with `file:` would be a URI to it.
  private static func place(_ path: FilePath, isUnchanging: Bool) -> FilePath {
    guard isUnchanging else {
      return path.bytes.first == UInt8(ascii: "/") ? path : FilePath(Array("./".utf8) + path.bytes)
    }
    var uri = Array("file:".utf8)
    for byte in path.bytes {
      let isPlain =
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isPlain {
        uri.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
      }
    }
    return FilePath(uri + Array("?immutable=1".utf8))
  }

  /// Whether the file, or the way it was opened, allows no change.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Makes readers and a writer able to use the file at once, from now on.
  func useWriteAheadLog() throws(LibraryError) {
    // Two processes that make the same file meet here, where SQLite does not wait by itself.
    for _ in 0..<1_000 {
      do throws(LibraryError) {
        return try execute("pragma journal_mode = wal")
      } catch {
        guard error.reason == .busy else { throw error }
        usleep(2_000)
      }
    }
    throw LibraryError(path, .busy)
  }

  // MARK: Running SQL

  /// Runs statements that give no rows, one after the other.
  func execute(_ sql: String) throws(LibraryError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw failure(code) }
  }

  /// A statement ready to run, compiled at its first use.
  func statement(_ sql: String) throws(LibraryError) -> Statement {
    if let statement = statements[sql] {
      statement.reset()
      return statement
    }
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw failure(code) }
    let statement = Statement(compiled, of: self)
    statements[sql] = statement
    return statement
  }

  /// Runs a statement to its end.
  func run(_ sql: String, _ values: [Value] = []) throws(LibraryError) { try statement(sql).run(values) }

  /// What a function makes of each row.
  func rows<Row>(
    _ sql: String, _ values: [Value] = [], _ row: (Statement) -> Row
  ) throws(LibraryError) -> [Row] {
    var rows: [Row] = []
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() { rows.append(row(statement)) }
    return rows
  }

  /// What a function makes of the first row; nil where there is none.
  func first<Row>(
    _ sql: String, _ values: [Value] = [], _ row: (Statement) -> Row
  ) throws(LibraryError) -> Row? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? row(statement) : nil
  }

  /// The number in the first row; 0 where there is none.
  func number(_ sql: String, _ values: [Value] = []) throws(LibraryError) -> Int {
    try first(sql, values) { $0.integer(0) } ?? 0
  }

  /// The row inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// The rows that the last statement changed.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  // MARK: Transactions

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Does all of a function or, where it throws, nothing.
  func transaction<Result>(_ body: () throws(LibraryError) -> Result) throws(LibraryError) -> Result {
    if isInTransaction { return try savepoint(body) }
    try execute("begin immediate")
    do throws(LibraryError) {
      let result = try body()
      try execute("commit")
      return result
    } catch {
      // After some errors SQLite has taken all back already.
      if isInTransaction { try? execute("rollback") }
      throw error
    }
  }

  /// Does what a function does over the database as it is at one time, and with one lock.
  func snapshot<Result>(_ body: () throws(LibraryError) -> Result) throws(LibraryError) -> Result {
    if isInTransaction { return try body() }
    try execute("begin")
    defer { try? execute("commit") }
    return try body()
  }

  private func savepoint<Result>(
    _ body: () throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    try run("savepoint part")
    do throws(LibraryError) {
      let result = try body()
      try run("release part")
      return result
    } catch {
      if isInTransaction {
        try? run("rollback to part")
        try? run("release part")
      }
      throw error
    }
  }

  /// The error of a call that has just failed.
  func failure(_ code: Int32) -> LibraryError {
    // SQLite notes the number of a system's error that it met while compiling, and leaves others where they were.
    let number = errno
    let noted = sqlite3_system_errno(handle)
    return LibraryError(
      path, code: code, message: String(cString: sqlite3_errmsg(handle)), errno: noted == 0 ? number : noted)
  }
}
