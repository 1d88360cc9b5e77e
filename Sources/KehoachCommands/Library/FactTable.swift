internal import PlanLibrary
internal import PlanRender

/// Facts of one kind that a plan holds: for people, as JSON, as CSV.
struct FactTable {
  let facts: StoredFacts

  /// A line for each fact, with the lines of the original around it where these are given.
  func text(in style: TextStyle, source: SourceLines?) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in facts.rows {
      style.append("\(row.section):\(row.line)  ", .dim, to: &bytes)
      let values = row.values.compactMap(Self.text).joined(separator: " · ")
      bytes += Array(values.utf8)
      bytes.append(0x0A)
      if let source { bytes += source.text(of: row.bytes, around: 1, indent: 4) + [0x0A] }
    }
    if facts.rows.isEmpty { bytes += Array(style.language("Không có\n", "None\n").utf8) }
    return bytes
  }

  /// The rows for a spreadsheet.
  var csv: String {
    CSVText.line(["section", "line"] + facts.columns)
      + facts.rows.map { CSVText.line([$0.section, String($0.line)] + $0.values.map(Self.text)) }.joined()
  }

  /// An array with an object for each fact.
  func write(to json: inout JSONWriter) throws {
    json.open(.array)
    for row in facts.rows {
      json.open(.object)
      json.key("section")
      try json.value(row.section)
      for (name, value) in zip(facts.columns, row.values) {
        try json.key(text: name)
        switch value {
        case .none: json.null()
        case .number(let digits):
          if let number = Int(digits) { json.value(number) } else { json.value(Double(digits) ?? 0) }
        case .text(let text): try json.value(text)
        }
      }
      json.key("line")
      json.value(row.line)
      json.key("start")
      json.value(row.bytes.lowerBound)
      json.key("end")
      json.value(row.bytes.upperBound)
      json.close(.object)
    }
    json.close(.array)
  }

  private static func text(_ value: StoredFacts.Cell) -> String? {
    switch value {
    case .none: nil
    case .number(let text), .text(let text): text
    }
  }
}
