/// Shares of a whole as one bar.
struct ShareBar {
  /// From the left; what is missing to 1 stays empty.
  let shares: [(kind: StaticString, share: Double)]

  func write(to html: inout HTMLWriter) {
    html.element(
      .svg, [.class("bar"), .isHiddenFromReaders, .width(.share(1)), .height(.units(12))]
    ) { html in
      var start = 0.0
      for (kind, share) in shares where share > 0 {
        html.empty(
          .rect,
          [.class(kind), .x(.share(start)), .y(.units(0)), .width(.share(share)), .height(.units(12))])
        start += share
      }
      html.empty(
        .rect, [.class("frame"), .x(.share(0)), .y(.units(0)), .width(.share(1)), .height(.units(12))])
    }
  }
}
