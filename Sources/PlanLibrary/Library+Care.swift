internal import Glibc
public import PlanFormats

/// What a library holds, in numbers.
public struct LibraryInfo: Sendable {
  public let path: FilePath
  /// Of the file on the disk, with what is not in its place in it yet.
  public let bytes: Int
  public let plans: Int
  /// Plans without the editions that newer ones have taken the place of.
  public let newest: Int
  public let blocks: Int
  public let provinces: Int
  /// The bytes of the files that were imported.
  public let originals: Int
  /// Plans that the rules of now have not read.
  public let stale: Int
  /// The form of the database.
  public let form: Int
  /// How many facts of each kind there are.
  public let facts: [(kind: FactKind, count: Int)]
}

extension Library {
  /// What the library holds; `grammar` is that of now.
  /// - Complexity: O(*n*) in what is stored.
  public func info(grammar: String) throws(LibraryError) -> LibraryInfo {
    var facts: [(kind: FactKind, count: Int)] = []
    for kind in FactKind.allCases {
      let list = kind.isStatement ? " where list = '\(kind.rawValue)'" : ""
      facts.append((kind, try database.number("select count(*) from \(kind.table.rawValue)\(list)")))
    }
    return LibraryInfo(
      path: path, bytes: size(""), plans: try count,
      newest: try database.number("select count(distinct series) from plan"),
      blocks: try database.number("select count(*) from block"),
      provinces: try database.number("select count(distinct province) from plan"),
      originals: try database.number("select coalesce(sum(bytes), 0) from plan"),
      stale: try count(notReadBy: grammar), form: try database.number("pragma user_version"), facts: facts)
  }

  private func size(_ ending: String) -> Int {
    var status = stat()
    let file = FilePath(path.bytes + Array(ending.utf8))
    let size = file.withCString { stat($0, &status) } == 0 ? Int(status.st_size) : 0
    return ending.isEmpty ? size + self.size("-wal") : size
  }

  /// Looks for faults: of the file, of what belongs together, of the index, of the originals.
  ///
  /// - Returns: A sentence for each fault, none where all is well.
  /// - Complexity: O(*n*) in all that is stored.
  public func faults() throws(LibraryError) -> [String] {
    var faults = try database.rows("pragma integrity_check(20)") { $0.text(0) }.filter { $0 != "ok" }
    faults += try database.rows("pragma foreign_key_check") {
      "a row of '\($0.text(0))' belongs to nothing in '\($0.text(2))'"
    }.prefix(20)
    do throws(LibraryError) {
      try database.execute("pragma query_only = off; insert into words (words) values ('integrity-check')")
    } catch {
      switch error.reason {
      // Where nothing may be written, the check of the whole file is all there is of the index too.
      case .readOnly: break
      case .damaged: faults.append("the index of words is damaged ('kehoach library compact' makes it anew)")
      default: throw error
      }
    }
    let unindexed = try database.number(
      """
      select count(*) from block
      where plan << 32 | number not in (select id >> 8 from words_docsize)
      """)
    if unindexed > 0 { faults.append("\(unindexed) blocks are not in the index of words") }
    let unknown = try database.number(
      """
      select count(*) from words_docsize where id >> 8 & 4294967295 > 0
        and not exists (select 1 from block where plan = id >> 40 and number = id >> 8 & 4294967295)
      """)
    if unknown > 0 {
      faults.append(
        "the index of words knows \(unknown) blocks that are gone ('kehoach library compact' mends it)")
    }
    for row in try rows() {
      do throws(LibraryError) {
        _ = try original(of: row)
      } catch {
        guard case .damagedOriginal = error.reason else { throw error }
        faults.append(error.reason.problem)
      }
    }
    return faults
  }

  /// Writes a copy of the library into a new file, all of it or nothing.
  ///
  /// Others may read and import meanwhile; the copy is the library as it was at the beginning.
  public func backUp(to target: FilePath) throws(LibraryError) {
    guard !Self.exists(at: target) else { throw LibraryError(target, .exists) }
    guard Self.exists(at: target.folder) else { throw LibraryError(target, .folderMissing) }
    let part = FilePath(target.bytes + Array(".part-\(getpid())".utf8))
    _ = part.withCString { unlink($0) }
    do throws(LibraryError) {
      // It writes to no file but the new one.
      try database.execute("pragma query_only = off")
      try database.run("vacuum into ?1", [.text(part.name)])
    } catch {
      _ = part.withCString { unlink($0) }
      throw LibraryError(target, error.reason)
    }
    // A link fails where a file of this name has come to be meanwhile.
    let result = part.withCString { source in target.withCString { link(source, $0) } }
    let number = errno
    _ = part.withCString { unlink($0) }
    if result != 0 { throw LibraryError(target, number == EEXIST ? .exists : .system(number)) }
  }

  /// Makes the index of words anew and the file as small as it can be.
  public func compact() throws(LibraryError) {
    try database.transaction { () throws(LibraryError) in
      try database.run("insert into words (words) values ('delete-all')")
      let texts = try database.statement(
        """
        select id, 0, title from plan where title is not null
        union all select plan, number, text from block
        """)
      defer { texts.reset() }
      let insertion = try database.statement("insert into words (rowid, folded) values (?1, ?2)")
      while try texts.step() {
        let folded = FoldedText.folded(texts.text(2))
        let place = IndexPlace(plan: texts.integer(0), block: texts.integer(1), folded: folded.utf8)
        try insertion.run([.integer(place.row), .text(folded)])
      }
      texts.reset()
      try database.run("insert into words (words) values ('optimize')")
    }
    try database.execute("vacuum; pragma wal_checkpoint(truncate)")
  }
}
