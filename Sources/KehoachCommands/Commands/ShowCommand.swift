internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// `kehoach show`: a plan of the library, a section of it, its facts, or the file it was imported from.
struct ShowCommand {
  let session: Session

  func run() async throws {
    guard let library = session.library(.reading), let (plan, section) = choice(in: library) else { return }
    let settings = session.settings
    guard isShowable(section) else { return }
    try await session.withOutput { output in
      if settings.library.showsOriginal {
        try output.write(library.original(of: plan.row))
      } else if let kind = settings.library.facts {
        try write(kind, of: plan, section, library, to: output)
      } else if settings.format == .json, section == nil {
        try writeJSON(plan, library, to: output)
      } else {
        try write(plan, section, library, to: output)
      }
    }
  }

  /// Whether the options apply to what is shown, which is told otherwise.
  private func isShowable(_ section: String?) -> Bool {
    let settings = session.settings.library
    if let section, settings.showsOriginal {
      session.complain(
        "'--original' and the section '\(FilePath(section))' do not go together (leave one out)")
      return false
    }
    if settings.showsSource, section == nil, settings.facts == nil {
      session.complain("'--source' needs a section or '--facts' beside it")
      return false
    }
    return true
  }

  /// The plan and the section that the operands mean; nil where there is none, which is told.
  private func choice(in library: Library) -> (plan: StoredPlan, section: String?)? {
    let words = session.settings.operands.map(\.name)
    let whole = words.joined(separator: " ")
    // A name may be typed as several words; else the last of them is a section.
    do throws(ReferenceError) {
      return (try library.plan(PlanReference(whole)), nil)
    } catch {
      guard words.count > 1, let section = words.last,
        let plan = try? library.plan(PlanReference(words.dropLast().joined(separator: " ")))
      else {
        session.complain(error.description)
        return nil
      }
      return (plan, section)
    }
  }

  /// The blocks of a section, or of the whole plan; nil where there is no such section, which is told.
  private func blocks(
    of plan: StoredPlan, _ section: String?, _ library: Library
  ) throws(LibraryError) -> [StoredBlock]? {
    let all = try library.blocks(of: plan.row)
    guard let section else { return all }
    let blocks = all.filter { $0.isWithin(section) }
    if !blocks.isEmpty { return blocks }
    let name = NearestWord.nearest(to: section, among: all.map { $0.section.lowercased() })
    let near = all.first { $0.section.lowercased() == name }?.section
    session.complain(
      "plan \(plan.id) has no section '\(FilePath(section))'"
        + (near.map { " (did you mean '\($0)'?)" } ?? " ('kehoach show \(plan.id)' lists them)"))
    return nil
  }

  private func write(
    _ plan: StoredPlan, _ section: String?, _ library: Library, to output: any ByteSink
  ) throws {
    guard let blocks = try blocks(of: plan, section, library) else { return }
    let settings = session.settings
    if settings.format == .json {
      try output.writeJSON { try StoredPlanText.write(blocks, to: &$0) }
    } else if settings.library.showsSource, section != nil {
      let lines = SourceLines(try library.original(of: plan.row), style: settings.style)
      let start = blocks.map(\.bytes.lowerBound).min() ?? 0
      try output.write(lines.text(of: start..<(blocks.map(\.bytes.upperBound).max() ?? start), around: 0))
    } else {
      let text = StoredPlanText(plan: plan, style: settings.style)
      if section != nil { return try output.write(text.texts(blocks)) }
      try output.write(text.header(editions: library.editions(of: plan.row)) + text.outline(blocks))
    }
  }

  private func write(
    _ kind: FactKind, of plan: StoredPlan, _ section: String?, _ library: Library, to output: any ByteSink
  ) throws {
    var facts = try library.facts(kind, of: plan.row)
    if let section {
      guard try blocks(of: plan, section, library) != nil else { return }
      facts = facts.filtered { $0.section == section || $0.section.hasPrefix(section + "/") }
    }
    let table = FactTable(kind: kind, facts: facts)
    let settings = session.settings
    switch settings.format {
    case .json: try output.writeJSON { try table.write(to: &$0) }
    case .csv: try output.write(Array(table.csv.utf8))
    default:
      let lines =
        settings.library.showsSource
        ? SourceLines(try library.original(of: plan.row), style: settings.style) : nil
      try output.write(table.text(in: settings.style, source: lines))
    }
  }

  /// Writes the plan as `kehoach parse` does, read anew from its original, with what was corrected.
  private func writeJSON(_ plan: StoredPlan, _ library: Library, to output: any ByteSink) throws {
    guard let reader = session.planReader() else { return }
    let json = PlanJSON(name: plan.file, format: plan.format, isOneLine: false)
    let read = reader.read(try library.original(of: plan.row))
    let header = read.outline.plan.header.corrected(by: try library.corrections(of: plan.row))
    try output.stream { stream in
      try json.write(read, header: header, to: &stream)
      stream.bytes.append(UInt8(ascii: "\n"))
    }
  }
}
