internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary
internal import PlanText

/// A file as it was read for the library.
struct ImportedFile: Sendable {
  enum Content: Sendable {
    case error(PlanFileError)
    /// The library holds the same bytes.
    case known(digest: String)
    case read(PlanRecord)
  }

  let path: FilePath
  let content: Content

  /// Reads a file, unless the library knows it already.
  init(
    _ input: PlanInput, _ reader: PlanReader, known: KnownDigests, given: [PlanField: Correction]
  ) {
    path = input.path
    do throws(PlanFileError) {
      let file = try input.file(isEnding: { Interruption.isAsked })
      let digest = SHA256.digest(of: file.bytes)
      if known.contains(digest) {
        content = .known(digest: digest)
      } else {
        let record = PlanRecord(
          reader.read(file.bytes), digest: digest, file: path.name, format: file.format.rawValue,
          corrections: given)
        content = .read(record)
      }
    } catch {
      content = .error(error)
    }
  }
}
