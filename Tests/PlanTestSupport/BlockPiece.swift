internal import Foundation
internal import PlanSyntax
internal import PlanText

/// A block of a plan that a variant sets anew.
struct BlockPiece {
  let id: String
  /// What stands before the text, without decoration; nil for a paragraph.
  var marker: String?
  let style: MarkerStyle?
  /// Whether the marker stands on a line of its own.
  let isMarkerAlone: Bool
  var text: String
  let isHeading: Bool
  /// The words before the first colon, with the colon, where they are a label.
  let label: String?
  /// Blank lines before it in the original.
  var gap = 0
  /// The id and marker in a list that passes over đ.
  let withoutBarredD: (id: String, marker: String?)

  init(_ index: Int, of outline: Outline, in plan: PlanOutline, prefix: String) {
    let block = outline.blocks[index]
    let text = plan.text(of: block)
    id = prefix + outline.id(of: index)
    style = block.style
    isHeading = block.isHeading
    self.text = text
    label = block.label == nil ? nil : text.firstIndex(of: ":").map { String(text[...$0]) }
    let range = outline.marker(of: block)?.range
    let marker = range.map { range in
      String(decoding: plan.source.clean[range], as: UTF8.self).replacingOccurrences(of: "\\", with: "")
    }
    self.marker = marker
    isMarkerAlone = range.map { Self.endsLine($0.upperBound, plan.source.clean) } ?? false
    let isRelabelled = LettersWithoutBarredD.isRelabelled(index, in: outline)
    withoutBarredD = (
      prefix + LettersWithoutBarredD.id(of: index, in: outline),
      marker.map { isRelabelled ? LettersWithoutBarredD.relabelled($0) : $0 }
    )
  }

  /// Whether nothing but decoration follows on the line.
  private static func endsLine(_ offset: Int, _ text: [UInt8]) -> Bool {
    let rest = text[offset...].prefix { $0 != 0x0A && $0 != 0x0C }
    return !rest.contains { $0 > 0x20 && !"*_".utf8.contains($0) }
  }
}
