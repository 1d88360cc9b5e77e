internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// Reads tables of tasks: who does a row's task, with whom, and by when.
struct TaskTableReader {
  private let text: FactText
  private let actors: ActorReader
  private let column: UInt16?
  private let times: RuleNumbers

  init(_ grammar: FactGrammar, _ text: FactText, _ actors: ActorReader) {
    self.text = text
    self.actors = actors
    column = grammar.rules.number(of: "task-table.column")
    times = grammar.times
  }

  /// What a column of a task table holds.
  private enum Column: Equatable {
    case task
    case time
    case duty(Assignment.Duty)

    init?(_ key: String) {
      switch key {
      case "task": self = .task
      case "time": self = .time
      default:
        guard let duty = Assignment.Duty(rawValue: key) else { return nil }
        self = .duty(duty)
      }
    }
  }

  /// - Complexity: O(*n*) in the tokens of the tables.
  func read(diagnostics: inout [Diagnostic]) -> (assignments: [Assignment], deadlines: [Deadline]) {
    var assignments: [Assignment] = []
    var deadlines: [Deadline] = []
    for table in text.tables where table.hasHeader {
      let place = Place(table: table, block: table.block.map(owner(above:)))
      // The plan itself has no id that facts could stand in.
      guard let header = table.cells.first, place.block != nil || table.part > 0 else { continue }
      let columns = header.map(column(of:))
      guard columns.contains(where: { $0 != nil && $0 != .task }) else { continue }
      for row in table.cells.dropFirst() {
        let task = zip(columns, row).first { $0.0 == .task }.map { text.text(of: $0.1) } ?? ""
        for (column, cell) in zip(columns, row) where !cell.isEmpty {
          switch column {
          case .duty(let duty):
            for actor in actors.bodies(in: actors.title(cell)) {
              assignments.append(
                Assignment(
                  origin: origin(cell, in: place, rule: "task-table.column"), actor: actor, role: duty,
                  task: task))
            }
          case .time: deadlines += self.deadlines(in: cell, of: task, place, &diagnostics)
          case .task, nil: continue
          }
        }
      }
    }
    return (assignments, deadlines)
  }

  /// Where the facts of a table stand.
  private struct Place {
    let table: FactTable
    /// The block that they are of; nil for those of the appendix as a whole.
    let block: Int?
  }

  private func origin(_ tokens: Range<Int>, in place: Place, rule: String) -> Origin {
    guard let block = place.block else { return text.origin(tokens, in: place.table, rule: rule) }
    return text.origin(tokens, in: block, rule: rule)
  }

  /// The heading or numbered lead-in that a block stands under, or itself: the facts of a table are of these, not of the
  /// paragraph before the table.
  private func owner(above block: Int) -> Int {
    var block = block
    while !text.blocks[block].isHeading, !isNumberedLeadIn(block), let parent = text.parents[block] {
      block = parent
    }
    return block
  }

  private func isNumberedLeadIn(_ block: Int) -> Bool {
    guard let style = text.blocks[block].style, !style.isBullet else { return false }
    return !text.endsSentence(block)
  }

  private func column(of header: Range<Int>) -> Column? {
    guard let first = header.first, let span = text.span(column, first) else { return nil }
    return text.value(of: span).text.flatMap(Column.init)
  }

  private func deadlines(
    in cell: Range<Int>, of task: String, _ place: Place, _ diagnostics: inout [Diagnostic]
  )
    -> [Deadline]
  {
    text.spans(of: times, in: cell).flatMap { span -> [Deadline] in
      let tokens = text.span(span).tokens
      let words = text.text(of: tokens)
      guard let value = TimeValue(text.value(of: span), text: words, year: year(of: place)) else {
        return []
      }
      if value.isImpossible {
        diagnostics.append(.impossibleTime(words, at: text.bytes(of: tokens)))
      }
      return value.times.filter { $0.start ?? $0.end != nil || $0.recurrence != nil || value.isImpossible }
        .map { time in
          Deadline(
            origin: origin(tokens, in: place, rule: text.ruleName(of: span)), action: task,
            actor: nil,
            time: time,
            bound: value.bound.flatMap { Deadline.Bound(rawValue: $0.rawValue) } ?? .at, reportTo: nil)
        }
    }
  }

  /// The year of times that leave theirs out.
  private func year(of place: Place) -> Int? {
    place.block.map { text.years[$0] } ?? text.titleYears[place.table.part]
  }
}
