internal import PlanFacts
internal import PlanFormats
internal import PlanRender

/// `kehoach parse`: the outlines of plans.
struct ParseCommand {
  let session: Session

  func run() async throws {
    guard let reader = session.planReader() else { return }
    let inputs = session.planInputs()
    try await session.withOutput { output in
      try await write(inputs, reader, to: output)
    }
  }

  private func write(_ inputs: PlanInputs, _ reader: PlanReader, to output: any ByteSink) async throws {
    let settings = session.settings
    let separators = Separators(settings.format, isList: inputs.isList)
    var progress = Progress(of: inputs.files.count, session: session)
    var written = 0
    let work = OrderedWork(jobs: settings.jobs) { ReadPlan($0, reader, settings: settings) }
    try await work.run(over: inputs.files) { plan in
      if case .error(let error) = plan.content {
        progress.clear()
        session.complain(error.description)
      } else {
        if written == 0 { try output.write(separators.start) }
        try output.write(separators.before(plan.path, isFirst: written == 0))
        try write(plan, to: output)
        try output.write(separators.after)
        written += 1
        if !plan.messages.isEmpty { progress.clear() }
        session.tell(plan.messages)
      }
      progress.advance()
    }
    progress.clear()
    if written > 0 {
      try output.write(separators.end)
    } else if settings.output == nil || session.status == 0 {
      // A list without plans is one still; but no file gives way to it where no plan could be read.
      try output.write(separators.start + separators.end)
    }
  }

  private func write(_ plan: ReadPlan, to output: any ByteSink) throws {
    switch plan.content {
    case .error: break
    case .written(let bytes): try output.write(bytes)
    case .read(let read):
      let writer = PlanWriter(settings: session.settings, path: plan.path, format: plan.format)
      try output.stream { try writer.write(read, to: &$0) }
    }
  }
}

/// What stands between the plans of one output.
private struct Separators {
  private let format: Settings.Format
  private let isList: Bool

  init(_ format: Settings.Format, isList: Bool) {
    self.format = format
    self.isList = isList
  }

  private var isArray: Bool { format == .json && isList }

  var start: [UInt8] { Array((isArray ? "[" : "").utf8) }

  func before(_ path: FilePath, isFirst: Bool) -> [UInt8] {
    switch format {
    case .json: Array((isArray ? (isFirst ? "\n" : ",\n") : "").utf8)
    case .jsonl: []
    case .outline, .text, .table, .csv, .markdown, .html:
      Array((isList ? "\(isFirst ? "" : "\n")==> \(path) <==\n" : "").utf8)
    }
  }

  var after: [UInt8] { Array((format == .jsonl || (format == .json && !isList) ? "\n" : "").utf8) }

  var end: [UInt8] { Array((isArray ? "\n]\n" : "").utf8) }
}
