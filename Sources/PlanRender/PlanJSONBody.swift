internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// One plan on its way into JSON.
struct PlanJSONBody {
  var json: JSONWriter
  let facts: Plan
  let plan: PlanOutline
  private let lines: LineIndex
  private let isOneLine: Bool
  /// The text of the block being written.
  var text: [UInt8] = []
  private var id: [UInt8] = []
  private var markerText: [UInt8] = []

  init(_ plan: Plan, _ json: JSONWriter, isOneLine: Bool) {
    facts = plan
    self.plan = plan.outline
    lines = plan.outline.source.lineIndex()
    self.json = json
    self.isOneLine = isOneLine
  }

  mutating func write(name: String, format: String, header corrected: Header? = nil) throws {
    json.open(.object)
    key("schema")
    try json.value("kehoach.plan/1")
    key("source")
    try source(name: name, format: format)
    key("header")
    try header(corrected ?? plan.plan.header, plan.plan.headerRange)
    key("preamble")
    try blocks(.preamble, of: plan.plan)
    key("sections")
    try blocks(.section, of: plan.plan)
    key("closing")
    try blocks(.closing, of: plan.plan)
    try statements()
    try factLists()
    key("tables")
    try tables(of: plan.plan)
    key("appendices")
    try appendices()
    key("recipients")
    try recipients(plan.plan.recipients)
    key("recipientSpans")
    spans(plan.plan.recipientRanges)
    key("signature")
    try signature(plan.plan.signature)
    key("enclosing")
    try enclosing()
    key("furniture")
    try furniture()
    key("diagnostics")
    try diagnostics()
    if !isOneLine { json.stream.bytes.append(UInt8(ascii: "\n")) }
    json.close(.object)
  }

  mutating func key(_ name: StaticString) { json.key(name, onItsOwnLine: !isOneLine) }

  mutating func key(text name: String) throws { try json.key(text: name, onItsOwnLine: !isOneLine) }

  private mutating func source(name: String, format: String) throws {
    json.open(.object)
    try json.field("name", name)
    try json.field("format", format)
    try json.field("encoding", "UTF-8")
    try json.field("sha256", SHA256.digest(of: plan.source.raw))
    json.field("bytes", plan.source.raw.count)
    json.close(.object)
  }

  // MARK: Header and signature

  private mutating func header(_ header: Header, _ range: Range<Int>?) throws {
    let fields: [(StaticString, String?)] = [
      ("superior", header.superior), ("issuer", header.issuer), ("province", header.province),
      ("number", header.number), ("symbol", header.symbol), ("place", header.place),
    ]
    json.open(.object)
    for (name, value) in fields {
      try json.field(name, value)
    }
    json.key("date")
    try date(header.date)
    try json.field("kind", header.kind?.rawValue)
    try json.field("title", header.title)
    try json.field("movements", header.movements)
    json.key("spans")
    json.open(.object)
    // A part may stand in several places, such as a title that a page break divides.
    for (index, entry) in header.spans.enumerated()
    where !header.spans[..<index].contains(where: { $0.field == entry.field }) {
      try json.key(text: entry.field, onItsOwnLine: false)
      spans(header.spans.filter { $0.field == entry.field }.map(\.range))
    }
    json.close(.object)
    json.key("span")
    if let range { span(of: range) } else { json.null() }
    json.close(.object)
  }

  private mutating func date(_ date: PlanDate?) throws {
    guard let date else { return json.null() }
    let days = date.days
    json.open(.object)
    try json.field("text", date.text)
    try json.field("start", days.start)
    try json.field("end", days.end)
    try json.field("precision", days.precision)
    for name: StaticString in ["recurrence", "clock", "anchor"] {
      json.key(name)
      json.null()
    }
    json.close(.object)
  }

  private mutating func signature(_ signature: Signature?) throws {
    guard let signature else { return json.null() }
    json.open(.object)
    try json.field("onBehalfOf", signature.onBehalfOf)
    try json.field("capacity", signature.capacity?.rawValue)
    try json.field("position", signature.position)
    try json.field("name", signature.name)
    json.key("spans")
    spans(signature.ranges)
    json.close(.object)
  }

  private mutating func recipients(_ recipients: [Recipient]) throws {
    try json.value(recipients.map(\.line))
  }

  // MARK: Blocks

  /// Writes the blocks of a part as a tree.
  private mutating func blocks(_ part: Block.Part, of outline: Outline, prefix: String = "") throws {
    json.open(.array)
    var open: [Int] = []
    for (index, block) in outline.blocks.enumerated() where block.part == part {
      while let depth = open.last, depth >= block.depth {
        closeBlock()
        open.removeLast()
      }
      try fields(of: block, at: index, in: outline, prefix: prefix)
      json.key("children")
      json.open(.array)
      open.append(block.depth)
    }
    for _ in open { closeBlock() }
    json.close(.array)
  }

  private mutating func closeBlock() {
    json.close(.array)
    json.close(.object)
  }

  private mutating func fields(of block: Block, at index: Int, in outline: Outline, prefix: String) throws {
    text.removeAll(keepingCapacity: true)
    plan.appendText(of: block, to: &text)

    json.open(.object)
    json.key("id")
    try identity(of: index, in: outline, prefix: prefix)
    json.key("marker")
    try marker(of: block, in: outline)
    json.key("heading")
    if block.isHeading { try json.value(utf8: text[...]) } else { json.null() }
    json.key("label")
    if let label = block.label {
      // The block's text has its line breaks and decoration undone already; the label is its beginning.
      if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
        try json.value(utf8: text[..<colon])
      } else {
        try json.value(utf8: plan.source.words(label)[...])
      }
    } else {
      json.null()
    }
    try json.field("text", utf8: text[...])
    try json.field("roles", block.roles.list.map(\.name))
    json.key("span")
    span(of: block.range)
  }

  mutating func identity(of index: Int, in outline: Outline, prefix: String) throws {
    id.removeAll(keepingCapacity: true)
    id.append(prefix)
    outline.appendID(of: index, to: &id)
    try json.value(utf8: id[...])
  }

  private mutating func marker(of block: Block, in outline: Outline) throws {
    guard let marker = outline.marker(of: block) else { return json.null() }
    markerText.removeAll(keepingCapacity: true)
    plan.appendMarker(of: block, to: &markerText)
    json.open(.object)
    try json.field("text", utf8: markerText[...])
    try json.field("style", marker.style.name)
    json.key("value")
    if marker.style.isBullet {
      json.null()
    } else {
      json.open(.array)
      for number in marker.value { json.value(number) }
      json.close(.array)
    }
    json.close(.object)
  }

  // MARK: What stands beside the blocks

  private mutating func tables(of outline: Outline, prefix: String = "") throws {
    json.open(.array)
    for table in outline.tables {
      json.open(.object)
      json.key("section")
      if let block = table.block {
        try identity(of: block, in: outline, prefix: prefix)
      } else {
        json.null()
      }
      json.key("header")
      if let header = table.header { try json.value(header) } else { json.null() }
      json.key("rows")
      json.open(.array)
      for row in table.rows { try json.value(row) }
      json.close(.array)
      json.key("span")
      span(of: table.range)
      json.close(.object)
    }
    json.close(.array)
  }

  private mutating func appendices() throws {
    json.open(.array)
    for appendix in plan.appendices {
      let prefix = "\(appendix.id)/"
      json.open(.object)
      try json.field("label", appendix.label)
      try json.field("title", appendix.title)
      json.key("span")
      if let range = appendix.outline.headerRange { span(of: range) } else { json.null() }
      // What an appendix has before its first marker is part of it too.
      json.key("preamble")
      try blocks(.preamble, of: appendix.outline, prefix: prefix)
      json.key("sections")
      try blocks(.section, of: appendix.outline, prefix: prefix)
      json.key("closing")
      try blocks(.closing, of: appendix.outline, prefix: prefix)
      json.key("tables")
      try tables(of: appendix.outline, prefix: prefix)
      json.close(.object)
    }
    json.close(.array)
  }

  private mutating func enclosing() throws {
    guard let decision = plan.enclosing else { return json.null() }
    json.open(.object)
    json.key("header")
    try header(decision.header, decision.headerRange)
    json.key("preamble")
    try blocks(.preamble, of: decision)
    json.key("sections")
    try blocks(.section, of: decision)
    json.key("closing")
    try blocks(.closing, of: decision)
    json.key("tables")
    try tables(of: decision)
    json.key("recipients")
    try recipients(decision.recipients)
    json.key("recipientSpans")
    spans(decision.recipientRanges)
    json.key("signature")
    try signature(decision.signature)
    json.close(.object)
  }

  private mutating func furniture() throws {
    json.open(.array)
    for piece in plan.furniture {
      json.open(.object)
      try json.field("kind", piece.kind.rawValue)
      json.key("span")
      span(of: piece.range)
      json.close(.object)
      try json.stream.drain()
    }
    json.close(.array)
  }

  private mutating func diagnostics() throws {
    json.open(.array)
    for diagnostic in facts.diagnostics {
      json.open(.object)
      try json.field("severity", diagnostic.severity.rawValue)
      try json.field("code", diagnostic.code.rawValue)
      try json.field("message", diagnostic.message)
      json.key("span")
      span(raw: diagnostic.span)
      json.close(.object)
    }
    json.close(.array)
  }

  // MARK: Small parts

  private mutating func spans(_ ranges: [Range<Int>]) {
    json.open(.array)
    for range in ranges { span(of: range) }
    json.close(.array)
  }

  /// The span of clean bytes.
  mutating func span(of range: Range<Int>) { span(raw: plan.source.rawRange(range)) }

  private mutating func span(raw range: Range<Int>) {
    let position = lines.position(of: range.lowerBound)
    json.open(.object)
    json.field("start", range.lowerBound)
    json.field("end", range.upperBound)
    json.field("line", position.line)
    json.field("column", position.column)
    json.close(.object)
  }
}
