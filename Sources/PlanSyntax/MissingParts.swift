internal import PlanText

/// Tells which parts of a plan a text lacks.
enum MissingParts {
  static func diagnostics(_ outline: PlanOutline) -> [Diagnostic] {
    let plan = outline.plan
    let start = 0..<0
    let end = outline.source.raw.count..<outline.source.raw.count
    var found: [Diagnostic] = []
    func tell(
      _ code: DiagnosticCode, _ message: String, _ span: Range<Int>, _ severity: Diagnostic.Severity = .note
    ) {
      found.append(Diagnostic(severity, code, message, span: span))
    }
    let hasSections = plan.blocks.contains { $0.part == .section && $0.style != nil }
    if plan.header.kind == nil, !hasSections {
      tell(
        .noPlan, "no plan is found in this text: no title of a kind, and nothing numbered", start, .warning)
      return found
    }
    if plan.header.title == nil { tell(.noTitle, "no title is found; left empty", start) }
    if !plan.blocks.contains(where: { $0.part == .preamble }) {
      tell(.noPreamble, "no preamble is found; left empty", start)
    }
    if !hasSections {
      tell(.noSections, "nothing in the body is numbered; kept as paragraphs", start, .warning)
    }
    if plan.header.number == nil { tell(.noNumber, "the number is missing or left blank; left empty", start) }
    if plan.header.date == nil { tell(.noDate, "no date of issue is found; left empty", start) }
    if plan.header.province == nil {
      tell(.noProvince, "the text names no province as the issuer's; left empty", start)
    }
    if plan.recipients.isEmpty { tell(.noRecipients, "no list of recipients is found; left empty", end) }
    if plan.signature == nil { tell(.noSignature, "no signature is found; left empty", end) }
    return found
  }
}
