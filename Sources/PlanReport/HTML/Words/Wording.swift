internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The words of the page, in its language.
struct Wording {
  let language: Language

  func callAsFunction(_ vietnamese: String, _ english: String) -> String { language(vietnamese, english) }

  /// What a list is called.
  func name(of list: ComparedList) -> String {
    switch list {
    case .statements(.goals): self("Mục đích, mục tiêu", "Goals")
    case .statements(.requirements): self("Yêu cầu", "Requirements")
    case .statements(.tasks): self("Nội dung, nhiệm vụ", "Tasks")
    case .statements(.criteria): self("Tiêu chí", "Criteria")
    case .statements(.solutions): self("Giải pháp", "Solutions")
    case .statements(.awardStandards): self("Tiêu chuẩn khen thưởng", "Standards of award")
    case .facts(let list): name(of: list)
    }
  }

  func name(of list: FactList) -> String {
    switch list {
    case .targets: self("Chỉ tiêu", "Targets")
    case .awards: self("Khen thưởng", "Awards")
    case .phases: self("Giai đoạn", "Phases")
    case .deadlines: self("Thời hạn", "Deadlines")
    case .assignments: self("Phân công", "Duties")
    case .citations: self("Viện dẫn", "Citations")
    }
  }

  /// What one entry of a list is called.
  func one(of list: FactList) -> String {
    switch list {
    case .targets: self("chỉ tiêu", "target")
    case .awards: self("khen thưởng", "award")
    case .phases: self("giai đoạn", "phase")
    case .deadlines: self("thời hạn", "deadline")
    case .assignments: self("phân công", "duty")
    case .citations: self("viện dẫn", "citation")
    }
  }

  func name(of relation: Relation) -> String {
    switch relation {
    case .same: self("Giống", "Same")
    case .reworded: self("Khác lời", "Reworded")
    case .changed: self("Khác ý", "Changed")
    }
  }

  func name(of kind: Change.Kind) -> String {
    switch kind {
    case .target: self("số lượng", "quantity")
    case .deadline: self("thời gian", "time")
    case .scope: self("phạm vi", "scope")
    case .actor: self("người thực hiện", "who acts")
    case .authority: self("thẩm quyền", "authority")
    case .audience: self("đối tượng", "audience")
    case .clauseAdded: self("thêm ý", "clause added")
    case .clauseDropped: self("bớt ý", "clause dropped")
    case .citation: self("viện dẫn", "citation")
    case .other: self("nội dung khác", "other")
    }
  }

  /// Which way a value goes, with a sign for the eye.
  func name(of direction: Change.Direction) -> String {
    switch direction {
    case .raised: self("cao hơn ↑", "higher ↑")
    case .lowered: self("thấp hơn ↓", "lower ↓")
    case .earlier: self("sớm hơn ←", "earlier ←")
    case .later: self("muộn hơn →", "later →")
    }
  }

  /// That only one plan has something.
  func only(in plan: ReportPlan) -> String { self("Chỉ có ở \(plan.letter)", "Only in \(plan.letter)") }

  /// That a plan has nothing of the kind.
  var none: String { self("không có", "none") }
}
