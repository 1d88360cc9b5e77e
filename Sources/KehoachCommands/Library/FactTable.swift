internal import PlanFacts
internal import PlanLibrary
internal import PlanRender
internal import PlanReport

/// Facts of one kind that a plan holds: for people, as JSON, as CSV.
struct FactTable {
  let kind: FactKind
  let facts: StoredFacts

  /// A line for each fact, with the lines of the original around it where these are given.
  func text(in style: TextStyle, source: SourceLines?) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in facts.rows {
      style.append("\(row.section):\(row.line)  ", .dim, to: &bytes)
      let values = zip(facts.columns, row.values).compactMap { column, value in
        words(value, in: column, style.language)
      }.joined(separator: " · ")
      bytes += Array(values.utf8)
      bytes.append(0x0A)
      if let source { bytes += source.text(of: row.bytes, around: 1, indent: 4) + [0x0A] }
    }
    if facts.rows.isEmpty { bytes += Array(style.language("Không có\n", "None\n").utf8) }
    return bytes
  }

  /// The rows for a spreadsheet.
  var csv: String {
    CSVLine.text(of: ["section", "line"] + facts.columns)
      + facts.rows.map { CSVLine.text(of: [$0.section, String($0.line)] + $0.values.map(Self.text)) }.joined()
  }

  /// An array with an object for each fact.
  func write(to json: inout JSONWriter) throws {
    json.open(.array)
    for row in facts.rows {
      json.open(.object)
      try json.field("section", row.section)
      for (name, value) in zip(facts.columns, row.values) {
        try json.key(text: name)
        switch value {
        case .none: json.null()
        case .number(let digits):
          if let number = Int(digits) { json.value(number) } else { json.value(Double(digits) ?? 0) }
        case .text(let text): try json.value(text)
        case .list(let words):
          json.open(.array)
          for word in words { try json.value(word) }
          json.close(.array)
        }
      }
      json.field("line", row.line)
      json.field("start", row.bytes.lowerBound)
      json.field("end", row.bytes.upperBound)
      json.close(.object)
    }
    json.close(.array)
  }

  private static func text(_ value: StoredFacts.Cell) -> String? {
    switch value {
    case .none: nil
    case .number(let text), .text(let text): text
    case .list(let words): words.isEmpty ? nil : words.joined(separator: "; ")
    }
  }

  /// A value in the words of a language; nil where there is none.
  private func words(_ value: StoredFacts.Cell, in column: String, _ language: Language) -> String? {
    switch value {
    case .text(let code): words(of: code, in: column, language) ?? code
    case .list(let codes):
      codes.isEmpty ? nil : codes.map { words(of: $0, in: column, language) ?? $0 }.joined(separator: ", ")
    case .none, .number: Self.text(value)
    }
  }

  /// What a code of a column says; nil where the column holds words already.
  private func words(of code: String, in column: String, _ language: Language) -> String? {
    switch (kind, column) {
    case (.citations, "kind"): language.name(ofCited: code)
    case (.awards, "form"): Award.Form(rawValue: code).map { language.name(of: $0) }
    case (.awards, "authorityLevel"): Award.Level(rawValue: code).map { language.name(of: $0) }
    case (.awards, "occasions"): Award.Occasion(rawValue: code).map { language.name(of: $0) }
    case (.targets, "comparator"): Target.Comparator(rawValue: code).map { language.name(of: $0) }
    case (.targets, "change"): Target.Change(rawValue: code).map { language.name(of: $0) }
    case (.criteria, "audience"): Statement.Audience(rawValue: code).map { language.name(of: $0) }
    case (.deadlines, "bound"): Deadline.Bound(rawValue: code).map { language.name(of: $0) }
    case (.deadlines, "recurrence"): language.name(ofRecurrence: code)
    case (.assignments, "role"): Assignment.Duty(rawValue: code).map { language.name(of: $0) }
    default: nil
    }
  }
}
