internal import PlanComparison
internal import PlanFacts

/// The words of a plan that facts were read from, as the text is written from its beginning to its end.
struct SourceMarks {
  /// The words of one fact.
  private struct Mark {
    let range: Range<Int>
    let anchor: Anchor
    let list: FactList
  }

  /// By where they begin, the longer ones first.
  private let marks: [Mark]
  private let title: (FactList) -> String
  private var next = 0
  /// What goes on behind the end of a paragraph.
  private var unfinished: [Mark] = []

  init(_ plan: ReportPlan, title: @escaping (FactList) -> String) {
    self.title = title
    marks = FactList.allCases.flatMap { list in
      (0..<list.count(in: plan.plan)).map { index in
        Mark(
          range: list.origin(of: index, in: plan.plan).range, anchor: plan.anchor(of: index, in: list),
          list: list)
      }
    }
    .enumerated()
    .sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }
    .map(\.element)
  }

  /// Writes a paragraph with what is marked in it.
  mutating func write(_ text: PlacedText, to html: inout HTMLWriter) {
    var stack: [Mark] = []
    let bytes = text.bytes.span
    let start = text.places.first ?? 0
    for mark in unfinished where mark.range.upperBound > start {
      open(mark, again: true, &stack, &html)
    }
    var run = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      let place = text.places[index]
      let ends = stack.contains { $0.range.upperBound <= place }
      let begins = next < marks.count && marks[next].range.lowerBound <= place
      guard ends || begins else { continue }
      html.text(utf8: bytes.extracting(run..<index))
      run = index
      close(at: place, &stack, &html)
      while next < marks.count, marks[next].range.lowerBound <= place {
        let mark = marks[next]
        next += 1
        if mark.range.upperBound > place {
          open(mark, again: false, &stack, &html)
        } else {
          // Nothing of it is shown; links to it lead here.
          html.empty(.span, [.id(mark.anchor)])
        }
      }
    }
    html.text(utf8: bytes.extracting(run..<bytes.count))
    for _ in stack { html.close(.mark) }
    unfinished = stack
  }

  /// Writes the places of facts whose words are not shown.
  mutating func finish(_ html: inout HTMLWriter) {
    for mark in marks[next...] { html.empty(.span, [.id(mark.anchor)]) }
    next = marks.count
  }

  private func open(_ mark: Mark, again: Bool, _ stack: inout [Mark], _ html: inout HTMLWriter) {
    html.open(.mark, (again ? [] : [.id(mark.anchor)]) + [.title(title(mark.list))])
    stack.append(mark)
  }

  /// Closes what ends, and opens again what stood inside it and goes on.
  private func close(at place: Int, _ stack: inout [Mark], _ html: inout HTMLWriter) {
    guard let first = stack.firstIndex(where: { $0.range.upperBound <= place }) else { return }
    let closed = stack[first...]
    for _ in closed { html.close(.mark) }
    stack.removeSubrange(first...)
    for mark in closed where mark.range.upperBound > place { open(mark, again: true, &stack, &html) }
  }
}
