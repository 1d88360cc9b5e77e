internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells of criteria that belong together whether they are for others.
struct AudienceChange {
  let a: ComparedPlan
  let b: ComparedPlan

  /// The change of the audience, in the words of the headings that name it; nil where it is the same, or one plan does
  /// not say it.
  func change(_ pair: AlignedPair) -> Change? {
    let (left, right) = (a.blocks[pair.a], b.blocks[pair.b])
    guard let first = left.audience, let second = right.audience, first != second else { return nil }
    return Change(.audience, a: Self.heading(of: left, in: a), b: Self.heading(of: right, in: b))
  }

  /// The heading that a criterion stands under, past that of its theme.
  private static func heading(of block: ComparedBlock, in plan: ComparedPlan) -> ChangedWords {
    let blocks = plan.plan.outline.outline(of: block.part).blocks
    let theme = block.statement.flatMap { plan.plan.statements[$0].theme }
    var at = blocks[block.block].parent
    while let above = at, above == theme { at = blocks[above].parent }
    let range = blocks[at ?? block.block].textRange
    return ChangedWords(text: CleanWords.text(of: plan.plan.outline.source.clean, range), range: range)
  }
}
