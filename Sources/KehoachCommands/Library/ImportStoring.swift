internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// Takes files in the order of the command line, stores what they hold, and tells what came of it.
final class ImportStoring {
  private let session: Session
  private let library: Library
  private let grammar: String
  private let output: any ByteSink
  /// The files that the user named, and did not just happen to lie in a folder.
  private let named: Set<FilePath>
  private let report: ImportReport
  private var progress: Progress
  private var counts = ImportCounts()
  /// What is stored as one with what comes next, and is told once it is lasting.
  private var open: [Settling] = []

  /// What came of a file, to be told.
  private struct Settling {
    let line: String
    let kind: StoredOutcome.Kind
    var isDoubtful = false
    /// Whether it is told on a terminal as well.
    var isNotable = false
  }

  init(session: Session, library: Library, grammar: String, output: any ByteSink, total: Int) {
    self.session = session
    self.library = library
    self.grammar = grammar
    self.output = output
    named = Set(session.settings.operands)
    let given = session.settings.library.given
    report = ImportReport(
      language: session.settings.style.language, given: PlanField.allCases.filter { given[$0] != nil })
    progress = Progress(of: total, session: session, besideOutput: true)
  }

  /// Stores what a file holds.
  /// - Throws: What ends the import: the library's errors, the user's wish, a file that must be readable.
  func take(_ file: ImportedFile) throws {
    try Interruption.check()
    switch file.content {
    case .error(let error):
      counts.failed += 1
      progress.clear()
      session.complain(error.description)
      if session.settings.library.failsFast { throw FailedFast() }
    case .known(let digest):
      open.append(Settling(line: report.line(file.path, .known, digest, near: nil), kind: .known))
    case .read(let record):
      if record.isPlan || session.settings.library.keepsAll {
        try store(record, from: file.path)
      } else {
        counts.noPlans += 1
        progress.clear()
        // Who names a file wants it stored; in a folder anything may lie.
        if named.contains(file.path) {
          session.complain("'\(file.path)' is no plan; not stored (store it nevertheless with --keep-all)")
        } else {
          session.tell(Array(report.noPlan(file.path).utf8))
        }
      }
    }
    if open.count >= session.settings.library.batch {
      try makeLasting()
      try settle()
    }
    progress.advance()
  }

  private func store(_ record: PlanRecord, from path: FilePath) throws {
    let outcome: StoredOutcome
    do throws(LibraryError) {
      outcome = try self.outcome(of: record)
    } catch {
      guard error.reason == .tooLarge else { throw error }
      counts.failed += 1
      progress.clear()
      session.complain("cannot store '\(path)': \(error)")
      return
    }
    open.append(
      Settling(
        line: report.line(path, outcome.kind, record.digest, near: outcome.nearCopy), kind: outcome.kind,
        isDoubtful: outcome.kind != .known && record.errors + record.warnings > 0,
        isNotable: record.errors > 0 || outcome.nearCopy != nil))
  }

  /// Counts and tells what is lasting now; on a terminal the bar says enough of what is as it should be.
  private func settle() throws {
    let settled = open
    open = []
    for file in settled {
      switch file.kind {
      case .new: counts.new += 1
      case .version: counts.versions += 1
      case .known: counts.known += 1
      }
      if file.isDoubtful { counts.doubtful += 1 }
      if session.settings.isOutputTerminal {
        guard file.isNotable else { continue }
        progress.clear()
      }
      try write(file.line)
    }
  }

  private func outcome(of record: PlanRecord) throws(LibraryError) -> StoredOutcome {
    // A dry run stores all as one, and takes it back at the end.
    if isDryRun || session.settings.library.batch > 1 { try library.begin() }
    return try library.store(record, grammar: grammar)
  }

  private var isDryRun: Bool { session.settings.library.isDryRun }

  private func makeLasting() throws(LibraryError) {
    if !isDryRun { try library.commit() }
  }

  /// Makes lasting what was stored, and says what came of all.
  func finish() throws {
    if isDryRun { try library.rollBack() } else { try library.commit() }
    try settle()
    try summarize()
    let language = session.settings.style.language
    guard counts.stored > 0, !isDryRun else { return }
    let stale = try library.count(notReadBy: grammar)
    if stale > 0, !session.settings.isQuiet {
      session.tell(
        Array(
          language(
            "kehoach: \(stale) kế hoạch được đọc bằng quy tắc khác; 'kehoach reimport' đọc lại\n",
            "kehoach: \(stale) plans were read by other rules; 'kehoach reimport' reads them anew\n"
          ).utf8))
    }
  }

  /// Says what came of all so far.
  func summarize() throws {
    progress.clear()
    try write(
      counts.summary(
        in: session.settings.style.language, isDryRun: isDryRun))
  }

  private func write(_ text: String) throws {
    if !session.settings.isQuiet { try output.write(Array(text.utf8)) }
  }
}
