internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The page of two plans.
struct PairPage {
  let wording: Wording
  let comparison: Comparison
  let lineage: Lineage?
  /// The parts that are shown.
  let parts: [ReportPart]
  let pair: ReportedPair
  let a: ReportPlan
  let b: ReportPlan

  init(_ comparison: Comparison, lineage: Lineage?, parts: [ReportPart], wording: Wording) {
    self.wording = wording
    self.comparison = comparison
    self.lineage = lineage
    self.parts = parts
    pair = ReportedPair(comparison, wording.language)
    a = ReportPlan(number: 0, comparison.a, name: pair.name(of: .a), side: .a)
    b = ReportPlan(number: 1, comparison.b, name: pair.name(of: .b), side: .b)
  }

  /// The lists of statements that are shown.
  var statementLists: [Statement.List] {
    Statement.List.allCases.filter { list in parts.contains { $0.lists.contains(.statements(list)) } }
  }

  /// The plan of a side.
  subscript(side: Side) -> ReportPlan { side == .a ? a : b }

  var frame: PageFrame {
    var sections = [
      PageSection("summary", wording("Tóm tắt", "Summary")) { try PairSummary(page: self).write(to: &$0) },
      PageSection("differences", wording("Khác nhau về nội dung", "Differences of substance")) {
        try PairDifferences(page: self).write(to: &$0)
      },
    ]
    if parts.contains(.schedule) {
      sections.append(
        PageSection("schedule", wording("Tiến độ", "Schedule")) {
          try PairSchedule(page: self).write(to: &$0)
        })
    }
    if parts.contains(.targets) {
      sections.append(
        PageSection("targets", wording("Chỉ tiêu", "Targets")) {
          try PairTargets(page: self).write(to: &$0)
        })
    }
    if parts.contains(.awards) {
      sections.append(
        PageSection("awards", wording("Khen thưởng", "Awards")) { try writeAwards(to: &$0) })
    }
    if !statementLists.isEmpty {
      sections.append(
        PageSection("statements", wording("Đối chiếu nội dung", "Side by side")) {
          try PairStatements(page: self).write(to: &$0)
        })
    }
    if parts.contains(.duties) {
      sections.append(
        PageSection("duties", wording("Phân công", "Duties")) {
          try PairFacts(page: self, list: .assignments, anchor: Anchor("duties-table")).write(to: &$0)
        })
    }
    if parts.contains(.citations) {
      sections.append(
        PageSection("citations", wording("Viện dẫn", "Citations")) {
          try PairFacts(page: self, list: .citations, anchor: Anchor("citations-table")).write(to: &$0)
        })
    }
    if let lineage, lineage.tellsAnything {
      sections.append(
        PageSection("lineage", wording("Nguồn gốc lời văn", "Lineage")) {
          try LineagePicture(lineage, wording: wording).write(to: &$0)
        })
    }
    sections.append(
      PageSection("texts", wording("Văn bản", "Texts")) { html in
        try SourceTexts(wording: wording).writeAll([a, b], to: &html)
      })
    return PageFrame(
      wording: wording, title: wording("So sánh kế hoạch: ", "Plans compared: ") + a.name + " – " + b.name,
      sections: sections)
  }

  private func writeAwards(to html: inout HTMLWriter) throws {
    let grid = AwardGrid([a, b], wording: wording)
    guard !grid.isEmpty else { return html.writeNothing(wording) }
    try grid.write(to: &html)
    try PairFacts(page: self, list: .awards, anchor: Anchor("awards-table")).write(to: &html)
  }
}
