internal import PlanFormats
internal import PlanText

/// A file to be read, or a stored plan whose original takes its place.
struct PlanInput: Sendable {
  /// The file's path; of a stored plan the one it was imported from.
  let path: FilePath
  private let stored: PlanFile?

  init(_ path: FilePath) {
    self.path = path
    stored = nil
  }

  init(stored file: PlanFile) {
    path = file.path
    stored = file
  }

  /// The bytes and the format.
  func file() throws(PlanFileError) -> PlanFile {
    if let stored { return stored }
    return try PlanFile(reading: path, limit: SourceText.largest)
  }
}
