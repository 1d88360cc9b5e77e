internal import CSQLite
internal import PlanFormats

/// A statement of SQL, compiled once and run as often as needed.
package final class Statement {
  private let handle: OpaquePointer
  /// What it belongs to; the database outlives its statements.
  private unowned let database: Database

  init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Parameters

  /// Sets parameters, the first of them ?1.
  func bind(_ values: [Value]) throws(LibraryError) {
    for (index, value) in values.enumerated() { try bind(value, to: index + 1) }
  }

  /// Sets a parameter, counted from 1; the bytes are copied.
  func bind(_ value: Value, to parameter: Int) throws(LibraryError) {
    let index = Int32(parameter)
    let result =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .real(let number): sqlite3_bind_double(handle, index, number)
      case .text(let text): bind(text, index)
      case .utf8(let bytes): bytes.withUnsafeBytes { bind(text: $0, to: index, Self.copied) }
      case .blob(let bytes):
        bytes.withUnsafeBytes { buffer in
          // Without an address it would be taken for null.
          buffer.isEmpty
            ? sqlite3_bind_zeroblob(handle, index, 0)
            : sqlite3_bind_blob64(handle, index, buffer.baseAddress, UInt64(buffer.count), Self.copied)
        }
      }
    try check(result)
  }

  private func bind(_ text: String, _ index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bind(text: UnsafeRawBufferPointer($0), to: index, Self.copied) }
  }

  /// Sets a parameter to bytes that stay where they are until the statement was run.
  func bind(_ cell: RowBuffer.Cell, of bytes: UnsafeRawBufferPointer, to parameter: Int) throws(LibraryError)
  {
    let index = Int32(parameter)
    let result =
      switch cell {
      case .null: sqlite3_bind_null(handle, index)
      case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .real(let number): sqlite3_bind_double(handle, index, number)
      case .text(let range): bind(text: UnsafeRawBufferPointer(rebasing: bytes[range]), to: index, nil)
      }
    try check(result)
  }

  private func bind(
    text: UnsafeRawBufferPointer, to index: Int32, _ disposal: sqlite3_destructor_type?
  ) -> Int32 {
    guard let start = text.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, Self.copied) }
    return sqlite3_bind_text64(
      handle, index, start.assumingMemoryBound(to: CChar.self), UInt64(text.count), disposal,
      UInt8(SQLITE_UTF8))
  }

  /// Tells SQLite to make a copy; the C library's constant is a cast that Swift cannot see.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  // MARK: Rows

  /// Goes to the next row; false behind the last one.
  func step() throws(LibraryError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw database.failure(code)
    }
  }

  /// Runs the statement to its end, and makes it ready to run again.
  func run(_ values: [Value] = []) throws(LibraryError) {
    defer { reset() }
    try bind(values)
    while try step() {}
  }

  /// Makes the statement ready to run again.
  func reset() { sqlite3_reset(handle) }

  // MARK: Columns of the row, counted from 0

  /// How many there are.
  package var count: Int { Int(sqlite3_column_count(handle)) }

  package func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

  package func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  package func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  package func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

  package func bytes(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  package func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

  /// The value of a column, whatever its type.
  package func value(_ column: Int) -> Value {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }

  private func check(_ code: Int32) throws(LibraryError) {
    if code != SQLITE_OK { throw database.failure(code) }
  }
}
