internal import PlanReport

/// What plans are to be compared, and what of them is to be told.
struct ComparisonSettings: Sendable {
  /// Whether plans of the library are asked for by what they are.
  let asksLibrary: Bool
  /// The parts to show, in the order of reports.
  let parts: [ReportPart]
  /// Whether also what is the same is shown.
  let showsAll: Bool
  /// Whether differences make the exit status 1.
  let tellsByStatus: Bool
  /// Two sections of which it is asked why they belong together.
  let pair: (a: String, b: String)?

  init(_ arguments: Arguments) {
    asksLibrary = Self.asksLibrary(arguments)
    let only = arguments.value(of: .only).map { Self.parts($0) } ?? nil
    parts = only ?? ReportPart.allCases
    showsAll = arguments.has(.all)
    tellsByStatus = arguments.has(.exitCode)
    pair = arguments.value(of: .why).flatMap { Self.pair($0) }
  }

  /// Whether options ask for plans of the library; a lineage of nothing is that of all of it.
  static func asksLibrary(_ arguments: Arguments) -> Bool {
    [.movement, .year, .allPlans].contains { arguments.has($0) }
      || arguments.command == .lineage && arguments.operands.isEmpty
  }

  /// The parts that a list of names with commas asks for; nil where one of them is none.
  static func parts(_ names: String) -> [ReportPart]? {
    let asked = names.split(separator: ",").map { name in
      ReportPart(rawValue: String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
    }
    guard !asked.isEmpty, !asked.contains(nil) else { return nil }
    return ReportPart.allCases.filter { asked.contains($0) }
  }

  /// Two sections with an equals sign or a blank between them.
  static func pair(_ text: String) -> (a: String, b: String)? {
    let sections = text.split { $0 == "=" || $0 == " " }.map(String.init)
    return sections.count == 2 ? (sections[0], sections[1]) : nil
  }
}
