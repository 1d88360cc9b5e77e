internal import PlanFormats
internal import PlanSyntax
internal import PlanText

/// `kehoach text`: the cleaned text of plans, one behind the other.
struct TextCommand {
  let session: Session

  func run() async throws {
    let settings = session.settings
    guard let reader = session.outlineReader() else { return }
    let inputs = PlanInputs(settings.operands)
    try await session.withOutput { output in
      var progress = Progress(of: inputs.files.count, session: session)
      let work = OrderedWork(jobs: settings.jobs) {
        Self.text(of: $0, reader, isExtracted: settings.isExtracted)
      }
      try await work.run(over: inputs.files) { text in
        switch text {
        case .success(let bytes): try output.write(bytes)
        case .failure(let error):
          progress.clear()
          session.complain(error.description)
        }
        progress.advance()
      }
      progress.clear()
    }
  }

  private static func text(
    of path: Result<FilePath, PlanFileError>, _ reader: OutlineReader, isExtracted: Bool
  ) -> Result<[UInt8], PlanFileError> {
    do throws(PlanFileError) {
      let extracted = try PlanFile(reading: path.get(), limit: SourceText.largest).bytes
      if isExtracted { return .success(extracted) }
      let source = SourceText(extracted)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.clean.count)
      reader.read(source).appendCleanText(to: &bytes)
      return .success(bytes)
    } catch {
      return .failure(error)
    }
  }
}
