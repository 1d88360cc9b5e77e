internal import CSQLite
internal import PlanLibrary

/// SQLite with nothing around it: takes the rows of a library into a database of the same form.
final class BareDatabase {
  private var source: OpaquePointer?
  private var target: OpaquePointer?
  private var tables: [(selection: OpaquePointer?, insertion: OpaquePointer?, columns: Int)] = []

  /// Each table with the column that tells the plan, and its columns.
  private static let tables: [(name: String, plan: String)] = [
    ("plan", "id"), ("original", "plan"), ("block", "plan"), ("statement", "plan"), ("citation", "plan"),
    ("award", "plan"), ("target", "plan"), ("phase", "plan"), ("deadline", "plan"), ("assignment", "plan"),
    ("diagnostic", "plan"), ("sketch", "plan"), ("sketch_part", "plan"),
  ]

  /// A value of a row.
  fileprivate enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    case text([UInt8])
    case blob([UInt8])
  }

  /// The rows of one plan, table by table.
  struct Rows {
    fileprivate var cells: [[[Cell]]] = []
    fileprivate var words: [(row: Int64, text: [UInt8])] = []
  }

  init(copying library: String, to path: String) {
    sqlite3_open_v2(library, &source, SQLITE_OPEN_READONLY, nil)
    sqlite3_open_v2(path, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    execute("pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on")
    execute("pragma temp_store = memory; pragma cache_size = -16000; pragma wal_autocheckpoint = 4000")
    var statement: OpaquePointer?
    // The index makes its own tables.
    sqlite3_prepare_v2(
      source,
      "select sql from sqlite_schema where sql is not null and name not like 'words_%' and name not like 'sqlite_%'",
      -1, &statement, nil)
    while sqlite3_step(statement) == SQLITE_ROW {
      execute(String(cString: sqlite3_column_text(statement, 0)))
    }
    sqlite3_finalize(statement)
    for (name, plan) in Self.tables {
      var selection: OpaquePointer?, insertion: OpaquePointer?
      sqlite3_prepare_v2(source, "select * from \(name) where \(plan) = ?1", -1, &selection, nil)
      let columns = Int(sqlite3_column_count(selection))
      let places = (1...columns).map { "?\($0)" }.joined(separator: ", ")
      sqlite3_prepare_v2(target, "insert into \(name) values (\(places))", -1, &insertion, nil)
      tables.append((selection, insertion, columns))
    }
    var selection: OpaquePointer?, insertion: OpaquePointer?
    sqlite3_prepare_v2(
      source,
      "select 0, title from plan where id = ?1 and title is not null union all select number, text from block where plan = ?1",
      -1, &selection, nil)
    sqlite3_prepare_v2(target, "insert into words (rowid, folded) values (?1, ?2)", -1, &insertion, nil)
    tables.append((selection, insertion, 2))
  }

  deinit {
    for table in tables {
      sqlite3_finalize(table.selection)
      sqlite3_finalize(table.insertion)
    }
    sqlite3_close_v2(source)
    sqlite3_close_v2(target)
  }

  /// Reads the rows of a plan; `fold` makes the words of a text as the index has them.
  func rows(ofPlan plan: Int64, fold: ([UInt8]) -> [UInt8]) -> Rows {
    var rows = Rows()
    for table in tables.dropLast() {
      var found: [[Cell]] = []
      sqlite3_bind_int64(table.selection, 1, plan)
      while sqlite3_step(table.selection) == SQLITE_ROW {
        found.append((0..<table.columns).map { cell(table.selection, Int32($0)) })
      }
      sqlite3_reset(table.selection)
      rows.cells.append(found)
    }
    guard let words = tables.last else { return rows }
    sqlite3_bind_int64(words.selection, 1, plan)
    while sqlite3_step(words.selection) == SQLITE_ROW {
      if case .text(let text) = cell(words.selection, 1) {
        let folded = fold(text)
        let block = Int(sqlite3_column_int64(words.selection, 0))
        rows.words.append((Int64(IndexPlace(plan: Int(plan), block: block, folded: folded).row), folded))
      }
    }
    sqlite3_reset(words.selection)
    return rows
  }

  /// Inserts the rows of a plan in one transaction.
  func insert(_ rows: Rows) {
    execute("begin immediate")
    for (table, rows) in zip(tables, rows.cells) {
      for row in rows {
        for (index, cell) in row.enumerated() { bind(cell, table.insertion, Int32(index + 1)) }
        step(table.insertion)
      }
    }
    if let words = tables.last {
      for (row, text) in rows.words {
        sqlite3_bind_int64(words.insertion, 1, row)
        bind(.text(text), words.insertion, 2)
        step(words.insertion)
      }
    }
    execute("commit")
  }

  private func step(_ statement: OpaquePointer?) {
    precondition(sqlite3_step(statement) == SQLITE_DONE, String(cString: sqlite3_errmsg(target)))
    sqlite3_reset(statement)
  }

  private func bind(_ cell: Cell, _ statement: OpaquePointer?, _ index: Int32) {
    switch cell {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    // SQLite copies: the array may move.
    case .text(let text):
      text.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(statement, index, start, Int32(bytes.count), Self.copied)
      }
    case .blob(let blob): sqlite3_bind_blob(statement, index, blob, Int32(blob.count), Self.copied)
    }
  }

  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private func cell(_ statement: OpaquePointer?, _ column: Int32) -> Cell {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_NULL: return .null
    case let type:
      let start = sqlite3_column_blob(statement, column)
      let bytes = start.map {
        Array(UnsafeRawBufferPointer(start: $0, count: Int(sqlite3_column_bytes(statement, column))))
      }
      return type == SQLITE_TEXT ? .text(bytes ?? []) : .blob(bytes ?? [])
    }
  }

  private func execute(_ sql: String) {
    precondition(
      sqlite3_exec(target, sql, nil, nil, nil) == SQLITE_OK, String(cString: sqlite3_errmsg(target)))
  }
}
