internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// `kehoach reimport`: the plans of the library, read anew from their originals.
struct ReimportCommand {
  let session: Session

  func run() async throws {
    guard let reader = session.planReader(), let grammar = session.grammarVersion(),
      let library = session.library(.writing)
    else { return }
    let operands = session.settings.operands
    let rows =
      operands.isEmpty ? try library.rows() : operands.compactMap { session.plan($0, in: library)?.row }
    let rereading = Rereading(reader: reader, grammar: grammar)
    var progress = Progress(of: rows.count, session: session, besideOutput: true)
    var changed = 0
    try await Interruption.during {
      do {
        // The originals are read in pieces of the list, so that few of them are held at a time.
        for start in stride(from: 0, to: rows.count, by: Self.piece) {
          let inputs = rows[start..<min(start + Self.piece, rows.count)].compactMap { input($0, in: library) }
          let work = OrderedWork(jobs: session.settings.jobs) { rereading.record(of: $0) }
          var index = 0
          try await work.run(over: inputs) { record in
            try Interruption.check()
            if session.settings.library.batch > 1 { try library.begin() }
            try library.replace(inputs[index].plan.row, with: record, grammar: grammar)
            index += 1
            changed += 1
            if changed % session.settings.library.batch == 0 { try library.commit() }
            progress.advance()
          }
        }
      } catch is Interrupted {
        session.interrupt()
      }
      try library.commit()
      progress.clear()
    }
    let language = session.settings.style.language
    try await session.withOutput { output in
      let text = language(
        "đã đọc lại \(changed) kế hoạch\n", "\(changed) plan\(changed == 1 ? "" : "s") read anew\n")
      if !session.settings.isQuiet { try LastingSink(output).write(Array(text.utf8)) }
    }
  }

  private static let piece = 16

  /// What is to be read; nil where it is not there any more or damaged, which is told.
  private func input(_ row: Int, in library: Library) -> Rereading.Input? {
    do throws(LibraryError) {
      guard let plan = try library.plan(row) else { return nil }
      return try Rereading.Input(plan, in: library)
    } catch {
      session.complain(error)
      return nil
    }
  }
}
