import PlanText

@testable import PlanSyntax

/// A small text, read, in the forms that tests compare.
struct SmallPlan {
  let outline: PlanOutline

  init(_ text: String) { outline = OutlineReader().read(SourceText(Array(text.utf8))) }

  var header: Header { outline.plan.header }
  var signature: Signature? { outline.plan.signature }
  var recipients: [String] { outline.plan.recipients.map(\.line) }

  /// Each block as its id and its first two words.
  var blocks: [String] { Self.blocks(of: outline.plan, in: outline) }

  /// The ids of the blocks, with spaces between.
  var ids: String { outline.plan.blocks.indices.map { outline.plan.id(of: $0) }.joined(separator: " ") }

  /// The codes of what was told of the numbering, in the order of the text.
  var numbering: [DiagnosticCode] {
    let codes: Set<DiagnosticCode> = [
      .numberMissing, .numberRepeated, .numberOutOfOrder, .levelJump, .levelsTooDeep, .damagedNumber,
    ]
    return outline.diagnostics.map(\.code).filter { codes.contains($0) }
  }

  /// The bytes as read that a range of clean text stands for, as text.
  func words(_ range: Range<Int>) -> String {
    String(decoding: outline.source.raw[outline.source.rawRange(range)], as: UTF8.self)
  }

  static func blocks(of outline: Outline, in plan: PlanOutline) -> [String] {
    outline.blocks.indices.map { index in
      let words = plan.text(of: outline.blocks[index]).split(separator: " ").prefix(2)
      return "\(outline.id(of: index)) \(words.joined(separator: " "))"
    }
  }
}
