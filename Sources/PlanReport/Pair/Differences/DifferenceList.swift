internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// The differences of two plans, each told once, those of most weight first; all reports tell the same.
struct DifferenceList {
  /// By weight of kind, then by how much, then in reading order.
  let differences: [Difference]
  /// How many statements and duties each plan has alone, which are not among the differences.
  let alone: (a: Int, b: Int)
  /// Pairs of statements and of facts that are changed, and have no difference of any kind but their words.
  let inWords: Int
  /// Whether the plans are one text, letter for letter.
  private let isOneText: Bool

  /// - Complexity: O(*n* log *n*) in the facts and changes.
  init(_ pair: ReportedPair, lists: [ComparedList] = ComparedList.allCases, withContext: Bool = false) {
    let comparison = pair.comparison
    isOneText = comparison.a.plan.outline.source.clean == comparison.b.plan.outline.source.clean
    let maker = DifferenceMaker(pair)
    var found: [Difference] = []
    var alone = [0, 0]
    var inWords = 0
    for case .facts(let list) in lists {
      for fact in PairedFact.all(of: list, in: comparison) {
        if list == .assignments, fact.relation == nil {
          alone[fact.a.isEmpty ? 1 : 0] += 1
        } else {
          let told = maker.differences(of: fact).filter { $0.weight > 0 }
          if told.isEmpty, fact.relation == .changed { inWords += 1 }
          found += told
        }
      }
    }
    // What facts tell is not told again by the statements that they stand in.
    let told = ToldByFacts(comparison)
    for statements in comparison.statements {
      guard lists.contains(.statements(comparison.a.plan.statements[statements.a].list)) else { continue }
      let changes = statements.changes.filter { $0.kind != .other }
      if changes.isEmpty, statements.relation == .changed { inWords += 1 }
      let untold = changes.filter { !told.tells($0) }
      found += maker.differences(untold, of: statements, withContext: withContext)
        .filter { $0.a?.text != $0.b?.text }
    }
    for side in Side.allCases {
      let plan = pair.plan(of: side)
      alone[side == .a ? 0 : 1] += comparison.only(side).statements.count {
        lists.contains(.statements(plan.statements[$0].list))
      }
    }
    self.inWords = inWords
    self.alone = (alone[0], alone[1])
    differences = found.enumerated().sorted { left, right in
      let (l, r) = (left.element, right.element)
      return (-l.weight, -l.amount, left.offset) < (-r.weight, -r.amount, right.offset)
    }.map(\.element)
  }

  /// Whether nothing at all differs of what is compared.
  var isEmpty: Bool { differences.isEmpty && alone == (0, 0) && inWords == 0 }

  /// What is said where nothing differs: texts that are not one may still differ in their words, and in what stands
  /// outside statements and facts.
  func absence(in language: Language) -> String {
    isOneText
      ? language("Hai kế hoạch nói như nhau.", "The plans say the same.")
      : language(
        "Không thấy khác nhau về nội dung ở những phần được so; lời văn hai bản không giống hệt nhau.",
        "No difference of substance was found in what is compared; the two texts are not equal.")
  }
}
