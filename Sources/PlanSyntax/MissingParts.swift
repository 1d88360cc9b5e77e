internal import PlanText

/// Tells which parts of a plan a text lacks.
enum MissingParts {
  static func diagnostics(_ outline: PlanOutline) -> [Diagnostic] {
    let plan = outline.plan
    let start = 0..<0
    let end = outline.source.raw.count..<outline.source.raw.count
    var found: [Diagnostic] = []
    func tell(
      _ code: DiagnosticCode, _ message: String, vi: String, _ span: Range<Int>,
      _ severity: Diagnostic.Severity = .note
    ) {
      found.append(Diagnostic(severity, code, message, vi: vi, span: span))
    }
    let hasSections = plan.blocks.contains { $0.part == .section && $0.style != nil }
    if plan.header.kind == nil, !hasSections {
      tell(
        .noPlan, "no plan is found in this text: no title of a kind, and nothing numbered",
        vi: "không thấy kế hoạch trong văn bản này: không có tên loại, không có mục đánh số", start, .warning)
      return found
    }
    if plan.header.title == nil {
      tell(.noTitle, "no title is found; left empty", vi: "không thấy trích yếu; để trống", start)
    }
    if !plan.blocks.contains(where: { $0.part == .preamble }) {
      tell(.noPreamble, "no preamble is found; left empty", vi: "không thấy phần căn cứ; để trống", start)
    }
    if !hasSections {
      tell(
        .noSections, "nothing in the body is numbered; kept as paragraphs",
        vi: "nội dung không có mục nào đánh số; giữ thành các đoạn", start, .warning)
    }
    if plan.header.number == nil {
      tell(
        .noNumber, "the number is missing or left blank; left empty",
        vi: "không có số hoặc số bỏ trống; để trống", start)
    }
    // A date that the calendar does not have is told as such.
    if plan.header.date == nil, !plan.header.spans.contains(where: { $0.field == "date" }) {
      tell(.noDate, "no date of issue is found; left empty", vi: "không thấy ngày ban hành; để trống", start)
    }
    if plan.header.province == nil {
      tell(
        .noProvince, "the text names no province as the issuer's; left empty",
        vi: "văn bản không nêu tỉnh, thành phố của cơ quan ban hành; để trống", start)
    }
    if plan.recipients.isEmpty {
      tell(
        .noRecipients, "no list of recipients is found; left empty", vi: "không thấy nơi nhận; để trống", end)
    }
    if plan.signature == nil {
      tell(.noSignature, "no signature is found; left empty", vi: "không thấy chữ ký; để trống", end)
    }
    return found
  }
}
