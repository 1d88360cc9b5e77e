internal import PlanComparison
internal import PlanFacts
internal import PlanSyntax

/// A plan of the report: what it is called, and where its parts stand in the page.
struct ReportPlan {
  /// The place among the plans of the report, from 0.
  let number: Int
  let compared: ComparedPlan
  /// A short name that no other plan of the report has.
  let name: String
  /// Its side in a report of two; nil in one of several.
  let side: Side?
  /// How many blocks stand before those of each appendix.
  private let blocksBefore: [Int]
  /// The places of the statements of each list.
  private let places: [Statement.List: [Int]]

  init(number: Int, _ compared: ComparedPlan, name: String, side: Side? = nil) {
    self.number = number
    self.name = name
    self.side = side
    self.compared = compared
    var before = compared.plan.outline.plan.blocks.count
    var counts: [Int] = []
    for appendix in compared.plan.outline.appendices {
      counts.append(before)
      before += appendix.outline.blocks.count
    }
    blocksBefore = counts
    let statements = compared.plan.statements
    places = Dictionary(grouping: statements.indices) { statements[$0].list }
  }

  var label: PlanLabel { compared.label }
  var plan: Plan { compared.plan }

  /// What it is called where there is little room: A and B of two, the number of one of several.
  var letter: String { side?.letter ?? String(number + 1) }

  /// Where its text begins.
  var anchor: Anchor { Anchor(plan: number, "text") }

  /// Where a block stands.
  func anchor(ofBlock block: Int, in part: OutlinePart) -> Anchor {
    Anchor(plan: number, "b", block + Self.blocks(before: part, blocksBefore))
  }

  /// The statement that a cell of a matrix tells of; nil where it is of facts.
  func statement(of cell: MatrixCell) -> Int? {
    guard case .statements(let list) = cell.list, let places = places[list] else { return nil }
    return places.indices.contains(cell.index) ? places[cell.index] : nil
  }

  /// Where the words of a cell of a matrix stand; where the text begins for one that is not of this plan.
  func anchor(of cell: MatrixCell) -> Anchor {
    switch cell.list {
    case .statements: statement(of: cell).map { anchor(of: $0, in: cell.list) } ?? anchor
    case .facts(let list): cell.index < list.count(in: plan) ? anchor(of: cell.index, in: list) : anchor
    }
  }

  /// Where an entry of a list stands.
  func anchor(of index: Int, in list: ComparedList) -> Anchor {
    switch list {
    case .statements: anchor(ofBlock: plan.statements[index].block, in: plan.statements[index].part)
    case .facts(let list): anchor(of: index, in: list)
    }
  }

  /// Where the words of a fact stand.
  func anchor(of index: Int, in list: FactList) -> Anchor {
    switch list {
    case .targets: Anchor(plan: number, "target", index)
    case .awards: Anchor(plan: number, "award", index)
    case .phases: Anchor(plan: number, "phase", index)
    case .deadlines: Anchor(plan: number, "deadline", index)
    case .assignments: Anchor(plan: number, "duty", index)
    case .citations: Anchor(plan: number, "citation", index)
    }
  }

  private static func blocks(before part: OutlinePart, _ counts: [Int]) -> Int {
    switch part {
    case .plan: 0
    case .appendix(let index): counts[index]
    }
  }
}
