package import PlanSyntax
internal import PlanText

/// The words of reports for people, in both languages.
extension Language {
  package func name(of kind: DocumentKind) -> String {
    switch kind {
    case .plan: self("Kế hoạch", "Plan")
    case .decision: self("Quyết định", "Decision")
    case .programme: self("Chương trình", "Programme")
    case .directive: self("Chỉ thị", "Directive")
    case .officialLetter: self("Công văn", "Official letter")
    case .report: self("Báo cáo", "Report")
    case .guidance: self("Hướng dẫn", "Guidance")
    case .resolution: self("Nghị quyết", "Resolution")
    case .notice: self("Thông báo", "Notice")
    case .submission: self("Tờ trình", "Submission")
    case .scheme: self("Đề án", "Scheme")
    case .project: self("Dự án", "Project")
    case .regulation: self("Quy chế", "Regulation")
    case .other: self("Văn bản", "Document")
    }
  }

  package func name(of role: Role) -> String {
    switch role {
    case .purpose: self("mục đích", "purpose")
    case .requirements: self("yêu cầu", "requirements")
    case .indicators: self("chỉ tiêu", "indicators")
    case .audience: self("đối tượng", "audience")
    case .content: self("nội dung", "content")
    case .criteria: self("tiêu chí", "criteria")
    case .awards: self("hình thức khen thưởng", "awards")
    case .awardStandards: self("tiêu chuẩn khen thưởng", "award standards")
    case .awardProcedure: self("thủ tục khen thưởng", "award procedure")
    case .solutions: self("giải pháp", "solutions")
    case .schedule: self("tiến độ", "schedule")
    case .organization: self("tổ chức thực hiện", "organization")
    case .budget: self("kinh phí", "budget")
    case .situation: self("tình hình", "situation")
    case .other: self("khác", "other")
    }
  }

  /// What a diagnostic says.
  func message(of diagnostic: Diagnostic) -> String {
    self(diagnostic.vietnamese ?? diagnostic.message, diagnostic.message)
  }

  var preamble: String { self("Căn cứ", "Preamble") }
  var closing: String { self("Kết thúc", "Closing") }
  var recipients: String { self("Nơi nhận", "Recipients") }
  var signature: String { self("Ký", "Signature") }
  var table: String { self("Bảng", "Table") }
  var enclosing: String { self("Ban hành kèm theo", "Carried by") }
  var noPlan: String { self("không thấy kế hoạch nào", "no plan found") }
  var nothing: String { self("Không có nội dung nào được đọc", "Nothing was read") }

  /// The size of a table.
  func cells(rows: Int, columns: Int) -> String {
    self("\(rows) hàng, \(columns) cột", "\(rows) rows, \(columns) columns")
  }

  /// How sure the reading of the outline was, with the lines of the doubts.
  func doubts(_ lines: [Int]) -> String {
    guard !lines.isEmpty else {
      return self("dàn ý đọc không có chỗ nào nghi ngờ", "outline read without doubts")
    }
    // A reader looks up a few; the rest are in the diagnostics.
    let shown = lines.prefix(12).map(String.init).joined(separator: ", ") + (lines.count > 12 ? ", …" : "")
    return lines.count == 1
      ? self("dàn ý đọc với 1 chỗ nghi ngờ (dòng \(shown))", "outline read with 1 doubt (line \(shown))")
      : self(
        "dàn ý đọc với \(lines.count) chỗ nghi ngờ (dòng \(shown))",
        "outline read with \(lines.count) doubts (lines \(shown))")
  }
}
