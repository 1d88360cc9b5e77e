internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// The cleaned text of each plan, with the words of facts marked.
struct SourceTexts {
  let wording: Wording

  func writeAll(_ plans: [ReportPlan], to html: inout HTMLWriter) throws {
    html.element(
      .p, [.class("note")],
      text: wording(
        "Văn bản đã làm sạch: bỏ số trang, nối các dòng bị ngắt. Những chữ được đọc thành số liệu thì gạch chân. Mở văn bản nào thì văn bản ấy được in.",
        "The cleaned texts: page numbers left out, broken lines joined. The words that facts were read from are underlined. Texts are printed where they are open."
      ))
    for plan in plans { try write(plan, to: &html) }
  }

  private func write(_ plan: ReportPlan, to html: inout HTMLWriter) throws {
    html.open(.details, [.class("source"), .id(plan.anchor), .takesFocusFromLinks])
    html.element(.summary) { html in
      html.letter(of: plan)
      html.text(plan.name)
    }
    html.element(.p, [.class("note")], text: plan.label.name)
    html.open(.div, [.lang("vi")])
    try SourceTextBody(plan, wording).write(to: &html)
    html.close(.div)
    html.close(.details)
    try html.drain()
  }
}

/// The text of one plan.
private struct SourceTextBody {
  private struct Piece {
    let block: Block
    let anchor: Anchor?
  }

  private let plan: ReportPlan
  private let outline: PlanOutline
  private let furniture: RangeSet
  private var marks: SourceMarks

  init(_ plan: ReportPlan, _ wording: Wording) {
    self.plan = plan
    outline = plan.plan.outline
    furniture = RangeSet(outline.furniture.map(\.range))
    marks = SourceMarks(plan) { wording.one(of: $0) }
  }

  func write(to html: inout HTMLWriter) throws {
    var body = self
    try body.writeAll(to: &html)
  }

  private mutating func writeAll(to html: inout HTMLWriter) throws {
    var place = 0
    for piece in pieces {
      try writeLines(place..<max(place, piece.block.range.lowerBound), to: &html)
      write(piece, to: &html)
      try html.drain()
      place = max(place, piece.block.range.upperBound)
    }
    try writeLines(place..<max(place, outline.source.clean.count), to: &html)
    marks.finish(&html)
  }

  /// All blocks in the order of the text.
  private var pieces: [Piece] {
    var pieces = (outline.enclosing?.blocks ?? []).map { Piece(block: $0, anchor: nil) }
    let parts = [OutlinePart.plan] + outline.appendices.indices.map { .appendix($0) }
    for part in parts {
      let blocks = outline.outline(of: part).blocks
      pieces += blocks.indices.map {
        Piece(block: blocks[$0], anchor: plan.anchor(ofBlock: $0, in: part))
      }
    }
    return pieces.enumerated()
      .sorted {
        ($0.element.block.range.lowerBound, $0.offset) < ($1.element.block.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  private mutating func write(_ piece: Piece, to html: inout HTMLWriter) {
    let block = piece.block
    let element: HTMLElement = block.isHeading && block.depth == 0 ? .h4 : .p
    var attributes = piece.anchor.map { [HTMLAttribute.id($0)] } ?? []
    if element == .p { attributes.append(.class(Self.depths[min(block.depth, Self.depths.count - 1)])) }
    html.open(element, attributes)
    if block.isHeading, element == .p { html.open(.b) }
    if block.style != nil {
      var marker: [UInt8] = []
      outline.appendMarker(of: block, to: &marker)
      html.text(utf8: marker.span)
      html.text(" ")
    }
    marks.write(PlacedText(block, in: outline), to: &html)
    if block.isHeading, element == .p { html.close(.b) }
    html.close(element)
  }

  /// Writes what stands between blocks, line for line.
  private mutating func writeLines(_ range: Range<Int>, to html: inout HTMLWriter) throws {
    let clean = outline.source.clean
    var start = range.lowerBound
    while start < range.upperBound {
      let end = clean[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let line = start..<end
      start = end + 1
      guard !furniture.overlaps(line) else { continue }
      let text = PlacedText(line: line, of: clean)
      guard !text.bytes.isEmpty else { continue }
      html.open(.p, [.class("outer")])
      marks.write(text, to: &html)
      html.close(.p)
      try html.drain()
    }
  }

  private static let depths: [StaticString] = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"]
}
