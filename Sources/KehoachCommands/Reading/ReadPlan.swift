internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// A plan as it was read from a file, or why it was not.
struct ReadPlan: Sendable {
  enum Content: Sendable {
    case error(PlanFileError)
    /// Written already, on the thread that read it.
    case written([UInt8])
    /// Too large to hold twice; still to be written.
    case read(Plan)
  }

  let path: FilePath
  let format: FileFormat
  let content: Content
  /// The diagnostics to be told.
  private(set) var messages: [UInt8] = []

  /// Plans of more bytes are written piece by piece when their turn comes.
  private static let mostHeld = 4 << 20

  init(_ input: PlanInput, _ reader: PlanReader, settings: Settings) {
    path = input.path
    do throws(PlanFileError) {
      let file = try input.file()
      format = file.format
      let source = SourceText(file.bytes)
      // The outline for people shows no facts; only what is noticed in reading them may be wanted.
      let plan =
        settings.format == .outline && !settings.tellsAllDiagnostics
        ? Plan(outline: reader.outlines.read(source)) : reader.read(source)
      messages = Self.messages(of: plan, path: path, settings: settings)
      if plan.outline.source.raw.count > Self.mostHeld {
        content = .read(plan)
      } else {
        let writer = PlanWriter(settings: settings, path: path, format: file.format)
        content = .written(writer.bytes(of: plan))
      }
    } catch {
      format = .text
      content = .error(error)
    }
  }

  private static func messages(of plan: Plan, path: FilePath, settings: Settings) -> [UInt8] {
    guard settings.tellsAllDiagnostics || (settings.format == .outline && !settings.isQuiet) else {
      return []
    }
    let text = DiagnosticText(of: plan.outline.source, name: path.description, style: settings.messageStyle)
    var bytes: [UInt8] = []
    for diagnostic in plan.diagnostics where settings.tellsAllDiagnostics || diagnostic.severity != .note {
      text.append(diagnostic, to: &bytes)
    }
    return bytes
  }
}
