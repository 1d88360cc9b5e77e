package import PlanFacts
internal import PlanSyntax

/// The words for what facts are, in both languages.
extension Language {
  package func name(of form: Award.Form) -> String {
    switch form {
    case .order: self("huân chương", "order")
    case .medal: self("huy chương", "medal")
    case .emulationFlag: self("cờ thi đua", "emulation flag")
    case .certificateOfMerit: self("bằng khen", "certificate of merit")
    case .commendation: self("giấy khen", "commendation")
    case .commemorativeMedal: self("kỷ niệm chương", "commemorative medal")
    case .title: self("danh hiệu", "title")
    case .prize: self("giải thưởng", "prize")
    case .other: self("hình thức khác", "other")
    }
  }

  /// The word for the kind of a document that is cited; nil for a kind that other grammars name.
  package func name(ofCited kind: String) -> String? {
    switch kind {
    case "law": self("Luật", "Law")
    case "decree": self("Nghị định", "Decree")
    case "circular": self("Thông tư", "Circular")
    case "strategy": self("Chiến lược", "Strategy")
    case "planning": self("Quy hoạch", "Planning")
    case "conclusion": self("Kết luận", "Conclusion")
    case "document": self("Văn bản", "Document")
    default: DocumentKind(rawValue: kind).map { name(of: $0) }
    }
  }

  package func name(of level: Award.Level) -> String {
    switch level {
    case .state: self("cấp nhà nước", "state")
    case .government: self("Chính phủ", "government")
    case .ministry: self("cấp bộ", "ministry")
    case .province: self("cấp tỉnh", "province")
    case .department: self("cấp sở", "department")
    case .district: self("cấp huyện", "district")
    case .commune: self("cấp xã", "commune")
    case .unit: self("cấp đơn vị", "unit")
    }
  }

  package func name(of occasion: Award.Occasion) -> String {
    switch occasion {
    case .annual: self("hằng năm", "annual")
    case .preliminaryReview: self("sơ kết", "preliminary review")
    case .finalReview: self("tổng kết", "final review")
    case .adHoc: self("đột xuất", "ad hoc")
    case .campaignEnd: self("kết thúc đợt thi đua", "end of the campaign")
    }
  }

  package func name(of comparator: Target.Comparator) -> String {
    switch comparator {
    case .equal: "="
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    case .about: "≈"
    }
  }

  package func name(of change: Target.Change) -> String {
    switch change {
    case .increase: self("tăng", "increase")
    case .decrease: self("giảm", "decrease")
    }
  }

  package func name(of audience: Statement.Audience) -> String {
    switch audience {
    case .collective: self("tập thể", "collective")
    case .individual: self("cá nhân", "individual")
    case .household: self("hộ gia đình", "household")
    }
  }

  package func name(of bound: Deadline.Bound) -> String {
    switch bound {
    case .by: self("chậm nhất", "by")
    case .before: self("trước", "before")
    case .from: self("từ", "from")
    case .within: self("trong", "within")
    case .at: self("vào", "at")
    case .every: self("mỗi", "every")
    }
  }

  package func name(of duty: Assignment.Duty) -> String {
    switch duty {
    case .lead: self("chủ trì", "lead")
    case .coordinate: self("phối hợp", "coordinate")
    case .monitor: self("theo dõi", "monitor")
    case .report: self("báo cáo", "report")
    case .implement: self("thực hiện", "implement")
    case .advise: self("tham mưu", "advise")
    case .publicise: self("tuyên truyền", "publicise")
    }
  }

  /// The words for a recurrence, which is an ISO 8601 duration or "unspecified"; nil for a rare one.
  package func name(ofRecurrence code: String) -> String? {
    switch code {
    case "P1D": self("hằng ngày", "daily")
    case "P1W", "P7D": self("hằng tuần", "weekly")
    case "P1M": self("hằng tháng", "monthly")
    case "P3M": self("hằng quý", "quarterly")
    case "P6M": self("6 tháng một lần", "half-yearly")
    case "P1Y": self("hằng năm", "yearly")
    case "unspecified": self("định kỳ", "regularly")
    default: nil
    }
  }
}
