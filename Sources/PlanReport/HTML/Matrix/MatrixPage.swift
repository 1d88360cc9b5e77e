internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The page of several plans.
struct MatrixPage {
  let wording: Wording
  let matrix: Matrix
  let lineage: Lineage?
  let plans: [ReportPlan]
  private let compared: [ComparedPlan]

  init(_ matrix: Matrix, of plans: [ComparedPlan], lineage: Lineage?, wording: Wording) {
    self.wording = wording
    self.matrix = matrix
    self.lineage = lineage
    compared = plans
    let names = PlanNames.names(of: plans.map(\.label))
    self.plans = plans.indices.map { ReportPlan(number: $0, plans[$0], name: names[$0]) }
  }

  var frame: PageFrame {
    var sections = [
      PageSection("summary", wording("Tóm tắt", "Summary")) { try MatrixSummary(page: self).write(to: &$0) },
      PageSection("matrix", wording("Bảng đối chiếu", "Matrix")) {
        try MatrixTable(page: self).write(to: &$0)
        try MatrixAlone(page: self).write(to: &$0)
      },
      PageSection("schedule", wording("Tiến độ", "Schedule")) {
        try MatrixSchedule(page: self).write(to: &$0)
      },
      PageSection("targets", wording("Chỉ tiêu", "Targets")) { try MatrixTargets(page: self).write(to: &$0) },
      PageSection("awards", wording("Khen thưởng", "Awards")) { html in
        let grid = AwardGrid(plans, wording: wording)
        if grid.isEmpty { html.writeNothing(wording) } else { try grid.write(to: &html) }
      },
      PageSection("statements", wording("Lời văn cạnh nhau", "Side by side")) {
        try MatrixTexts(page: self, plans: compared).write(to: &$0)
      },
    ]
    if let lineage, lineage.tellsAnything {
      sections.append(
        PageSection("lineage", wording("Nguồn gốc lời văn", "Lineage")) {
          try LineagePicture(lineage, wording: wording).write(to: &$0)
        })
    }
    sections.append(
      PageSection("texts", wording("Văn bản", "Texts")) {
        try SourceTexts(wording: wording).writeAll(plans, to: &$0)
      })
    return PageFrame(
      wording: wording, title: wording("So sánh \(plans.count) kế hoạch", "\(plans.count) plans compared"),
      sections: sections)
  }

  /// The rows that more than one plan has a part in, with their places in the matrix.
  var sharedRows: [(place: Int, row: MatrixRow)] {
    matrix.rows.enumerated().filter { $0.element.cells.count { $0 != nil } > 1 }
      .map { ($0.offset, $0.element) }
  }

  /// The place of a row in the table.
  func anchor(ofRow place: Int) -> Anchor { Anchor("row", place) }

  /// Where the words of a cell stand.
  func anchor(of cell: MatrixCell, in row: MatrixRow, of plan: ReportPlan) -> Anchor {
    if case .facts(let list) = cell.list, cell.index < list.count(in: plan.plan) {
      return plan.anchor(of: cell.index, in: list)
    }
    return plan.anchor(ofSection: cell.section)
  }

  /// The value of a cell as the page writes it; nil where it has none.
  func words(of cell: MatrixCell, of plan: ReportPlan) -> String? {
    guard case .facts(let list) = cell.list, cell.index < list.count(in: plan.plan) else {
      return cell.value?.text
    }
    switch list {
    case .targets: return FactText(wording: wording).value(of: plan.plan.targets[cell.index])
    case .phases: return TimeText(language: wording.language).text(of: plan.plan.phases[cell.index].time)
    case .deadlines:
      return TimeText(language: wording.language).text(of: plan.plan.deadlines[cell.index].time)
    case .awards:
      let occasions = plan.plan.awards[cell.index].occasions.map { wording.language.name(of: $0) }
      return occasions.isEmpty ? cell.value?.text : occasions.joined(separator: ", ")
    case .assignments, .citations: return cell.value?.text
    }
  }

  /// What tells a row from others of the same label, in words.
  func detail(of row: MatrixRow) -> String? {
    guard let detail = row.detail else { return nil }
    return Award.Level(rawValue: detail).map { wording.language.name(of: $0) }
      ?? Assignment.Duty(rawValue: detail).map { wording.language.name(of: $0) }
      ?? Statement.Audience(rawValue: detail).map { wording.language.name(of: $0) } ?? detail
  }
}
