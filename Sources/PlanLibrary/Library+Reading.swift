public import PlanFacts
internal import PlanText

extension Library {
  /// How many plans there are.
  public var count: Int {
    get throws(LibraryError) { try database.number("select count(*) from plan") }
  }

  /// The plans that a filter lets through.
  /// - Complexity: O(*n* log *n*) in the number of plans.
  public func plans(
    _ filter: PlanFilter = PlanFilter(), by order: PlanOrder = .province
  ) throws(LibraryError) -> [StoredPlan] {
    try database.snapshot { () throws(LibraryError) in
      let condition = try PlanCondition(filter, in: database)
      let plans = try database.rows(
        "select \(StoredPlan.columns) from plan where \(condition.sql) order by \(order.columns)",
        condition.values
      ) { StoredPlan($0) }
      return order.alphabetical(plans)
    }
  }

  /// The plan of a row; nil where there is none.
  public func plan(_ row: Int) throws(LibraryError) -> StoredPlan? {
    try database.first("select \(StoredPlan.columns) from plan where id = ?1", [.integer(row)]) {
      StoredPlan($0)
    }
  }

  /// What the texts of the plans without a year tell of when they were issued, by the rows of the plans.
  /// - Complexity: O(*n*) in the citations and deadlines of these plans.
  public func boundsOfUndated() throws(LibraryError) -> [Int: IssueBounds] {
    try UndatedPlans(in: database).bounds
  }

  /// The editions of the plan in a row, the oldest first.
  public func editions(of row: Int) throws(LibraryError) -> [StoredPlan] {
    try database.rows(
      """
      select \(StoredPlan.columns) from plan
      where series = (select series from plan where id = ?1) order by id
      """, [.integer(row)]
    ) { StoredPlan($0) }
  }

  /// The rows of all plans, in the order in which they were imported.
  public func rows() throws(LibraryError) -> [Int] {
    try database.rows("select id from plan order by id") { $0.integer(0) }
  }

  /// The row of the plan with these bytes; nil where it is not there.
  public func row(ofDigest digest: String) throws(LibraryError) -> Int? {
    try database.first("select id from plan where sha256 = ?1", [.text(digest)]) { $0.integer(0) }
  }

  /// How many plans other rules read than these.
  public func count(notReadBy grammar: String) throws(LibraryError) -> Int {
    try database.number("select count(*) from plan where grammar <> ?1", [.text(grammar)])
  }

  // MARK: A plan

  /// The bytes of the file that a plan was imported from.
  /// - Throws: Where there are none, or not those that were stored.
  public func original(of row: Int) throws(LibraryError) -> [UInt8] {
    let stored = try database.first(
      "select original.bytes, plan.bytes, sha256 from original join plan on plan.id = plan where plan = ?1",
      [.integer(row)]
    ) { ($0.bytes(0), $0.integer(1), $0.text(2)) }
    guard let (compressed, count, digest) = stored, (0...SourceText.largest).contains(count),
      let bytes = Compression.decompressed(compressed, count: count), SHA256.digest(of: bytes) == digest
    else {
      guard let plan = try plan(row) else { throw LibraryError(path, .damaged("plan \(row) is not there")) }
      throw LibraryError(path, .damagedOriginal(id: plan.id, file: plan.file))
    }
    return bytes
  }

  /// The cleaned text of a plan, one block a line.
  public func text(of row: Int) throws(LibraryError) -> [UInt8] {
    try database.first("select text from original where plan = ?1", [.integer(row)]) { $0.bytes(0) } ?? []
  }

  /// The blocks of a plan in reading order.
  /// - Complexity: O(*n*) in the size of the plan.
  public func blocks(of row: Int) throws(LibraryError) -> [StoredBlock] {
    try database.rows(
      "select \(StoredBlock.columns) from block where plan = ?1 order by start_byte, number", [.integer(row)]
    ) { StoredBlock($0) }
  }

  /// The facts of one kind, in the order of the plan.
  public func facts(_ kind: FactKind, of row: Int) throws(LibraryError) -> StoredFacts {
    let columns = kind.columns
    let rows = try database.rows(kind.query, [.integer(row)]) { row in
      StoredFacts.Row(
        section: row.text(0), line: row.integer(1),
        bytes: row.integer(2)..<max(row.integer(2), row.integer(3)),
        values: columns.enumerated().map { index, column in
          column.name == "occasions"
            ? .list(JSONText.words(row.optionalText(index + 4))) : StoredFacts.Cell(row.value(index + 4))
        })
    }
    return StoredFacts(columns: columns.map(\.name), rows: rows)
  }
}
