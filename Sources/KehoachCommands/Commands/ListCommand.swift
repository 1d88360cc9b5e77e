internal import PlanLibrary

/// `kehoach list`: the plans of the library.
struct ListCommand {
  let session: Session

  func run() async throws {
    guard let library = session.library(.reading), let filter = try session.planFilter(in: library) else {
      return
    }
    let settings = session.settings
    let table = PlanTable(plans: try library.plans(filter, by: settings.library.order))
    try await session.withOutput { output in
      switch settings.format {
      case .json: try output.writeJSON { try table.write(to: &$0) }
      case .csv: try output.write(Array(table.csv.utf8))
      default: try output.write(Array(table.text(in: settings.style).utf8))
      }
    }
  }
}
