internal import PlanFormats
internal import PlanLibrary
internal import PlanText

/// A file to be read, a stored plan whose original takes its place, or what could not be read on the way to files.
struct PlanInput: Sendable {
  private enum Source {
    case file
    case stored(PlanFile)
    case failed(PlanFileError)
  }

  /// The file's path; of a stored plan the one it was imported from.
  let path: FilePath
  private let source: Source
  /// What was corrected of a stored plan's header, or given for it.
  private(set) var corrections: [PlanField: Correction] = [:]

  init(_ path: FilePath) {
    self.path = path
    source = .file
  }

  init(stored file: PlanFile, corrections: [PlanField: Correction] = [:]) {
    path = file.path
    self.corrections = corrections
    source = .stored(file)
  }

  init(failed error: PlanFileError) {
    path = error.path
    source = .failed(error)
  }

  /// The bytes and the format; `isEnding` is asked whether to go on waiting for them.
  func file(isEnding: () -> Bool = { false }) throws(PlanFileError) -> PlanFile {
    switch source {
    case .file: try PlanFile(reading: path, limit: SourceText.largest, isEnding: isEnding)
    case .stored(let file): file
    case .failed(let error): throw error
    }
  }
}
