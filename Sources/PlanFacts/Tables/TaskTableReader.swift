internal import PlanGrammar
internal import PlanSyntax

/// Reads tables of tasks: who does a row's task, with whom, and by when.
struct TaskTableReader {
  private let text: FactText
  private let actors: ActorReader
  private let column: UInt16?
  private let times: [UInt16]

  init(_ grammar: FactGrammar, _ text: FactText) {
    self.text = text
    actors = ActorReader(grammar, text)
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
  func read() -> (assignments: [Assignment], deadlines: [Deadline]) {
    var assignments: [Assignment] = []
    var deadlines: [Deadline] = []
    for (table, rows) in zip(text.outline.plan.tables, text.cells) where table.header != nil {
      guard let block = table.block.map(heading(above:)), let header = rows.first else { continue }
      let columns = header.map(column(of:))
      guard columns.contains(where: { $0 != nil && $0 != .task }) else { continue }
      for row in rows.dropFirst() {
        let task = zip(columns, row).first { $0.0 == .task }.map { text.text(of: $0.1) } ?? ""
        for (column, cell) in zip(columns, row) where !cell.isEmpty {
          switch column {
          case .duty(let duty):
            guard let phrase = actors.phrase(at: cell.lowerBound, cell.upperBound, isTitle: true) else {
              continue
            }
            for actor in actors.bodies(in: phrase.tokens) {
              assignments.append(
                Assignment(
                  origin: text.origin(cell, in: block, rule: "task-table.column"), actor: actor, role: duty,
                  task: task))
            }
          case .time: deadlines += self.deadlines(in: cell, of: task, block)
          case .task, nil: continue
          }
        }
      }
    }
    return (assignments, deadlines)
  }

  /// The heading that a block stands under, or itself: the facts of a table are of the section, not of the paragraph
  /// before the table.
  private func heading(above block: Int) -> Int {
    var block = block
    while !text.blocks[block].isHeading, let parent = text.blocks[block].parent { block = parent }
    return block
  }

  private func column(of header: Range<Int>) -> Column? {
    guard let first = header.first, let span = text.span(column, first) else { return nil }
    return text.value(of: span).text.flatMap(Column.init)
  }

  private func deadlines(in cell: Range<Int>, of task: String, _ block: Int) -> [Deadline] {
    text.spans(of: times, in: cell).flatMap { span -> [Deadline] in
      let tokens = text.span(span).tokens
      let words = text.text(of: tokens)
      guard let value = TimeValue(text.value(of: span), text: words, year: text.years[block]) else {
        return []
      }
      return value.times.filter { $0.start ?? $0.end != nil || $0.recurrence != nil }.map { time in
        Deadline(
          origin: text.origin(tokens, in: block, rule: text.ruleName(of: span), words: words), action: task,
          actor: nil,
          time: time,
          bound: value.bound.flatMap { Deadline.Bound(rawValue: $0.rawValue) } ?? .at, reportTo: nil)
      }
    }
  }
}
