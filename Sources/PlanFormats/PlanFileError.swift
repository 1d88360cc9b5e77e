import Glibc

/// Why a file or folder gave no plan.
public struct PlanFileError: Error, Equatable, Sendable {
  /// What was wrong; closed, so that every case has its advice.
  public enum Reason: Equatable, Sendable {
    case missing
    case folder
    case forbidden
    case tooLarge(limit: Int)
    case unreadable(UnreadableFormat)
    case noPlans
    /// A folder without the files that were asked for, which are named so.
    case nothingNamed(String)
    /// A fault of the system, by its number.
    case system(Int32)
  }

  public let path: FilePath
  public let reason: Reason

  public init(_ path: FilePath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error of the call of the system that has just failed.
  init(_ path: FilePath, errno number: Int32) {
    self.path = path
    reason =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR: .folder
      default: .system(number)
      }
  }
}

extension PlanFileError: CustomStringConvertible {
  /// What happened and, in brackets, what to do.
  public var description: String {
    let problem =
      switch reason {
      case .missing: "no such file (check the path)"
      case .folder: "it is a folder (give a file in it)"
      case .forbidden: "no permission (ask its owner to let you read it)"
      case .tooLarge(let limit): "larger than \(limit) bytes, the most that is read of one file (split it)"
      case .unreadable(let format):
        "it is \(format.name); only text and Markdown in UTF-8 can be read (\(format.remedy(for: path)))"
      case .noPlans:
        "no plan in this folder (plans are files named *.txt, *.text, *.md or *.markdown)"
      case .nothingNamed(let ending): "no file named *.\(ending) in this folder (check the path)"
      case .system(let number): "\(systemMessage(number)) (check the file and its disk)"
      }
    return "cannot read \(path == .standardInput ? "standard input" : "'\(path)'"): \(problem)"
  }
}

/// What the system calls an error.
package func systemMessage(_ number: Int32) -> String {
  // The C library keeps the text of each thread by itself.
  guard let text = strerror(number) else { return "error \(number)" }
  let message = String(cString: text)
  return message.prefix(1).lowercased() + message.dropFirst()
}
