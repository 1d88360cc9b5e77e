import Glibc
internal import PlanFormats

/// A file that is written as a whole or not at all.
///
/// The bytes go to a file without a name in the same folder, which takes the place of the old one once all is written
/// and on the disk. What is no regular file, such as a device or a pipe, is written to directly.
final class OutputFile: ByteSink {
  /// As the user calls it.
  private let name: String
  /// Where links lead to.
  private let target: FilePath
  private var descriptor: Int32
  private let isDirect: Bool
  /// The name of the file that is written to, where it has one.
  private var temporary: FilePath?

  init(_ path: FilePath) throws(OutputError) {
    name = "'\(path)'"
    var status = stat()
    let exists = path.withCString { stat($0, &status) } == 0
    let kind = status.st_mode & S_IFMT
    isDirect = exists && kind != S_IFREG
    // The links by which the system shows open pipes lead to no path.
    target = isDirect ? path : Self.followingLinks(path)
    descriptor = -1
    if exists, kind == S_IFDIR || path.bytes.last == UInt8(ascii: "/") {
      throw .failed(name: name, number: EISDIR)
    }
    if isDirect {
      descriptor = retried { target.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) } }
      if descriptor < 0 { throw .failed(name: name, number: errno) }
      return
    }
    // Renaming could replace a file that its owner protects against writing.
    if exists, target.withCString({ access($0, W_OK) }) != 0 { throw .failed(name: name, number: errno) }
    try openTemporary()
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit { abandon() }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    try writeAll(bytes, to: descriptor, name: name)
  }

  /// Puts the file in its place.
  func finish() throws(OutputError) {
    if isDirect {
      try closeDescriptor()
      return
    }
    guard fsync(descriptor) == 0 else { throw failure() }
    if temporary == nil {
      let named = unusedName()
      let source = FilePath("/proc/self/fd/\(descriptor)")
      let result = source.withCString { source in
        named.withCString { linkat(AT_FDCWD, source, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
      }
      guard result == 0 else { throw failure() }
      temporary = named
    }
    try closeDescriptor()
    guard let temporary else { return }
    let result = temporary.withCString { source in target.withCString { rename(source, $0) } }
    guard result == 0 else { throw failure() }
    self.temporary = nil
  }

  /// Leaves the old file as it was.
  func abandon() {
    if descriptor >= 0 {
      close(descriptor)
      descriptor = -1
    }
    if let temporary {
      _ = temporary.withCString { unlink($0) }
      self.temporary = nil
    }
  }

  /// A file without a name is gone even when the program is killed; not every file system has such.
  private func openTemporary() throws(OutputError) {
    let mode: mode_t = 0o666
    // The C library's macro for this flag is not visible in Swift.
    let withoutName = 0o20_000_000 | O_DIRECTORY
    descriptor = retried { target.folder.withCString { open($0, withoutName | O_WRONLY | O_CLOEXEC, mode) } }
    if descriptor >= 0, access("/proc/self/fd", X_OK) == 0 { return }
    if descriptor >= 0 { close(descriptor) }
    let named = unusedName()
    descriptor = retried { named.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) } }
    guard descriptor >= 0 else { throw failure() }
    temporary = named
  }

  private func unusedName() -> FilePath {
    let number = UInt32.random(in: .min ... .max)
    return target.folder.appending(Array(".kehoach-\(getpid())-\(String(number, radix: 36))".utf8)[...])
  }

  private func closeDescriptor() throws(OutputError) {
    let closing = descriptor
    descriptor = -1
    // The descriptor is gone even after an error, which is the last chance to hear of a full disk.
    guard close(closing) == 0 else { throw failure() }
  }

  private func failure() -> OutputError { .failed(name: name, number: errno) }

  /// The path of the file itself, since renaming would replace a link to it.
  private static func followingLinks(_ path: FilePath) -> FilePath {
    var path = path
    // More links in a row than the system follows are a circle.
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = path.withCString { readlink($0, &buffer, buffer.count) }
      guard length > 0 else { return path }
      let link = buffer[..<length].map { UInt8(bitPattern: $0) }[...]
      path = link.first == UInt8(ascii: "/") ? FilePath(Array(link)) : path.folder.appending(link)
    }
    return path
  }
}
