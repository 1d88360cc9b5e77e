internal import PlanLibrary
internal import PlanRender
internal import PlanSyntax

/// A stored plan for people: its header, its outline, its sections.
struct StoredPlanText {
  let plan: StoredPlan
  let style: TextStyle

  /// What is known of the plan, one thing a line.
  func header(editions: [StoredPlan]) -> [UInt8] {
    let language = style.language
    var bytes: [UInt8] = []
    let kind = plan.kind.flatMap { DocumentKind(rawValue: $0) }.map { language.name(of: $0) }
    let title = [kind, plan.title].compactMap(\.self).joined(separator: ": ")
    line("\(plan.id)  \(title.isEmpty ? plan.file : title)", .bold, to: &bytes)
    let issuer = [plan.superior, plan.issuer, plan.province].compactMap(\.self).joined(separator: ", ")
    let parts = [issuer, plan.printedNumber ?? "", time]
    line(parts.filter { !$0.isEmpty }.joined(separator: " · "), nil, to: &bytes)
    for movement in plan.movements { line("  “\(movement)”", nil, to: &bytes) }
    if editions.count > 1 {
      let others = editions.map { $0.row == plan.row ? "[\($0.id)]" : $0.id }.joined(separator: ", ")
      line("\(language("các bản, cũ trước", "editions, the oldest first")): \(others)", nil, to: &bytes)
    }
    bytes.append(0x0A)
    return bytes
  }

  /// The date, unless it is of another year than the plan, as a correction may say.
  private var time: String {
    guard let date = plan.date else { return plan.year.map(String.init) ?? "" }
    guard let year = plan.year.map(String.init), !date.hasPrefix(year) else { return date }
    return style.language("\(year) (văn bản ghi \(date))", "\(year) (the text says \(date))")
  }

  /// The blocks, each on a line, with its section, its roles, and its line in the file.
  func outline(_ blocks: [StoredBlock]) -> [UInt8] {
    var bytes: [UInt8] = []
    for block in blocks {
      let indent = min(block.depth * 2, style.width / 3)
      let roles = block.roles.compactMap { Role(name: $0) }.map { style.language.name(of: $0) }
      let note = roles.isEmpty ? "" : "  [\(roles.joined(separator: ", "))]"
      let number = String(block.line)
      let words = (block.marker.map { $0 + " " } ?? "") + block.text.prefix { $0 != "\n" }
      let available = style.width - indent - note.unicodeScalars.count - number.utf8.count - 2
      let shown = Columns.cut(words, to: max(16, available))
      bytes += [UInt8](repeating: 0x20, count: indent)
      style.append(shown.text, block.isHeading ? .bold : nil, to: &bytes)
      style.append(note, .dim, to: &bytes)
      let used = indent + shown.columns + note.unicodeScalars.count
      bytes += [UInt8](repeating: 0x20, count: max(1, style.width - used - number.utf8.count))
      style.append(number, .dim, to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The whole text of blocks, each under its section.
  func texts(_ blocks: [StoredBlock]) -> [UInt8] {
    var bytes: [UInt8] = []
    for block in blocks {
      style.append("\(block.section):\(block.line)\n", .dim, to: &bytes)
      let text = (block.marker.map { $0 + " " } ?? "") + block.text
      style.append(text, block.isHeading ? .bold : nil, to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Blocks as an array of objects.
  static func write(_ blocks: [StoredBlock], to json: inout JSONWriter) throws {
    json.open(.array)
    for block in blocks {
      json.open(.object)
      try json.field("id", block.section)
      try json.field("part", block.part)
      try json.field("marker", block.marker)
      try json.field("text", block.text)
      try json.field("roles", block.roles)
      json.field("line", block.line)
      json.field("start", block.bytes.lowerBound)
      json.field("end", block.bytes.upperBound)
      json.close(.object)
    }
    json.close(.array)
  }

  private func line(_ text: String, _ paint: TextStyle.Paint?, to bytes: inout [UInt8]) {
    style.append(Columns.cut(text, to: style.width).text, paint, to: &bytes)
    bytes.append(0x0A)
  }
}
