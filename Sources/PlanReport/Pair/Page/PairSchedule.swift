internal import PlanComparison
internal import PlanFacts

/// The phases and deadlines of both plans on one scale of time, and what recurs below.
struct PairSchedule {
  let page: PairPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let facts = [FactList.phases, .deadlines].map { ($0, PairedFact.all(of: $0, in: page.comparison)) }
    guard facts.contains(where: { !$0.1.isEmpty }) else { return html.writeNothing(wording) }
    let rows = facts.map { list, facts in (list, facts.filter(isOnScale), facts.filter { !isOnScale($0) }) }
    let scale = TimeScale(rows.flatMap(\.1).flatMap { times(of: $0) })
    for (list, drawn, others) in rows {
      if let scale, !drawn.isEmpty {
        try Timeline(
          wording: wording, caption: wording.name(of: list), rows: drawn.map { row(of: $0) }.inOrderOfTime,
          scale: scale
        ).write(to: &html)
      }
      guard !others.isEmpty else { continue }
      // What has no day is told in words.
      try PairFacts(
        page: page, list: list, anchor: Anchor(list == .phases ? "phases-table" : "deadlines-table"),
        caption: wording.name(of: list)
          + (drawn.isEmpty ? "" : wording(": định kỳ, hoặc không có ngày", ": recurring, or without a day")),
        facts: others
      ).write(to: &html)
    }
  }

  private func isOnScale(_ fact: PairedFact) -> Bool {
    times(of: fact).contains { $0.start != nil || $0.end != nil }
  }

  private func times(of fact: PairedFact) -> [PlanTime] {
    Side.allCases.compactMap { side in fact[side].first.map { time(of: $0, in: fact.list, page[side]) } }
  }

  private func time(of index: Int, in list: FactList, _ plan: ReportPlan) -> PlanTime {
    list == .phases ? plan.plan.phases[index].time : plan.plan.deadlines[index].time
  }

  private func row(of fact: PairedFact) -> TimelineRow {
    let entries = Side.allCases.compactMap { side in
      fact[side].first.map { index in
        TimelineEntry(
          plan: page[side], time: time(of: index, in: fact.list, page[side]),
          words: wording.facts.value(of: index, in: fact.list, of: page[side].plan),
          anchor: page[side].anchor(of: index, in: fact.list))
      }
    }
    let side = fact.firstSide
    return TimelineRow(
      label: wording.facts.label(of: fact[side], in: fact.list, of: page[side].plan), entries: entries)
  }
}
