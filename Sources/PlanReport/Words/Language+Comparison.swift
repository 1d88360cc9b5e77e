package import PlanComparison
package import PlanFacts
package import PlanRender

/// The words of comparisons, in both languages.
extension Language {
  package func name(of part: ReportPart) -> String {
    switch part {
    case .schedule: self("Tiến độ", "Schedule")
    case .targets: self("Chỉ tiêu", "Targets")
    case .awards: self("Hình thức khen thưởng", "Awards")
    case .criteria: self("Tiêu chí", "Criteria")
    case .duties: self("Phân công", "Duties")
    case .citations: self("Văn bản viện dẫn", "Citations")
    case .goals: self("Mục đích", "Goals")
    case .requirements: self("Yêu cầu", "Requirements")
    case .tasks: self("Nội dung", "Tasks")
    case .solutions: self("Giải pháp", "Solutions")
    case .standards: self("Tiêu chuẩn khen thưởng", "Award standards")
    }
  }

  package func name(of list: ComparedList) -> String {
    ReportPart.allCases.first { $0.lists == [list] }.map { name(of: $0) }
      ?? (list == .facts(.phases) ? self("Giai đoạn", "Phases") : self("Thời hạn", "Deadlines"))
  }

  package func name(of relation: Relation) -> String {
    switch relation {
    case .same: self("như nhau", "same")
    case .reworded: self("viết lại", "reworded")
    case .changed: self("khác", "changed")
    }
  }

  package func name(of kind: Change.Kind) -> String {
    switch kind {
    case .target: self("chỉ tiêu", "target")
    case .deadline: self("thời hạn", "deadline")
    case .scope: self("phạm vi", "scope")
    case .actor: self("người thực hiện", "actor")
    case .authority: self("thẩm quyền", "authority")
    case .audience: self("đối tượng", "audience")
    case .clauseAdded: self("thêm ý", "clause added")
    case .clauseDropped: self("bỏ ý", "clause dropped")
    case .citation: self("văn bản viện dẫn", "citation")
    case .other: self("từ ngữ", "wording")
    }
  }

  /// What one entry of a list of facts is called.
  package func one(of list: FactList) -> String {
    switch list {
    case .targets: self("chỉ tiêu", "target")
    case .awards: self("khen thưởng", "award")
    case .phases: self("giai đoạn", "phase")
    case .deadlines: self("thời hạn", "deadline")
    case .assignments: self("phân công", "duty")
    case .citations: self("viện dẫn", "citation")
    }
  }

  package func name(of direction: Change.Direction) -> String {
    switch direction {
    case .raised: self("cao hơn", "raised")
    case .lowered: self("thấp hơn", "lowered")
    case .earlier: self("sớm hơn", "earlier")
    case .later: self("muộn hơn", "later")
    }
  }

  /// An occasion of an award, or that none is named.
  package func name(of occasion: Award.Occasion?) -> String {
    occasion.map { name(of: $0) } ?? self("không nêu dịp", "no occasion named")
  }

  /// That a plan does not say who, or when.
  package var notNamed: String { self("không nêu", "not named") }

  /// That a plan alone has something.
  package func only(in name: String) -> String { self("chỉ ở \(name)", "only in \(name)") }

  package var moved: String { self("chuyển chỗ", "moved") }
}
