internal import PlanComparison
internal import PlanFacts

/// The phases and deadlines of both plans on one scale of time, and what recurs below.
struct PairSchedule {
  let page: PairPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let phases = rows(of: .phases), deadlines = rows(of: .deadlines)
    guard !phases.isEmpty || !deadlines.isEmpty else { return html.writeNothing(wording) }
    let times = (phases + deadlines).flatMap(\.entries).map(\.time)
    let names: [(FactList, [TimelineRow])] = [(.phases, phases), (.deadlines, deadlines)]
    for (list, rows) in names where !rows.isEmpty {
      // Without any day there is nothing to draw; the scale is then of no use, and the words stand alone.
      guard let scale = TimeScale(times) else {
        try PairFacts(
          page: page, list: list, anchor: Anchor(list == .phases ? "phases-table" : "deadlines-table")
        )
        .write(to: &html)
        continue
      }
      try Timeline(wording: wording, caption: wording.name(of: list), rows: rows, scale: scale).write(
        to: &html)
    }
  }

  /// A row for each pair and for what a plan has alone, in the order of time.
  private func rows(of list: FactList) -> [TimelineRow] {
    let rows = PairedFact.all(of: list, in: page.comparison).map { fact in
      let entries = Side.allCases.compactMap { side in fact[side].map { entry(of: $0, in: list, page[side]) }
      }
      let side: Side = fact.a == nil ? .b : .a
      let label = FactText(wording: wording).label(of: fact[side] ?? 0, in: list, of: page[side].plan)
      return TimelineRow(label: label, entries: entries)
    }
    return rows.enumerated()
      .sorted { ($0.element.firstDay, $0.offset) < ($1.element.firstDay, $1.offset) }
      .map(\.element)
  }

  private func entry(of index: Int, in list: FactList, _ plan: ReportPlan) -> TimelineEntry {
    let time = list == .phases ? plan.plan.phases[index].time : plan.plan.deadlines[index].time
    return TimelineEntry(
      plan: plan, time: time, words: FactText(wording: wording).value(of: index, in: list, of: plan.plan),
      anchor: plan.anchor(of: index, in: list))
  }
}
