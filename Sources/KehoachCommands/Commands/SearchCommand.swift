internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// `kehoach search`: where words stand in the plans of the library.
struct SearchCommand {
  let session: Session

  func run() async throws {
    let settings = session.settings
    let query = SearchQuery(settings.operands.map(\.name).joined(separator: " "))
    guard !query.isEmpty else {
      return session.complain("there is no word to search for (give letters or digits)")
    }
    guard let library = session.library(.reading), let filter = try session.planFilter(in: library) else {
      return
    }
    var scope = SearchScope()
    scope.plans = filter
    scope.role = settings.library.role
    scope.fact = settings.library.fact
    let result = try library.search(query, in: scope, limit: settings.library.limit)
    let report = SearchReport(result: result)
    try await session.withOutput { output in
      if settings.format == .json {
        for hit in result.hits { try output.writeJSON { try report.write(hit, to: &$0) } }
      } else {
        try output.write(report.text(in: settings.style))
      }
    }
  }
}
