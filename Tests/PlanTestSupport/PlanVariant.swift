internal import Foundation
package import PlanSyntax
internal import PlanText

/// A plan set anew, so that it must be read as before.
package struct PlanVariant: Sendable {
  package let kind: VariantKind
  package let bytes: [UInt8]
  /// The blocks that must be read.
  package let expected: [ReadBlock]

  /// Sets a plan anew; nil where a variant of the kind would be the same plan.
  package init?(_ plan: PlanOutline, _ kind: VariantKind, using generator: inout SeededGenerator) {
    self.kind = kind
    if kind.keepsLayout {
      expected = ReadBlock.all(in: plan)
      bytes = Array(Self.relettered(String(decoding: plan.source.clean, as: UTF8.self), kind).utf8)
      return
    }
    var writer = VariantWriter(kind, using: generator)
    guard writer.changes(PlanPiece.pieces(of: plan)) else { return nil }
    for piece in PlanPiece.pieces(of: plan) { writer.write(piece) }
    bytes = Array(writer.text.utf8)
    expected = writer.expected
    generator = writer.generator
  }

  private static func relettered(_ text: String, _ kind: VariantKind) -> String {
    switch kind {
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .carriageReturns: text.replacingOccurrences(of: "\n", with: "\r\n")
    default: ToneMarks.moved(text)
    }
  }
}
