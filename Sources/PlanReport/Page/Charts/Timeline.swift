internal import PlanFacts

/// A picture of times: a row for each thing, with its times drawn on one scale and written beside it.
///
/// Each row has a drawing of its own in shares of its width, so that the words around it keep their size on any page.
struct Timeline {
  let wording: Wording
  let caption: String
  let rows: [TimelineRow]
  let scale: TimeScale

  /// How many plans have a lane of their own; more share one.
  private static let mostLanes = 2
  private static let laneHeight = 16
  /// Where the first lane is, at the height of the first line of words.
  private static let firstLane = 18

  func write(to html: inout HTMLWriter) throws {
    try html.table([.class("timeline")], caption: caption) { html in
      html.open(.thead)
      html.open(.tr)
      html.element(.th, [.scope("col")], text: wording("Việc", "What"))
      html.open(.th, [.scope("col"), .class("chart")])
      html.element(.span, [.class("unseen")], text: wording("Trục thời gian", "Time scale"))
      writeAxis(to: &html)
      html.close(.th)
      html.element(.th, [.scope("col")], text: wording("Thời gian", "Time"))
      html.close(.tr)
      html.close(.thead)
      html.open(.tbody)
      for row in rows {
        write(row, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func writeAxis(to html: inout HTMLWriter) {
    html.element(.svg, [.class("axis"), .isHiddenFromReaders, .width(.share(1)), .height(.units(16))]) {
      html in
      for tick in scale.ticks {
        html.element(.svgText, [.x(.share(tick.share)), .y(.units(12))], text: String(tick.year))
      }
    }
  }

  private func write(_ row: TimelineRow, to html: inout HTMLWriter) {
    html.open(.tr)
    html.element(.th, [.scope("row")] + (row.isPlanText ? [.lang("vi")] : []), text: row.label)
    html.open(.td, [.class("chart")])
    draw(row, to: &html)
    html.close(.td)
    html.open(.td, [.class("words")])
    if let summary = row.summary {
      html.text(summary)
    } else {
      for entry in row.entries {
        html.open(.div)
        if entry.plan.side != nil {
          html.letter(of: entry.plan)
        } else if row.isPlanText {
          html.text(entry.plan.name + ": ")
        }
        html.link(entry.anchor, entry.words)
        html.close(.div)
      }
    }
    html.close(.td)
    html.close(.tr)
  }

  private func draw(_ row: TimelineRow, to html: inout HTMLWriter) {
    let plans = Set(row.entries.map(\.plan.number)).sorted()
    let hasLanes = plans.count <= Self.mostLanes
    html.element(.svg, [.class("lanes"), .isHiddenFromReaders]) { html in
      for tick in scale.ticks {
        html.empty(
          .line,
          [
            .class("grid"), .x1(.share(tick.share)), .x2(.share(tick.share)), .y1(.units(0)), .y2(.share(1)),
          ])
      }
      for entry in row.entries {
        let lane = hasLanes ? plans.firstIndex(of: entry.plan.number) ?? 0 : 0
        draw(entry, at: lane * Self.laneHeight + Self.firstLane, to: &html)
      }
    }
  }

  private func draw(_ entry: TimelineEntry, at middle: Int, to html: inout HTMLWriter) {
    let time = entry.time
    guard let last = time.end ?? time.start else { return }
    let kind = entry.plan.markClass
    if let start = time.start, start < last || time.end == nil {
      let from = scale.share(of: start)
      // An open end goes on to the edge.
      let to = time.end.map { scale.share(of: $0, atEnd: true) } ?? 1
      html.element(
        .rect,
        [
          .class(kind), .x(.share(from)), .y(.units(middle - 4)), .width(.share(max(to - from, 0.004))),
          .height(.units(8)),
        ]
      ) { $0.element(.svgTitle, text: entry.plan.title + ": " + entry.words) }
    } else {
      html.element(
        .circle, [.class(kind), .cx(.share(scale.share(of: last))), .cy(.units(middle)), .r(.units(5))]
      ) { $0.element(.svgTitle, text: entry.plan.title + ": " + entry.words) }
    }
  }
}
