internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// Takes files in the order of the command line, stores what they hold, and tells what came of it.
final class ImportStoring {
  private let session: Session
  /// Nil where nothing is to be stored and nothing is there.
  private let library: Library?
  private let grammar: String
  private let output: any ByteSink
  /// The files that the user named, and did not just happen to lie in a folder.
  private let named: Set<FilePath>
  private let report: ImportReport
  private var progress: ImportProgress
  private var counts = ImportCounts()
  /// Digests of what would have been stored.
  private var imagined: Set<String> = []
  private var open = 0

  init(session: Session, library: Library?, grammar: String, output: any ByteSink, total: Int) {
    self.session = session
    self.library = library
    self.grammar = grammar
    self.output = output
    named = Set(session.settings.operands)
    report = ImportReport(language: session.settings.style.language)
    progress = ImportProgress(of: total, session: session)
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
      counts.known += 1
      try tell(report.line(file.path, .known, digest, near: nil))
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
    switch outcome.kind {
    case .new: counts.new += 1
    case .version: counts.versions += 1
    case .known: counts.known += 1
    }
    if outcome.kind != .known, record.errors + record.warnings > 0 { counts.doubtful += 1 }
    try tell(report.line(path, outcome.kind, record.digest, near: outcome.nearCopy))
    if record.errors > 0 || outcome.nearCopy != nil, session.settings.isOutputTerminal {
      progress.clear()
      try write(report.line(path, outcome.kind, record.digest, near: outcome.nearCopy))
    }
  }

  private func outcome(of record: PlanRecord) throws(LibraryError) -> StoredOutcome {
    if session.settings.library.isDryRun {
      let isFresh = imagined.insert(record.digest).inserted
      return isFresh
        ? try library?.outcome(ofStoring: record) ?? StoredOutcome(new: 0)
        : StoredOutcome(known: 0)
    }
    guard let library else { return StoredOutcome(known: 0) }
    if session.settings.library.batch > 1 { try library.begin() }
    let outcome = try library.store(record, grammar: grammar)
    open += 1
    if open >= session.settings.library.batch {
      try library.commit()
      open = 0
    }
    return outcome
  }

  /// Makes lasting what was stored, and says what came of all.
  func finish() throws {
    try library?.commit()
    progress.clear()
    let language = session.settings.style.language
    try write(counts.summary(in: language, isDryRun: session.settings.library.isDryRun))
    guard let library, counts.stored > 0 else { return }
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

  /// Writes what came of a file; on a terminal the bar says enough.
  private func tell(_ line: String) throws {
    if !session.settings.isOutputTerminal { try write(line) }
  }

  private func write(_ text: String) throws {
    if !session.settings.isQuiet { try output.write(Array(text.utf8)) }
  }
}
