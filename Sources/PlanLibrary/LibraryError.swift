internal import CSQLite
internal import Glibc
public import PlanFormats

/// Why a library of plans, or something in it, could not be had.
public struct LibraryError: Error, Equatable, Sendable {
  /// What was wrong; closed, so that every case has its advice.
  public enum Reason: Equatable, Sendable {
    case missing
    /// The folder that it would lie in is not there.
    case folderMissing
    /// The user has no folder for data where it would lie.
    case noPlace
    case folder
    case notADatabase
    /// A database of another program.
    case foreign
    /// Of a version of the program that this one does not know.
    case newer(version: Int, known: Int)
    /// Of an earlier version, and opened for reading alone.
    case older(version: Int)
    case damaged(String)
    /// A stored file that is not what it was, by the plan's id and the path it was imported from.
    case damagedOriginal(id: String, file: String)
    case readOnly
    case forbidden
    case full
    case busy
    /// A plan that SQLite takes no more of.
    case tooLarge
    case exists
    /// A fault of the system, by its number.
    case system(Int32)
    /// Any other fault, as SQLite tells it.
    case failed(code: Int32, String)
  }

  public let path: FilePath
  public let reason: Reason

  public init(_ path: FilePath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What SQLite's result code stands for.
  init(_ path: FilePath, code: Int32, message: String, errno number: Int32) {
    self.path = path
    reason =
      switch code & 0xFF {
      case SQLITE_NOTADB: .notADatabase
      case SQLITE_CORRUPT, SQLITE_FORMAT: .damaged(message)
      case SQLITE_READONLY: .readOnly
      case SQLITE_PERM, SQLITE_AUTH: .forbidden
      case SQLITE_FULL: .full
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_TOOBIG: .tooLarge
      case SQLITE_CANTOPEN, SQLITE_IOERR: Self.reason(ofSystem: number, code: code, message)
      default: .failed(code: code, message)
      }
  }

  /// What SQLite calls a file that ends too soon; its name is a sum, which Swift does not see.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static func reason(ofSystem number: Int32, code: Int32, _ message: String) -> Reason {
    if code == shortRead { return .damaged(message) }
    return switch number {
    case EACCES, EPERM: .forbidden
    case EROFS: .readOnly
    case ENOSPC, EDQUOT, EFBIG: .full
    case EISDIR: .folder
    case ENOENT, ENOTDIR: .missing
    case 0: .failed(code: code, message)
    default: .system(number)
    }
  }
}

extension LibraryError: CustomStringConvertible {
  /// What happened and, in brackets, what to do.
  public var description: String {
    "cannot use the library '\(path)': \(reason.problem)"
  }
}

extension LibraryError.Reason {
  /// What happened and, in brackets, what to do.
  var problem: String {
    switch self {
    case .missing: "there is none (make one: kehoach import FILE…)"
    case .folderMissing: "there is no such folder (make it first, or check the path)"
    case .noPlace: "there is no folder for it, since HOME is not set (give --library FILE)"
    case .folder: "it is a folder (give the name of a file)"
    case .notADatabase: "it is no database (give the library's file, or a name that is not taken)"
    case .foreign:
      "it is a database of another program (give the library's file, or a name that is not taken)"
    case .newer(let version, let known):
      "a newer kehoach made it, in form \(version) where this one knows \(known) (install the newer one)"
    case .older(let version):
      "it has the form \(version) of an earlier kehoach and cannot be written to (let it be written, and import)"
    case .damaged(let detail):
      "it is damaged: \(detail) (put a backup in its place, or import the plans anew)"
    case .damagedOriginal(let id, let file):
      "the original of plan \(id), '\(FilePath(file))', is not what was stored (kehoach remove \(id), and import the file again)"
    case .readOnly: "it cannot be written to (allow writing, or choose another with --library FILE)"
    case .forbidden: "no permission (ask its owner, or choose another with --library FILE)"
    case .full: "no space left; what was begun was not stored (free some, then do it again)"
    case .busy: "another program has kept it for a minute (try again when that is done)"
    case .tooLarge: "a plan is larger than what a database takes (split it)"
    case .exists: "there is one already (choose another name)"
    case .system(let number): "\(systemMessage(number)) (check the file and its disk)"
    case .failed(_, let message): "\(message) (run: kehoach library check)"
    }
  }
}
