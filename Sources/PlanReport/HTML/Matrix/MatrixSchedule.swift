internal import PlanComparison
internal import PlanFacts

/// The phases of each plan, and the deadlines that several plans set, on one scale of time.
struct MatrixSchedule {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let phases = phases, deadlines = deadlines
    guard let scale = TimeScale((phases + deadlines).flatMap(\.entries).map(\.time)) else {
      return html.writeNothing(wording)
    }
    let parts = [
      (wording("Giai đoạn của từng kế hoạch", "The phases of each plan"), phases),
      (wording("Thời hạn mà nhiều kế hoạch đặt ra", "Deadlines that several plans set"), deadlines),
    ]
    for (caption, rows) in parts where !rows.isEmpty {
      try Timeline(wording: wording, caption: caption, rows: rows, scale: scale).write(to: &html)
    }
  }

  private var phases: [TimelineRow] {
    page.plans.compactMap { plan in
      let entries = plan.plan.phases.indices.map { index in
        TimelineEntry(
          plan: plan, time: plan.plan.phases[index].time,
          words: plan.plan.phases[index].label + ": "
            + FactText(wording: wording).value(of: index, in: .phases, of: plan.plan),
          anchor: plan.anchor(of: index, in: .phases))
      }
      return entries.isEmpty ? nil : TimelineRow(label: plan.name, isPlanText: false, entries: entries)
    }
  }

  private var deadlines: [TimelineRow] {
    page.sharedRows.filter { $0.row.list == .facts(.deadlines) }.compactMap { _, row in
      let ordered = OrderedCells(row, page)
      let entries = ordered.cells.compactMap { entry -> TimelineEntry? in
        guard entry.cell.index < entry.plan.plan.deadlines.count else { return nil }
        return TimelineEntry(
          plan: entry.plan, time: entry.plan.plan.deadlines[entry.cell.index].time, words: entry.words,
          anchor: page.anchor(of: entry.cell, in: row, of: entry.plan))
      }
      guard entries.count > 1 else { return nil }
      return TimelineRow(label: row.label, entries: entries, summary: summary(of: ordered))
    }
    .enumerated()
    .sorted { ($0.element.firstDay, $0.offset) < ($1.element.firstDay, $1.offset) }
    .map(\.element)
  }

  /// The earliest, the median and the latest, where there are too many to name each.
  private func summary(of ordered: OrderedCells) -> String? {
    guard ordered.cells.count > 4, let first = ordered.cells.first, let last = ordered.cells.last,
      let median = ordered.median
    else { return nil }
    return wording(
      "\(ordered.cells.count) kế hoạch: sớm nhất \(first.words) (\(first.plan.name)), giữa \(median.words), muộn nhất \(last.words) (\(last.plan.name))",
      "\(ordered.cells.count) plans: earliest \(first.words) (\(first.plan.name)), median \(median.words), latest \(last.words) (\(last.plan.name))"
    )
  }
}
