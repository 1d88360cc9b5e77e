internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// Finds the statements of a plan: each block that is no heading and no lead-in, by the role it stands under.
struct StatementReader: Sendable {
  let grammar: FactGrammar

  /// What a block hands down to those below it.
  private struct Inherited {
    var roles: Roles = []
    var audience: Statement.Audience?
    var theme: Int?
  }

  /// The statements of the plan and of its appendices.
  /// - Complexity: O(*n*) in the bytes of the sections.
  func statements(of outline: PlanOutline) -> [Statement] {
    grammar.parts(of: outline).flatMap { statements(of: $0, in: outline) }
  }

  private func statements(of part: FactPart, in outline: PlanOutline) -> [Statement] {
    var statements: [Statement] = []
    var inherited: [Inherited] = []
    for (index, block) in part.outline.blocks.enumerated() where block.part == .section {
      let above =
        block.depth > 0 && block.depth <= inherited.count
        ? inherited[block.depth - 1] : Inherited(roles: part.roles)
      var here = above
      if !block.roles.isEmpty { here.roles = block.roles }
      let words = block.label ?? block.textRange
      if outline.isLeadIn(block) || block.label != nil {
        // A lead-in names whom it is for at its start: "Đối với các sở, ban, ngành:".
        let isNaming =
          block.isHeading || found(grammar.audienceLead, at: words, in: outline)
          || found(grammar.audience, at: words, in: outline)
        if isNaming, let audience = audience(of: words, in: outline) {
          here.audience = audience
          // One without a marker speaks for the items behind it.
          if block.style == nil, block.depth > 0, block.depth <= inherited.count {
            inherited[block.depth - 1].audience = audience
          }
        }
        if block.isHeading, found(grammar.theme, at: words, in: outline) { here.theme = index }
      }
      inherited.removeLast(max(0, inherited.count - block.depth))
      inherited.append(here)
      guard !outline.isLeadIn(block), let (list, rule) = list(of: block, here.roles, in: outline) else {
        continue
      }
      let isCriterion = list == .criteria
      statements.append(
        Statement(
          list: list, part: part.part, block: index, audience: isCriterion ? here.audience : nil,
          theme: isCriterion ? here.theme : nil, rule: rule))
    }
    return statements
  }

  /// The list that a block's roles put it in, and the rule that did; nil where they put it in none.
  private func list(of block: Block, _ roles: Roles, in outline: PlanOutline) -> (Statement.List, String)? {
    let has = { (role: Role) in roles.contains(Roles(role)) }
    if has(.criteria) { return (.criteria, "role.criteria") }
    if has(.content) { return (.tasks, "role.content") }
    if has(.solutions) { return (.solutions, "role.solutions") }
    if has(.purpose) || has(.indicators) {
      guard has(.requirements), isDemanded(block, in: outline) else {
        return (.goals, "role.purpose")
      }
      return (.requirements, "statement.must")
    }
    if has(.requirements) { return (.requirements, "role.requirements") }
    if has(.awardStandards) {
      guard has(.awards), holds(grammar.awardForm, nil, block, in: outline) else {
        return (.awardStandards, "role.award-standards")
      }
    }
    return nil
  }

  /// Whether a block says what must or must not be; words that may as well tell what an aim comes to count only where the
  /// block does not begin as an aim.
  private func isDemanded(_ block: Block, in outline: PlanOutline) -> Bool {
    if holds(grammar.must, "must", block, in: outline) { return true }
    return holds(grammar.must, "weak", block, in: outline)
      && !found(grammar.aim, at: block.textRange, in: outline)
  }

  /// The audience that a heading names first; households only where it names nobody else.
  private func audience(of words: Range<Int>, in outline: PlanOutline) -> Statement.Audience? {
    var first: Statement.Audience?
    outline.forEachPhrase(of: grammar.audience, in: words) { key in
      if first == nil || first == .household { first = Statement.Audience(rawValue: key) ?? first }
    }
    return first
  }

  /// Whether a block has a phrase of a lexicon, under one key or any.
  private func holds(_ lexicon: Lexicon, _ key: String?, _ block: Block, in outline: PlanOutline) -> Bool {
    var isFound = false
    outline.forEachPhrase(of: lexicon, in: block.textRange) { found in
      if key == nil || found == key { isFound = true }
    }
    return isFound
  }

  private func found(_ lexicon: Lexicon, at range: Range<Int>, in outline: PlanOutline) -> Bool {
    let letters = LetterTable.letters
    return lexicon.match(in: outline.source.clean.span, range, letters: letters.span) != nil
  }
}

extension PlanOutline {
  /// Whether a block only leads to others: a heading, or words that end in a colon.
  fileprivate func isLeadIn(_ block: Block) -> Bool {
    block.isHeading || source.clean[block.textRange].last == UInt8(ascii: ":")
  }

  /// Calls a function with the key of each phrase of a lexicon that stands in a range, from left to right.
  fileprivate func forEachPhrase(of lexicon: Lexicon, in range: Range<Int>, _ body: (String) -> Void) {
    let letters = LetterTable.letters
    var reader = SyllableReader(range)
    while true {
      let syllable = reader.next(in: source.clean.span, letters: letters.span)
      if syllable == .none { return }
      guard let match = lexicon.match(from: syllable, reader, in: source.clean.span, letters: letters.span)
      else { continue }
      body(lexicon.entries[match.entry].key)
      reader = SyllableReader(match.range.upperBound..<range.upperBound)
    }
  }
}
