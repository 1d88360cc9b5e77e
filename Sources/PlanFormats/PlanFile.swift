import Glibc

/// A file's bytes, known to be text or Markdown.
public struct PlanFile: Sendable {
  public let path: FilePath
  public let format: FileFormat
  public let bytes: [UInt8]

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// Pipes and devices are read to their end; a file that grows meanwhile, up to what there is by then. No more than
  /// `limit` bytes are taken. Where a pipe or device is waited for, `isEnding` is asked now and then whether to end.
  /// - Throws: Where there is nothing to read, not so much may be read, or it is no text.
  public init(
    reading path: FilePath, limit: Int, isEnding: () -> Bool = { false }
  ) throws(PlanFileError) {
    self.path = path
    format = FileFormat(of: path)
    if path == .standardInput {
      bytes = try Self.bytes(from: STDIN_FILENO, of: path, limit: limit, isEnding)
      return
    }
    // A pipe is opened at once, whether or not anybody writes to it yet.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let descriptor = retried { path.withCString { open($0, flags) } }
    guard descriptor >= 0 else { throw PlanFileError(path, errno: errno) }
    defer { close(descriptor) }
    bytes = try Self.bytes(from: descriptor, of: path, limit: limit, isEnding)
  }

  /// A file whose bytes are at hand.
  package init(path: FilePath, format: FileFormat, bytes: [UInt8]) {
    self.path = path
    self.format = format
    self.bytes = bytes
  }

  /// Whether a path leads to anything, which is not opened.
  package static func exists(at path: FilePath) -> Bool { path.withCString { access($0, F_OK) } == 0 }

  private static func bytes(
    from descriptor: Int32, of path: FilePath, limit: Int, _ isEnding: () -> Bool
  ) throws(PlanFileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw PlanFileError(path, errno: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw PlanFileError(path, .folder) }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    guard size <= limit else { throw PlanFileError(path, .tooLarge(limit: limit)) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // One byte more than the size, so that a small file's end shows at the second call.
    var piece = [UInt8](repeating: 0, count: min(max(size + 1, 65_536), 1 << 20))
    var isChecked = false
    let mayWait = status.st_mode & S_IFMT != S_IFREG
    while true {
      if mayWait, !waitsForBytes(descriptor, isEnding) { throw PlanFileError(path, errno: EINTR) }
      let count = retried { read(descriptor, &piece, piece.count) }
      if count < 0, errno == EAGAIN { continue }
      guard count >= 0 else { throw PlanFileError(path, errno: errno) }
      guard bytes.count + count <= limit else { throw PlanFileError(path, .tooLarge(limit: limit)) }
      bytes.append(contentsOf: piece[..<count])
      if !isChecked, count == 0 || bytes.count >= UnreadableFormat.headLength {
        if let format = UnreadableFormat(head: bytes.prefix(UnreadableFormat.headLength)) {
          throw PlanFileError(path, .unreadable(format))
        }
        isChecked = true
      }
      if count == 0 { return bytes }
    }
  }
}

/// Waits until there is something to read, or the end; false where the wait is to end before.
private func waitsForBytes(_ descriptor: Int32, _ isEnding: () -> Bool) -> Bool {
  while !isEnding() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // What cannot be waited for is read as it is.
    let interval: Int32 = 100
    if poll(&request, 1, interval) > 0 { return true }
  }
  return false
}

/// Calls the system again as long as a signal interrupts the call.
package func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
