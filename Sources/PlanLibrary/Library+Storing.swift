internal import Glibc

/// What came of storing a plan.
public struct StoredOutcome: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case new
    /// Another edition of a plan that was there: which one it is, counted from 1.
    case version(Int)
    /// The same bytes were there already; nothing was changed.
    case known
  }

  public let kind: Kind
  /// The row of the plan.
  public let row: Int
  /// Another plan that reads almost the same, by its digest, and the share that both have in common.
  public let nearCopy: NearCopy?

  /// A plan that another one almost repeats.
  public struct NearCopy: Equatable, Sendable {
    public let digest: String
    public let likeness: Double
  }
}

extension StoredOutcome {
  /// A plan that there was not, in a row.
  public init(new row: Int) { self.init(kind: .new, row: row, nearCopy: nil) }

  /// A plan that there was.
  public init(known row: Int) { self.init(kind: .known, row: row, nearCopy: nil) }
}

extension Library {
  /// Stores a plan with all its rows, all of it or nothing; the same bytes are stored once.
  /// - Complexity: O(*n* log *m*) in the size of the plan and of the library.
  public func store(_ record: PlanRecord, grammar: String) throws(LibraryError) -> StoredOutcome {
    try database.transaction { () throws(LibraryError) in
      if let known = try row(ofDigest: record.digest) {
        return StoredOutcome(known: known)
      }
      let known = try series(of: record.header, besides: nil)
      let series = if let known { known } else { try freshSeries() }
      let row = try insert(record, series, grammar)
      try insertRows(of: record, row)
      try database.run(
        "insert into original (plan, bytes, text) values (?1, ?2, ?3)",
        [.integer(row), .blob(record.original), .utf8(record.text)])
      for (field, correction) in record.corrections { try correct(row, field, correction) }
      let version = try database.number(
        "select count(*) from plan where series = (select series from plan where id = ?1)", [.integer(row)])
      return StoredOutcome(
        kind: known == nil ? .new : .version(version), row: row, nearCopy: try sketch(record, row))
    }
  }

  /// Stores what was read anew of a plan in place of what was there; its corrections stay.
  public func replace(_ row: Int, with record: PlanRecord, grammar: String) throws(LibraryError) {
    try database.transaction { () throws(LibraryError) in
      try removeRows(of: row)
      let series =
        if let known = try series(of: record.header, besides: row) { known } else { try ownSeries(of: row) }
      let columns = columns(of: record, grammar) + [("series", .integer(series))]
      let changes = columns.enumerated().map { "\($1.name) = ?\($0 + 1)" }.joined(separator: ", ")
      try database.run(
        "update plan set \(changes) where id = ?\(columns.count + 1)",
        columns.map(\.value) + [.integer(row)])
      try database.run(
        "update original set text = ?2 where plan = ?1",
        [.integer(row), .utf8(record.text)])
      try insertRows(of: record, row)
      try TextSketch.remove(row, from: database)
      try record.sketch?.store(row, in: database)
    }
  }

  /// Does several things as one; where one of them throws, nothing of them stays.
  public func together<Result>(_ body: () throws(LibraryError) -> Result) throws(LibraryError) -> Result {
    try database.transaction(body)
  }

  /// Begins a transaction that takes up all that is stored until `commit`.
  public func begin() throws(LibraryError) {
    if !database.isInTransaction { try database.execute("begin immediate") }
  }

  /// Makes lasting what was stored since `begin`.
  public func commit() throws(LibraryError) {
    if database.isInTransaction { try database.execute("commit") }
  }

  /// Takes back what was stored since `begin`.
  public func rollBack() throws(LibraryError) {
    if database.isInTransaction { try database.execute("rollback") }
  }

  /// Whether something that was stored is not lasting yet.
  public var isOpen: Bool { database.isInTransaction }

  // MARK: Rows

  private func insert(_ record: PlanRecord, _ series: Int, _ grammar: String) throws(LibraryError) -> Int {
    let columns: [(name: String, value: Value)] =
      [
        ("sha256", .text(record.digest)), ("file", .text(record.file)), ("format", .text(record.format)),
        ("bytes", .integer(record.bytes)), ("imported", .text(Self.now())), ("series", .integer(series)),
      ] + self.columns(of: record, grammar)
    let names = columns.map(\.name).joined(separator: ", ")
    let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    try database.run("insert into plan (\(names)) values (\(places))", columns.map(\.value))
    return database.lastRow
  }

  private func columns(of record: PlanRecord, _ grammar: String) -> [(name: String, value: Value)] {
    let header = record.header
    return [
      ("grammar", .text(grammar)), ("errors", .integer(record.errors)),
      ("warnings", .integer(record.warnings)),
      ("kind", Value(header.kind)), ("title", Value(header.title)), ("title_key", Value(header.titleKey)),
      ("province", Value(header.province)), ("issuer", Value(header.issuer)),
      ("number", Value(header.number)),
      ("symbol", Value(header.symbol)), ("year", Value(header.year)),
    ] + record.columns
  }

  private func insertRows(of record: PlanRecord, _ row: Int) throws(LibraryError) {
    for rows in record.rows { try insert(rows, row) }
  }

  private func insert(_ rows: RowBuffer, _ plan: Int) throws(LibraryError) {
    guard !rows.cells.isEmpty else { return }
    let (sql, width) = rows.table.insertion
    let statement = try database.statement(sql)
    defer { statement.reset() }
    try statement.bind(.integer(plan), to: 1)
    var failure: LibraryError?
    rows.bytes.withUnsafeBytes { bytes in
      do throws(LibraryError) {
        for start in stride(from: 0, to: rows.cells.count, by: width) {
          for column in 0..<width {
            try statement.bind(rows.cells[start + column], of: bytes, to: column + 2)
          }
          _ = try statement.step()
          statement.reset()
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Takes all that was read of a plan out of the database, but its own row.
  func removeRows(of row: Int) throws(LibraryError) {
    let removal = try database.statement(
      "insert into words (words, rowid, folded) values ('delete', ?1, ?2)")
    // The index can only forget words that it is told.
    let texts = try database.statement(
      """
      select 0, title from plan where id = ?1 and title is not null
      union all select number, text from block where plan = ?1
      """)
    defer { texts.reset() }
    try texts.bind(.integer(row), to: 1)
    while try texts.step() {
      let folded = FoldedText.folded(texts.text(1))
      let place = IndexPlace(plan: row, block: texts.integer(0), folded: folded.utf8)
      try removal.run([.integer(place.row), .text(folded)])
    }
    texts.reset()
    try database.run("delete from block where plan = ?1", [.integer(row)])
    try database.run("delete from diagnostic where plan = ?1", [.integer(row)])
  }

  private func sketch(_ record: PlanRecord, _ row: Int) throws(LibraryError) -> StoredOutcome.NearCopy? {
    guard let sketch = record.sketch else { return nil }
    let series = try database.number("select series from plan where id = ?1", [.integer(row)])
    let nearest = try sketch.nearest(in: database, besidesSeries: series)
    try sketch.store(row, in: database)
    guard let nearest else { return nil }
    let digest = try database.first("select sha256 from plan where id = ?1", [.integer(nearest.plan)]) {
      $0.text(0)
    }
    return digest.map { StoredOutcome.NearCopy(digest: $0, likeness: nearest.likeness) }
  }

  // MARK: Series

  /// The series of editions that a plan belongs to; nil where it is the first.
  ///
  /// Editions have the same province, issuer and year, and the same number and symbol. Where one has no number yet, the
  /// same title does, unless another edition has another number, or the title is that of several plans.
  private func series(of header: PlanHeader, besides row: Int?) throws(LibraryError) -> Int? {
    guard let province = header.province else { return nil }
    let values: [Value] = [
      .text(province), Value(header.issuer), Value(header.year), Value(header.number), Value(header.symbol),
      Value(header.titleKey), Value(row),
    ]
    let same = "province = ?1 and issuer is ?2 and year is ?3 and id is not ?7"
    if header.number != nil {
      let numbered = try database.first(
        "select series from plan where \(same) and number = ?4 and symbol is ?5 order by id desc limit 1",
        values
      ) { $0.integer(0) }
      if let numbered { return numbered }
    }
    let titled = try database.rows(
      """
      select series from plan where \(same) and title_key = ?6
        and not exists (
          select 1 from plan as other
          where other.series = plan.series and other.id is not ?7 and ?4 is not null and other.number is not null
            and (other.number <> ?4 or other.symbol is not ?5))
      group by series order by max(id) desc
      """, values
    ) { $0.integer(0) }
    // Read anew, it stays where it is as long as it fits there.
    if titled.count > 1, let row,
      let own = try database.first(
        "select series from plan where id = ?1", [.integer(row)], { $0.integer(0) }),
      titled.contains(own)
    {
      return own
    }
    return header.number == nil && titled.count > 1 ? nil : titled.first
  }

  /// The series of a plan that has no other editions: its old one, or where others stay in that, a new one.
  private func ownSeries(of row: Int) throws(LibraryError) -> Int {
    let old = try database.number("select series from plan where id = ?1", [.integer(row)])
    let others = try database.number(
      "select count(*) from plan where series = ?1 and id <> ?2", [.integer(old), .integer(row)])
    return others == 0 ? old : try freshSeries()
  }

  private func freshSeries() throws(LibraryError) -> Int {
    try database.number("select max(series) from plan") + 1
  }

  // MARK: Corrections

  /// What was given or corrected of a plan's header.
  public func corrections(of row: Int) throws(LibraryError) -> [PlanField: Correction] {
    let rows = try database.rows(
      "select field, value, fills from correction where plan = ?1", [.integer(row)]
    ) { (PlanField(rawValue: $0.text(0)), Correction($0.optionalText(1), fills: $0.integer(2) == 1)) }
    var corrections: [PlanField: Correction] = [:]
    for case (let field?, let correction) in rows { corrections[field] = correction }
    return corrections
  }

  /// Notes a correction of a plan's header, or with nil takes it back; it shows once the plan is read anew.
  public func correct(_ row: Int, _ field: PlanField, _ correction: Correction?) throws(LibraryError) {
    guard let correction else {
      return try database.run(
        "delete from correction where plan = ?1 and field = ?2", [.integer(row), .text(field.rawValue)])
    }
    try database.run(
      "insert or replace into correction (plan, field, value, fills) values (?1, ?2, ?3, ?4)",
      [.integer(row), .text(field.rawValue), Value(correction.value), Value(correction.fills)])
  }

  // MARK: Removing

  /// Takes a plan out of the library.
  public func remove(_ row: Int) throws(LibraryError) {
    try database.transaction { () throws(LibraryError) in
      try removeRows(of: row)
      try TextSketch.remove(row, from: database)
      try database.run("delete from plan where id = ?1", [.integer(row)])
    }
  }

  /// The time, as ISO 8601 writes it.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
