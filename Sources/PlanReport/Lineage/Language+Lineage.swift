internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The words of lineages, in both languages.
extension Language {
  /// What a plan shares with another, where nothing tells which of them took it.
  func words(of likeness: LineageLikeness, names: [String]) -> String {
    let share = NumberText(language: self).percent(likeness.share)
    let name = names[likeness.plan]
    return switch likeness.doubt {
    case .order:
      self(
        "\(share) lời văn chung với \(name); không rõ kế hoạch nào có trước",
        "shares \(share) of its words with \(name); which was first is not known")
    case .level:
      self(
        "\(share) lời văn chung với \(name), có trước; không rõ cấp của cơ quan ban hành",
        "shares \(share) of its words with \(name), which was first; the level of that issuer is not known")
    }
  }

  /// When a plan was issued: its date, or what its text tells of it; nil where nothing does.
  func words(of plan: LineagePlan) -> String? {
    if let date = plan.label.date { return TimeText(language: self).text(of: date) }
    switch (plan.issue.earliest.map(day), plan.issue.latest.map(day)) {
    case (let first?, let last?):
      return self(
        "không có ngày; theo văn bản: \(first) đến \(last)", "no date; by its text \(first) to \(last)")
    case (let first?, nil):
      return self("không có ngày; theo văn bản: từ \(first)", "no date; by its text not before \(first)")
    case (nil, let last?):
      return self("không có ngày; theo văn bản: đến \(last)", "no date; by its text not after \(last)")
    case (nil, nil): return nil
    }
  }

  /// From where on plans count as taking from each other, and words as common.
  func words(of measure: LineageMeasure) -> String {
    let numbers = NumberText(language: self)
    let (taken, common) = (numbers.percent(measure.taken), numbers.percent(measure.common))
    return self(
      "Kế hoạch đứng dưới kế hoạch có trước, cùng cấp hoặc cấp trên, có nhiều lời văn của nó nhất, từ \(taken) trở lên; nếu bằng nhau thì dưới kế hoạch của cấp trên và sớm nhất. Lời chung là lời hơn \(common) các kế hoạch không liên quan cũng có, khi có ít nhất \(measure.fewest) kế hoạch như vậy.",
      "A plan stands below the earlier one, of its own level or a higher one, that has most of its words, \(taken) at least; of equals below the one from above, then the oldest. Common is what more than \(common) of the unrelated plans say too, where there are \(measure.fewest) or more of these."
    )
  }

  /// A day that is written as ISO 8601 has it.
  private func day(_ iso: String) -> String {
    self == .vietnamese ? iso.split(separator: "-").reversed().joined(separator: "/") : iso
  }
}
