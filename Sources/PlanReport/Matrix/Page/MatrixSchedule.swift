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
            + wording.facts.value(of: index, in: .phases, of: plan.plan),
          anchor: plan.anchor(of: index, in: .phases))
      }
      return entries.isEmpty ? nil : TimelineRow(label: plan.name, isPlanText: false, entries: entries)
    }
  }

  private var deadlines: [TimelineRow] {
    page.sharedRows.filter { $0.row.list == .facts(.deadlines) }.compactMap { _, row in
      let ordered = page.report.ordered(row)
      let entries = ordered.compactMap { entry -> TimelineEntry? in
        let plan = page.plans[entry.plan]
        guard entry.cell.index < plan.plan.deadlines.count else { return nil }
        return TimelineEntry(
          plan: plan, time: plan.plan.deadlines[entry.cell.index].time, words: entry.words,
          anchor: plan.anchor(of: entry.cell))
      }
      guard entries.count > 1 else { return nil }
      return TimelineRow(label: row.label, entries: entries, summary: summary(of: ordered))
    }
    .inOrderOfTime
  }

  /// The earliest, the median and the latest, where there are too many to name each.
  private func summary(of ordered: [ReportedMatrix.Entry]) -> String? {
    guard ordered.count > 4, let first = ordered.first, let last = ordered.last else { return nil }
    let median = ordered[(ordered.count - 1) / 2]
    let names = page.report.names
    return wording(
      "\(ordered.count) kế hoạch: sớm nhất \(first.words) (\(names[first.plan])), giữa \(median.words), muộn nhất \(last.words) (\(names[last.plan]))",
      "\(ordered.count) plans: earliest \(first.words) (\(names[first.plan])), median \(median.words), latest \(last.words) (\(names[last.plan]))"
    )
  }
}
