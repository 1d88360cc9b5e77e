internal import Glibc
public import PlanFormats

/// The plans that were imported, in one file (thư viện kế hoạch).
///
/// One thread uses a library at a time; several processes may share its file.
public final class Library {
  /// What the library is opened for.
  public enum Access: Sendable {
    /// To read; there must be one.
    case reading
    /// To change what is stored; there must be one.
    case writing
    /// To store plans; it is made where there is none.
    case creating
  }

  public let path: FilePath
  let database: Database

  /// Opens a library, and brings one of an earlier version of the program to the form of this one.
  ///
  /// A file that is no library, or one of a later version, is left as it is.
  /// - Throws: Why there is no library to be used.
  public convenience init(_ path: FilePath, _ access: Access) throws(LibraryError) {
    do throws(LibraryError) {
      try self.init(path, access, isUnchanging: false)
    } catch {
      // In a folder that cannot be written to, SQLite has no place for the files beside it that it reads with.
      guard access == .reading, Self.mayBeUnchanging(error, path) else { throw error }
      try self.init(path, access, isUnchanging: true)
    }
  }

  /// Makes an empty library that is gone afterwards; errors call it by a path.
  public convenience init(temporaryFor path: FilePath) throws(LibraryError) {
    try self.init(path, .creating, isUnchanging: false, isTemporary: true)
  }

  init(
    _ path: FilePath, _ access: Access, isUnchanging: Bool, version: Int = Schema.version,
    isTemporary: Bool = false
  ) throws(LibraryError) {
    self.path = path
    let isThere = isTemporary ? false : try Self.isFile(path, access)
    database = try Database(
      path, isUnchanging ? .reading : isThere ? .writing : .creating, isUnchanging: isUnchanging,
      isTemporary: isTemporary)
    // All of it as it was at one time, since another process may be making the library.
    try database.execute("begin")
    let application = try database.number("pragma application_id")
    let present = try database.number("pragma user_version")
    let tables = try database.number("select count(*) from sqlite_schema")
    try database.execute("commit")
    if application != Schema.application {
      guard application == 0, present == 0, tables == 0 else { throw LibraryError(path, .foreign) }
      guard access == .creating else { throw LibraryError(path, .missing) }
    }
    if present > version { throw LibraryError(path, .newer(version: present, known: version)) }
    if access != .reading, database.isReadOnly { throw LibraryError(path, .readOnly) }
    if present < version {
      if database.isReadOnly || isUnchanging { throw LibraryError(path, .older(version: present)) }
      try database.useWriteAheadLog()
      try Schema.update(database, to: version)
    }
    try database.execute(
      """
      pragma foreign_keys = on; pragma synchronous = normal; pragma temp_store = memory;
      pragma cache_size = -16000; pragma wal_autocheckpoint = 4000;
      """)
    // What is read for a moment need not be copied first.
    if access == .reading { try database.execute("pragma query_only = on; pragma mmap_size = 4294967296") }
  }

  /// Whether there is a file; false where there is none and one may be made.
  private static func isFile(_ path: FilePath, _ access: Access) throws(LibraryError) -> Bool {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      let number = errno
      if number == EACCES { throw LibraryError(path, .forbidden) }
      guard access == .creating else { throw LibraryError(path, .missing) }
      guard number == ENOENT, exists(at: path.folder) else { throw LibraryError(path, .folderMissing) }
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return true
    case S_IFDIR: throw LibraryError(path, .folder)
    default: throw LibraryError(path, .notADatabase)
    }
  }

  private static func mayBeUnchanging(_ error: LibraryError, _ path: FilePath) -> Bool {
    switch error.reason {
    case .forbidden, .readOnly, .missing, .failed: break
    default: return false
    }
    var status = stat()
    let log = FilePath(path.bytes + Array("-wal".utf8))
    let hasLog = log.withCString { stat($0, &status) } == 0 && status.st_size > 0
    return path.withCString { access($0, R_OK) } == 0 && !hasLog
  }

  /// The usual place of a user's library.
  ///
  /// - Parameters:
  ///   - data: the folder of the user's data, as `XDG_DATA_HOME` gives it.
  ///   - home: the user's home folder.
  /// - Returns: The path; nil where neither folder is known.
  public static func usualPath(data: String?, home: String?) -> FilePath? {
    // A path that does not begin at the root is to be passed over.
    if let data, data.hasPrefix("/") {
      return FilePath(data).appending(Array("kehoach/kehoach.sqlite".utf8)[...])
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return FilePath(home).appending(Array(".local/share/kehoach/kehoach.sqlite".utf8)[...])
  }

  /// Whether a file is there at all.
  public static func exists(at path: FilePath) -> Bool { path.withCString { access($0, F_OK) } == 0 }

  /// Makes the folders that lead to a path, for their user alone.
  public static func makeFolders(to path: FilePath) {
    let folder = path.folder
    guard folder.bytes.count > 1, !exists(at: folder) else { return }
    makeFolders(to: folder)
    // Where it cannot be made, opening the library says so.
    _ = folder.withCString { mkdir($0, 0o700) }
  }
}
