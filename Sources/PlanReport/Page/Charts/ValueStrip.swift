internal import PlanComparison
internal import PlanFacts

/// Values of one thing as marks on a line that begins at 0.
struct ValueStrip {
  struct Mark {
    let plan: ReportPlan
    let value: Double
    /// The end of a range.
    let upper: Double?
    let words: String
  }

  let marks: [Mark]
  /// What the end of the line stands for.
  let end: Double
  var median: Double?

  /// The targets of one row.
  init(_ targets: [(plan: ReportPlan, target: Target)], wording: Wording, median: Double? = nil) {
    marks = targets.map { plan, target in
      Mark(
        plan: plan, value: target.value.amount, upper: target.upper?.amount,
        words: wording.facts.value(of: target))
    }
    let most = marks.map { max($0.value, $0.upper ?? 0) }.max() ?? 0
    end = targets.allSatisfy { $0.target.unit.hasPrefix("%") } ? max(100, most) : most
    self.median = median
  }

  func write(to html: inout HTMLWriter) {
    html.element(
      .svg, [.class("strip"), .isHiddenFromReaders, .width(.share(1)), .height(.units(20))]
    ) { html in
      html.empty(
        .line, [.class("base"), .x1(.share(0)), .x2(.share(1)), .y1(.units(10)), .y2(.units(10))])
      if let low = marks.map(\.value).min(), let high = marks.map({ $0.upper ?? $0.value }).max(), high > low
      {
        html.empty(
          .line,
          [.class("between"), .x1(place(low)), .x2(place(high)), .y1(.units(10)), .y2(.units(10))])
      }
      if let median {
        html.empty(
          .line, [.class("median"), .x1(place(median)), .x2(place(median)), .y1(.units(2)), .y2(.units(18))])
      }
      // The later ones are drawn over the earlier, so the larger ring comes first.
      for mark in marks.reversed() {
        html.element(
          .circle,
          [
            .class(mark.plan.markClass), .cx(place(mark.value)), .cy(.units(10)),
            .r(.units(mark.plan.side == .b ? 7 : 5)),
          ]
        ) { $0.element(.svgTitle, text: mark.plan.title + ": " + mark.words) }
      }
    }
  }

  /// Marks at both ends stay whole.
  private func place(_ value: Double) -> Length { .share(0.03 + 0.94 * (end > 0 ? value / end : 0)) }
}
