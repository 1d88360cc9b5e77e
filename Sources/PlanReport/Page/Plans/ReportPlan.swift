internal import PlanComparison
internal import PlanFacts
internal import PlanSyntax

/// A plan of the report: what it is called, and where its parts stand in the page.
struct ReportPlan {
  /// The place among the plans of the report, from 0.
  let number: Int
  let label: PlanLabel
  let plan: Plan
  /// A short name that no other plan of the report has.
  let name: String
  /// Its side in a report of two; nil in one of several.
  let side: Side?
  /// How many blocks stand before those of each appendix.
  private let blocksBefore: [Int]
  /// The places of blocks by their ids.
  private let places: [String: Anchor]

  init(number: Int, _ compared: ComparedPlan, name: String, side: Side? = nil) {
    self.number = number
    self.name = name
    self.side = side
    label = compared.label
    plan = compared.plan
    var before = compared.plan.outline.plan.blocks.count
    var counts: [Int] = []
    for appendix in compared.plan.outline.appendices {
      counts.append(before)
      before += appendix.outline.blocks.count
    }
    blocksBefore = counts
    var places: [String: Anchor] = [:]
    let outline = compared.plan.outline
    let parts = [OutlinePart.plan] + outline.appendices.indices.map { OutlinePart.appendix($0) }
    for part in parts {
      for block in outline.outline(of: part).blocks.indices {
        let place = block + Self.blocks(before: part, counts)
        places[outline.id(of: block, in: part)] = Anchor(plan: number, "b", place)
      }
    }
    self.places = places
  }

  /// What it is called where there is little room: A and B of two, the number of one of several.
  var letter: String { side?.letter ?? String(number + 1) }

  /// Where its text begins.
  var anchor: Anchor { Anchor(plan: number, "text") }

  /// Where a block stands.
  func anchor(ofBlock block: Int, in part: OutlinePart) -> Anchor {
    Anchor(plan: number, "b", block + Self.blocks(before: part, blocksBefore))
  }

  /// Where the block with an id stands; where the text begins for an id that there is not.
  func anchor(ofSection id: String) -> Anchor { places[id] ?? anchor }

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
