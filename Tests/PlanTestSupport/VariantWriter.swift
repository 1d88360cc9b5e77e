internal import Foundation
internal import PlanSyntax

/// Writes the pieces of a plan in the setting of a variant.
struct VariantWriter {
  private(set) var expected: [ReadBlock] = []
  private(set) var generator: SeededGenerator

  private let kind: VariantKind
  private let setting: PlanSetting
  private let pages: PageDress
  private let dash: String
  private var lines: [String] = []
  /// For each line whether a page may end before it.
  private var mayBreak: [Bool] = []
  private var isAfterBlock = false

  init(_ kind: VariantKind, using generator: SeededGenerator) {
    var generator = generator
    self.kind = kind
    setting = PlanSetting(kind, using: &generator)
    pages = PageDress.allCases.randomElement(using: &generator) ?? .number
    dash = ["–", "-"].randomElement(using: &generator) ?? "-"
    self.generator = generator
  }

  /// Whether the kind says something new of a plan.
  func changes(_ pieces: [PlanPiece]) -> Bool {
    switch kind {
    case .romanDamaged:
      pieces.contains { if case .block(let block) = $0 { block.style == .roman } else { false } }
    case .lettersWithoutBarredD:
      pieces.contains {
        if case .block(let block) = $0 { block.id != block.withoutBarredD.id } else { false }
      }
    case .cellPerLine:
      pieces.contains { if case .table(let table) = $0 { table.cells != nil } else { false } }
    default: true
    }
  }

  /// The text written.
  var text: String {
    let lines = kind == .paged ? pages.dressed(lines, mayBreak) : lines
    return lines.joined(separator: "\n") + "\n"
  }

  mutating func write(_ piece: PlanPiece) {
    switch piece {
    case .line(let text, let gap):
      // A title wider than the page is broken as the page is.
      var kept = [text]
      if let width = setting.width, !text.contains("   "), !text.contains("|"), !text.contains("\t"),
        lines.count < 40
      {
        let words = text.split(separator: " ").joined(separator: " ")
        if words.unicodeScalars.count > width { kept = setting.lines(of: words, using: &generator) }
      }
      if setting.indent > 0 { kept = kept.map { String(repeating: " ", count: setting.indent) + $0 } }
      append(kept, gap: isAfterBlock ? max(gap, setting.blockGap) : gap, isBody: false)
      isAfterBlock = false
    case .table(let table):
      let indent = String(repeating: " ", count: setting.indent)
      let rows = kind == .cellPerLine ? table.cells ?? table.lines : table.lines
      append(rows.map { indent + $0 }, gap: setting.blockGap, isBody: false)
      isAfterBlock = true
    case .block(let block): write(block)
    }
  }

  private mutating func write(_ block: BlockPiece) {
    let isRelabelled = kind == .lettersWithoutBarredD
    expected.append(
      ReadBlock(
        id: isRelabelled ? block.withoutBarredD.id : block.id, letters: TextLetters.letters(block.text)))
    var block = block
    if isRelabelled { block.marker = block.withoutBarredD.marker }
    dress(&block)
    var rows: [String] = []
    if let marker = block.marker {
      rows = block.isMarkerAlone ? [marker, block.text] : ["\(marker) \(block.text)"]
    } else {
      rows = [block.text]
    }
    if kind == .markdown { rows = decorated(block) }
    rows = rows.filter { !$0.isEmpty }.flatMap { setting.lines(of: $0, using: &generator) }
    append(rows, gap: isAfterBlock ? setting.blockGap : max(block.gap, setting.blockGap), isBody: true)
    isAfterBlock = true
  }

  private mutating func append(_ rows: [String], gap: Int, isBody: Bool) {
    for (index, row) in rows.enumerated() {
      let blank = index == 0 ? gap : setting.lineGap
      for _ in 0..<blank {
        lines.append("")
        mayBreak.append(false)
      }
      lines.append(setting.doublesSpaces && generator.once(in: 3) ? row + "  " : row)
      mayBreak.append(isBody)
    }
  }

  // What a kind does to a block.

  private mutating func dress(_ block: inout BlockPiece) {
    switch kind {
    case .hyphens:
      block.text = block.text.replacingOccurrences(of: "–", with: "-").replacingOccurrences(
        of: "—", with: "-")
      if block.style == .dash { block.marker = dash }
    case .romanDamaged:
      if block.style == .roman, let marker = block.marker { block.marker = damaged(marker) }
    default: break
    }
  }

  /// A Roman number with some I read as l or 1; a single I never as 1, which would be another number.
  private mutating func damaged(_ marker: String) -> String {
    let isSingle = marker.filter { "IVX".contains($0) } == "I"
    return String(
      marker.map { character in
        guard character == "I" else { return character }
        return ["I", "I", "l", isSingle ? "l" : "1"].randomElement(using: &generator) ?? "I"
      })
  }

  private mutating func decorated(_ block: BlockPiece) -> [String] {
    let marker = block.marker.map { $0 + " " } ?? ""
    if block.isHeading, block.style?.isBullet == true { return ["\(marker)**\(block.text)**"] }
    if block.isHeading {
      let hashes = String(repeating: "#", count: Int.random(in: 1...4, using: &generator))
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: return ["\(hashes) \(marker)\(block.text)"]
      case 1: return ["\(hashes) **\(marker)\(block.text)**"]
      default: return ["**\(marker)\(block.text)**"]
      }
    }
    guard let label = block.label else { return [marker + block.text] }
    return ["\(marker)**\(label)**\(block.text.dropFirst(label.count))"]
  }
}
