internal import PlanLibrary
internal import PlanRender
internal import PlanReport

/// Lists of stored plans: a table, JSON, CSV.
struct PlanTable {
  let plans: [StoredPlan]

  private typealias Field = (name: StaticString, value: @Sendable (StoredPlan) -> String?)

  private static let fields: [Field] = [
    ("id", { $0.id }), ("province", { $0.province }), ("issuer", { $0.issuer }), ("number", { $0.number }),
    ("symbol", { $0.symbol }), ("date", { $0.date }), ("kind", { $0.kind }), ("title", { $0.title }),
  ]

  /// The table for people.
  func text(in style: TextStyle) -> String {
    let language = style.language
    guard !plans.isEmpty else { return language("Không có kế hoạch nào\n", "No plans\n") }
    var table = ReportTable([
      ("id", .left), (language("năm", "year"), .right), (language("tỉnh", "province"), .left),
      (language("cơ quan", "issuer"), .left), (language("số", "number"), .left),
      (language("trích yếu", "title"), .left),
    ])
    for plan in plans {
      let edition =
        plan.versions > 1
        ? language(
          "(bản \(plan.version)/\(plan.versions)) ", "(edition \(plan.version) of \(plan.versions)) ") : ""
      table.add([
        plan.id, plan.year.map(String.init) ?? "–", plan.province ?? "–",
        Columns.text(plan.issuer ?? "–", cutTo: 28),
        Columns.text(plan.printedNumber ?? "–", cutTo: 16), edition + (plan.title ?? plan.file),
      ])
    }
    let lines = table.text.split(separator: "\n").map { Columns.text($0, cutTo: style.width) }
    let count = language(
      "\(plans.count) kế hoạch", "\(plans.count) plan\(plans.count == 1 ? "" : "s")")
    return lines.map { $0 + "\n" }.joined() + count + "\n"
  }

  /// The rows for a spreadsheet.
  var csv: String {
    let names =
      Self.fields.map { "\($0.name)" } + ["year", "version", "versions", "errors", "warnings", "file"]
    let rows = plans.map { plan in
      CSVLine.text(
        of:
          Self.fields.map { $0.value(plan) } + [
            plan.year.map(String.init), String(plan.version), String(plan.versions), String(plan.errors),
            String(plan.warnings), plan.file,
          ])
    }
    return CSVLine.text(of: names) + rows.joined()
  }

  /// An array with an object for each plan.
  func write(to json: inout JSONWriter) throws {
    json.open(.array)
    for plan in plans { try Self.write(plan, to: &json) }
    json.close(.array)
  }

  /// A plan as an object.
  static func write(_ plan: StoredPlan, to json: inout JSONWriter) throws {
    json.open(.object)
    for field in fields {
      json.key(field.name)
      try json.value(field.value(plan))
    }
    json.field("year", plan.year)
    try json.field("movements", plan.movements)
    let numbers: [(StaticString, Int)] = [
      ("version", plan.version), ("versions", plan.versions), ("errors", plan.errors),
      ("warnings", plan.warnings),
      ("bytes", plan.bytes),
    ]
    for (name, number) in numbers {
      json.field(name, number)
    }
    let texts: [(StaticString, String)] = [
      ("file", plan.file), ("format", plan.format), ("imported", plan.imported), ("grammar", plan.grammar),
      ("sha256", plan.digest),
    ]
    for (name, text) in texts {
      try json.field(name, text)
    }
    json.close(.object)
  }
}
