import Glibc

/// The plans below a folder, found by their names.
public struct PlanFolder: Sendable {
  /// Sorted by the bytes of their paths.
  public private(set) var files: [FilePath] = []
  /// Folders on the way that could not be read.
  public private(set) var errors: [PlanFileError] = []

  /// Whether a path leads to a folder.
  public static func exists(at path: FilePath) -> Bool {
    kind(of: path, followsLinks: true) == S_IFDIR
  }

  /// Walks through a folder and all below it.
  ///
  /// Hidden files and what editors leave behind are passed over. Links to folders are not followed, so that
  /// the walk ends; links to files are.
  public init(walking path: FilePath) {
    var folders = [path]
    while let folder = folders.popLast() {
      do throws(PlanFileError) {
        for name in try Self.names(in: folder) where !Self.isPassedOver(name) {
          let entry = folder.appending(name)
          if Self.kind(of: entry, followsLinks: false) == S_IFDIR {
            folders.append(entry)
          } else if FileFormat.extensions.contains(entry.fileExtension), Self.isFile(entry) {
            files.append(entry)
          }
        }
      } catch {
        errors.append(error)
      }
    }
    files.sort()
    if files.isEmpty, errors.isEmpty { errors = [PlanFileError(path, .noPlans)] }
    errors.sort { $0.path < $1.path }
  }

  /// The files of a folder, not of those below it, whose names end so, sorted; hidden ones are passed over.
  package static func files(
    in folder: FilePath, withExtension ending: String
  ) throws(PlanFileError) -> [FilePath] {
    var files: [FilePath] = []
    for name in try names(in: folder) where !isPassedOver(name) {
      let entry = folder.appending(name)
      if entry.fileExtension == ending, isFile(entry) { files.append(entry) }
    }
    return files.sorted()
  }

  /// The files of a folder, not of those below it, whose names are a word and something behind a dot, sorted.
  package static func files(in folder: FilePath, named word: ArraySlice<UInt8>) throws(PlanFileError)
    -> [FilePath]
  {
    var files: [FilePath] = []
    for name in try names(in: folder)
    where name.starts(with: word + [UInt8(ascii: ".")]) && !isPassedOver(name) {
      let entry = folder.appending(name)
      if isFile(entry) { files.append(entry) }
    }
    return files.sorted()
  }

  /// Whether a name is hidden, or an editor's copy, lock or backup.
  static func isPassedOver(_ name: ArraySlice<UInt8>) -> Bool {
    let hash = UInt8(ascii: "#")
    let tilde = UInt8(ascii: "~")
    guard let first = name.first, let last = name.last else { return true }
    if first == UInt8(ascii: ".") || last == tilde { return true }
    if first == hash, last == hash { return true }
    if name.starts(with: [tilde, UInt8(ascii: "$")]) { return true }
    return ["swp", "swo", "bak", "tmp", "orig", "rej"].contains(FilePath(Array(name)).fileExtension)
  }

  /// A pipe or device in a folder would be waited for without end; a link that leads nowhere is told when read.
  private static func isFile(_ path: FilePath) -> Bool {
    let kind = kind(of: path, followsLinks: true)
    return kind == S_IFREG || kind == nil
  }

  private static func kind(of path: FilePath, followsLinks: Bool) -> mode_t? {
    var status = stat()
    let result = path.withCString { followsLinks ? stat($0, &status) : lstat($0, &status) }
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func names(in folder: FilePath) throws(PlanFileError) -> [ArraySlice<UInt8>] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw PlanFileError(folder, errno: errno) }
    defer { closedir(stream) }
    var names: [ArraySlice<UInt8>] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw PlanFileError(folder, errno: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(name[...])
    }
  }
}
