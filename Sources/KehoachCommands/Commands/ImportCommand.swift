internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary

/// `kehoach import`: plans into the library.
struct ImportCommand {
  let session: Session

  func run() async throws {
    let settings = session.settings
    guard let reader = session.planReader(), let grammar = session.grammarVersion(),
      let given = session.givenFields(reader)
    else { return }
    guard let library = try settings.library.isDryRun ? libraryToTry() : session.library(.creating) else {
      return
    }
    let inputs = PlanInputs(settings.operands)
    let known = try KnownDigests(library)
    let corrections = given.mapValues { Correction($0, fills: true) }
    // The disk makes storing wait now and then.
    let work = OrderedWork(jobs: settings.jobs, ahead: 8) {
      ImportedFile($0, reader, known: known, given: corrections)
    }
    try await session.withOutput { output in
      let storing = ImportStoring(
        session: session, library: library, grammar: grammar, output: LastingSink(output),
        total: inputs.files.count)
      try await Interruption.during {
        do {
          try await work.run(over: inputs.files) { try storing.take($0) }
          try storing.finish()
        } catch is Interrupted {
          try storing.finish()
          session.interrupt()
        } catch is FailedFast {
          try storing.finish()
        } catch let error as LibraryError {
          try storing.summarize()
          throw error
        }
      }
    }
  }
}

extension ImportCommand {
  /// The library for an import that leaves it as it is: where there is none, one that is gone afterwards.
  private func libraryToTry() throws(LibraryError) -> Library? {
    let path = session.settings.library.path
    if let path, Library.exists(at: path) { return session.library(.writing) }
    return try Library(temporaryFor: path ?? FilePath("kehoach.sqlite"))
  }
}

/// Ends an import at the first file that cannot be read.
struct FailedFast: Error {}
