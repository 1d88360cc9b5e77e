internal import PlanComparison
internal import PlanRender

/// What stands in many places of the report.
extension HTMLWriter {
  /// The letter of a plan's column; its shape and place tell it, the colour only helps.
  mutating func letter(of plan: ReportPlan) {
    element(.span, [.class(plan.letterClass)], text: plan.letter)
    text(" ")
  }

  /// Words that lead to a place; an ellipsis where there are none, since one cannot see or hear a link without words.
  mutating func link(_ anchor: Anchor, _ words: String) {
    element(.a, [.href(anchor)], text: words.isEmpty ? "…" : words)
  }

  /// That no plan has anything of the kind.
  mutating func writeNothing(_ wording: Wording) {
    element(.p, [.class("note")], text: wording("Không kế hoạch nào nêu.", "No plan has any."))
  }

  /// That a plan has nothing in a field.
  mutating func writeNone(_ wording: Wording) {
    element(.span, [.class("none"), .lang(wording.language.rawValue)], text: wording.none)
  }

  /// Where something stands: the heading above it, and the id of its block.
  mutating func writePlace(_ place: PlanPlace) {
    let words = [place.heading, place.section].compactMap(\.self).joined(separator: " · ")
    element(.div, [.class("place")], text: words)
  }

  /// The text of a block with some of its words marked.
  mutating func write(_ text: PlacedText, _ marks: WordMarks) {
    let bytes = text.bytes.span
    for piece in marks.pieces(of: text) {
      if let isSubstance = piece.isSubstance { open(.mark, [.class(isSubstance ? "changed" : "reworded")]) }
      self.text(utf8: bytes.extracting(piece.bytes))
      if piece.isSubstance != nil { close(.mark) }
    }
  }

  /// How what one plan or both say is to each other, and each kind of difference.
  mutating func write(
    _ standing: Standing, isMoved: Bool = false, _ differences: [Difference], in pair: ReportedPair
  ) {
    element(.span, [.class("relation")], text: standing.name(in: pair))
    if isMoved { element(.span, [.class("kind")], text: pair.language.moved) }
    for kind in pair.kinds(of: differences) { element(.span, [.class("kind")], text: kind) }
  }

  /// A table that scrolls on its own where the page is too narrow for it.
  mutating func table(
    _ attributes: [HTMLAttribute] = [], caption: String, in region: StaticString = "scroll",
    _ body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(.div, [.class(region), .role("region"), .label(caption), .canHaveFocus])
    open(.table, attributes)
    element(.caption, text: caption)
    try body(&self)
    close(.table)
    close(.div)
  }

  /// Cells of numbers, zero in grey.
  mutating func write(_ values: [Int], _ numbers: NumberText) {
    for value in values {
      element(.td, [.class(value == 0 ? "number zero" : "number")], text: numbers.text(of: value))
    }
  }

  /// What a row of a matrix is about, of which no more than a few lines are shown, leading to a place.
  mutating func link(_ anchor: Anchor, to row: MatrixRow, of report: ReportedMatrix) {
    element(
      .a, [.class("clamp"), .href(anchor), .lang("vi")],
      text: row.label.isEmpty ? "…" : report.label(of: row))
  }

  /// The row of headings of a table.
  mutating func head(_ columns: [(name: String, attributes: [HTMLAttribute])]) {
    open(.thead)
    open(.tr)
    for column in columns { element(.th, [.scope("col")] + column.attributes, text: column.name) }
    close(.tr)
    close(.thead)
  }
}

extension ReportPlan {
  /// How its letter looks.
  var letterClass: StaticString {
    switch side {
    case .a: "letter a"
    case .b: "letter b"
    case nil: "letter"
    }
  }

  /// How its marks in pictures look.
  var markClass: StaticString {
    switch side {
    case .a: "a"
    case .b: "b"
    case nil: "n"
    }
  }

  /// The letter and the name.
  var title: String { letter + " · " + name }
}
