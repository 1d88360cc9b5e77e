internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary

/// `kehoach edit`: what was read wrongly of a plan's header, put right.
struct EditCommand {
  let session: Session

  func run() throws {
    let settings = session.settings
    guard let reader = session.planReader(), let grammar = session.grammarVersion(),
      var given = session.givenFields(reader), let library = session.library(.writing),
      let plan = session.plan(FilePath(settings.operands.map(\.name).joined(separator: " ")), in: library)
    else { return }
    // A number as it is printed holds the symbol too.
    if let number = given[.number].flatMap({ CorrectedNumber($0) }) {
      given[.number] = number.number
      given[.symbol] = number.symbol ?? given[.symbol]
    }
    try library.together { () throws(LibraryError) in
      for field in settings.library.reverted { try library.correct(plan.row, field, nil) }
      for (field, value) in given { try library.correct(plan.row, field, Correction(value, fills: false)) }
      let rereading = Rereading(reader: reader, grammar: grammar)
      let record = rereading.record(of: try Rereading.Input(plan, in: library))
      try library.replace(plan.row, with: record, grammar: grammar)
    }
    guard let corrected = try library.plan(plan.row) else { return }
    try session.print("\(corrected.id)  \(corrected.name)\n")
  }
}
