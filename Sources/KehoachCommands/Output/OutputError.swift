import Glibc
internal import PlanFormats

/// Why output could not be written.
public enum OutputError: Error, Equatable, Sendable {
  /// Who reads the output has gone: a reason to stop, and no error.
  case closedPipe
  /// A fault of the system, by its number.
  case failed(name: String, number: Int32)
}

extension OutputError: CustomStringConvertible {
  /// What happened and, in brackets, what to do.
  public var description: String {
    switch self {
    case .closedPipe: "the output's reader has gone"
    case .failed(let name, let number): "cannot write \(name): \(Self.problem(number))"
    }
  }

  private static func problem(_ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: "no such folder (make it first, or check the path)"
    case EISDIR: "it is a folder (give the name of a file)"
    case EACCES, EPERM, EROFS: "no permission (choose another place)"
    case ENOSPC, EDQUOT: "no space left (free some, or choose another disk)"
    default: "\(systemMessage(number)) (check the path and its disk)"
    }
  }
}
