internal import Foundation
package import PlanSyntax
internal import PlanText

/// What of an outline breaks the promises of the plan model, whatever was read.
package enum OutlineFaults {
  /// The faults of an outline, each in words; none for an outline as promised.
  package static func faults(of plan: PlanOutline) -> [String] {
    tiling(plan)
      + plan.documents.flatMap { prefix, outline in
        tree(outline).map { "\(prefix)\($0)" } + words(outline, plan).map { "\(prefix)\($0)" }
      }
  }

  // The parts tile the text.

  /// Bytes in no part, and in two; furniture and tables may stand inside a block that a page's end cuts.
  private static func tiling(_ plan: PlanOutline) -> [String] {
    let clean = plan.source.clean
    var counts = [UInt8](repeating: 0, count: clean.count)
    var inside = [Bool](repeating: false, count: clean.count)
    var faults: [String] = []
    func take(_ range: Range<Int>, _ name: String, isInside: Bool = false) {
      guard range.lowerBound >= 0, range.upperBound <= clean.count else {
        faults.append("\(name) \(range) lies outside the text")
        return
      }
      for offset in range where isInside || !inside[offset] {
        counts[offset] = isInside ? 1 : min(counts[offset] + 1, 9)
        if isInside { inside[offset] = true }
      }
    }
    for piece in plan.furniture { take(piece.range, "furniture", isInside: true) }
    for (_, outline) in plan.documents {
      for table in outline.tables { take(table.range, "table", isInside: true) }
    }
    for (_, outline) in plan.documents {
      if let range = outline.headerRange { take(range, "header") }
      for block in outline.blocks { take(block.range, "block") }
      for range in outline.recipientRanges { take(range, "recipients") }
      for range in outline.signature?.ranges ?? [] { take(range, "signature") }
    }
    let twice = counts.firstIndex { $0 > 1 }
    let never = counts.indices.first { counts[$0] == 0 && clean[$0] > 0x20 }
    if let twice { faults.append("two parts share the text at \(excerpt(clean, twice))") }
    if let never { faults.append("no part has the text at \(excerpt(clean, never))") }
    return faults
  }

  private static func excerpt(_ bytes: [UInt8], _ offset: Int) -> String {
    "\(offset) '\(String(decoding: bytes[offset..<min(offset + 40, bytes.count)], as: UTF8.self))'"
  }

  // The blocks make a tree in reading order.

  private static func tree(_ outline: Outline) -> [String] {
    var faults: [String] = []
    var open: [Int] = []
    var ids: Set<String> = []
    var end = 0
    for (index, block) in outline.blocks.enumerated() {
      while let last = open.last, outline.blocks[last].depth >= block.depth { open.removeLast() }
      let id = outline.id(of: index)
      if block.parent != open.last { faults.append("\(id) does not stand below the open block above it") }
      if block.depth != open.count {
        faults.append("\(id) is at depth \(block.depth), its parent's is \(open.count)")
      }
      if let parent = block.parent, outline.blocks[parent].part != block.part {
        faults.append("\(id) changes the part")
      }
      if !ids.insert(id).inserted { faults.append("the id \(id) stands twice") }
      if block.range.lowerBound < end { faults.append("\(id) begins before the end of the block before it") }
      end = block.range.upperBound
      open.append(index)
    }
    return faults
  }

  // Spans lead to bytes that read as the block.

  private static func words(_ outline: Outline, _ plan: PlanOutline) -> [String] {
    let source = plan.source
    let aside = plan.furniture.map(\.range) + plan.documents.flatMap { $0.outline.tables.map(\.range) }
    return outline.blocks.indices.compactMap { index in
      let block = outline.blocks[index]
      let marker =
        outline.marker(of: block).map { String(decoding: source.clean[$0.range], as: UTF8.self) } ?? ""
      let text = TextLetters.letters("\(marker) \(plan.text(of: block))")
      var printed = ""
      var start = block.range.lowerBound
      for range in aside.filter({ block.range.contains($0.lowerBound) }).sorted(by: {
        $0.lowerBound < $1.lowerBound
      })
      where range.lowerBound >= start {
        printed += " " + cleaned(source, start..<range.lowerBound)
        start = min(range.upperBound, block.range.upperBound)
      }
      printed += " " + cleaned(source, start..<block.range.upperBound)
      return TextLetters.letters(printed) == text
        ? nil
        : "\(outline.id(of: index)) reads '\(text.prefix(60))', its bytes '\(TextLetters.letters(printed).prefix(60))'"
    }
  }

  /// The text of raw bytes; the line breaks of HTML, which converters leave in tables, are none of it.
  private static func cleaned(_ source: SourceText, _ range: Range<Int>) -> String {
    String(decoding: SourceText(Array(source.raw[source.rawRange(range)])).clean, as: UTF8.self)
      .replacingOccurrences(of: "<br */?>", with: " ", options: [.regularExpression, .caseInsensitive])
  }
}
