internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The page of several plans.
struct MatrixPage {
  let wording: Wording
  let lineage: Lineage?
  let plans: [ReportPlan]
  /// The parts that are shown.
  let parts: [ReportPart]
  let report: ReportedMatrix
  /// The rows of the parts that are shown, with their places in the matrix.
  let rows: [(place: Int, row: MatrixRow)]

  init(
    _ matrix: Matrix, of plans: [ComparedPlan], lineage: Lineage?, parts: [ReportPart], wording: Wording
  ) {
    self.wording = wording
    self.parts = parts
    report = ReportedMatrix(matrix, of: plans, wording.language, space: "\u{A0}")
    self.lineage = lineage
    let names = report.names
    self.plans = plans.indices.map { ReportPlan(number: $0, plans[$0], name: names[$0]) }
    let lists = Set(parts.flatMap(\.lists))
    rows = matrix.rows.enumerated().filter { lists.contains($0.element.list) }
      .map { ($0.offset, $0.element) }
  }

  var frame: PageFrame {
    var sections = [
      PageSection("summary", wording("Tóm tắt", "Summary")) { try MatrixSummary(page: self).write(to: &$0) },
      PageSection("matrix", wording("Bảng đối chiếu", "Matrix")) {
        try MatrixTable(page: self).write(to: &$0)
        try MatrixAlone(page: self).write(to: &$0)
      },
    ]
    if parts.contains(.schedule) {
      sections.append(
        PageSection("schedule", wording("Tiến độ", "Schedule")) {
          try MatrixSchedule(page: self).write(to: &$0)
        })
    }
    if parts.contains(.targets) {
      sections.append(
        PageSection("targets", wording("Chỉ tiêu", "Targets")) {
          try MatrixTargets(page: self).write(to: &$0)
        })
    }
    if parts.contains(.awards) {
      sections.append(
        PageSection("awards", wording("Khen thưởng", "Awards")) { html in
          let grid = AwardGrid(plans, wording: wording)
          if grid.isEmpty { html.writeNothing(wording) } else { try grid.write(to: &html) }
        })
    }
    if lists.contains(where: { if case .statements = $0 { true } else { false } }) {
      sections.append(
        PageSection("statements", wording("Lời văn cạnh nhau", "Side by side")) {
          try MatrixTexts(page: self).write(to: &$0)
        })
    }
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

  /// The lists of the parts that are shown, in the order of the parts.
  var lists: [ComparedList] { parts.flatMap(\.lists) }

  /// The rows that more than one plan has a part in.
  var sharedRows: [(place: Int, row: MatrixRow)] { rows.filter { $0.row.count > 1 } }

  /// The place of a row in the table.
  func anchor(ofRow place: Int) -> Anchor { Anchor("row", place) }
}
