internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells how two statements that belong together differ.
struct DifferenceReader {
  private let grammar: ComparisonGrammar
  private let a: ComparedPlan
  private let b: ComparedPlan
  private let cleanA: [UInt8]
  private let cleanB: [UInt8]
  /// Made where it is needed: most statements differ in no value.
  private lazy var values = ValueReader(grammar)

  /// A stretch of one side with more words that say something is a clause.
  private static let shortestClause = 4

  init(grammar: ComparisonGrammar, a: ComparedPlan, b: ComparedPlan) {
    self.grammar = grammar
    self.a = a
    self.b = b
    cleanA = a.plan.outline.source.clean
    cleanB = b.plan.outline.source.clean
  }

  /// What is different in a stretch of words, sorted by what it is.
  private struct Stretch {
    var a: ArraySlice<Word>
    var b: ArraySlice<Word>
    var change: Change
    /// How many words that say something it has.
    var size: Int

    var isOneSided: Bool { a.isEmpty || b.isEmpty }

    /// The keys of the words that say something on its one side.
    var heavyKeys: [UInt64] {
      (a.isEmpty ? b : a).filter { !$0.kind.isLight }.map(\.key).sorted()
    }

    /// Whether the words of a stretch of one side may stand in this one of the other side.
    func mayBe(_ other: Stretch) -> Bool {
      a.isEmpty == other.b.isEmpty && b.isEmpty == other.a.isEmpty && size == other.size
    }
  }

  /// The relation of two blocks, and what differs where they are changed.
  /// - Complexity: O(*n* · *d*) in their words and in how many of them differ, which is bounded.
  mutating func difference(of pair: AlignedPair) -> (Relation, [Change]) {
    let blockA = a.blocks[pair.a], blockB = b.blocks[pair.b]
    let wordsA = a.words[blockA.words], wordsB = b.words[blockB.words]
    if wordsA.elementsEqual(wordsB, by: { $0.print == $1.print }) { return (.same, []) }
    let hunks = Self.hunks(wordsA, wordsB)
    let isOfAwards = !blockA.roles.union(blockB.roles).isDisjoint(with: Self.awardRoles)
    var stretches: [Stretch] = []
    for hunk in hunks {
      let left = wordsA[(wordsA.startIndex + hunk.a.lowerBound)..<(wordsA.startIndex + hunk.a.upperBound)]
      let right = wordsB[(wordsB.startIndex + hunk.b.lowerBound)..<(wordsB.startIndex + hunk.b.upperBound)]
      let isAward =
        isOfAwards || Self.followsAward(left, in: wordsA) || Self.followsAward(right, in: wordsB)
      add(left, right, isAward: isAward, of: wordsA.count + wordsB.count, to: &stretches)
    }
    stretches = Self.withoutReordered(stretches)
    let size = stretches.reduce(0) { $0 + $1.size }
    let all = Self.size(wordsA) + Self.size(wordsB)
    let isSmall = size * Int(ComparisonConstants.one) <= all * Int(grammar.constants.reworded)
    if isSmall, stretches.allSatisfy({ $0.change.kind == .other }) { return (.reworded, []) }
    return (.changed, stretches.map(\.change))
  }

  /// The stretches in which two lists of words differ; the mirror for the mirror.
  private static func hunks(_ a: ArraySlice<Word>, _ b: ArraySlice<Word>) -> [Hunk] {
    let keysA = a.map(\.key), keysB = b.map(\.key)
    guard keysA.lexicographicallyPrecedes(keysB) else {
      return HunkMerger(b, a).merged(WordDifference.hunks(keysB, keysA)).map { Hunk(a: $0.b, b: $0.a) }
    }
    return HunkMerger(a, b).merged(WordDifference.hunks(keysA, keysB))
  }

  private static let awardRoles: Roles = [Roles(.awards), Roles(.awardStandards), Roles(.awardProcedure)]

  /// How many words say something.
  private static func size(_ words: ArraySlice<Word>) -> Int { words.count { !$0.kind.isLight } }

  /// Whether an award is named shortly before some words: "Bằng khen của Chủ tịch …".
  private static func followsAward(_ words: ArraySlice<Word>, in all: ArraySlice<Word>) -> Bool {
    let start = max(all.startIndex, words.startIndex - 6)
    return all[start..<min(all.endIndex, words.endIndex + 3)].contains { $0.tags.contains(.award) }
  }

  // MARK: Kinds

  /// Adds what a stretch changes: its typed tokens one by one, then the rest.
  private mutating func add(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, isAward: Bool, of all: Int,
    to stretches: inout [Stretch]
  ) {
    let sizes = (Self.size(left), Self.size(right))
    let isOneSided = sizes.0 == 0 || sizes.1 == 0
    let size = sizes.0 + sizes.1
    let isName = Self.isOffice(left) || Self.isOffice(right)
    guard size > 0 else { return }
    if isOneSided,
      size >= Self.shortestClause
        || size * Int(ComparisonConstants.one) >= all / 2 * Int(grammar.constants.clause)
    {
      // The name of a body alone is who acts, however long.
      if !isName || !Self.isMostly(.office, left, right) {
        let kind: Change.Kind = sizes.0 == 0 ? .clauseAdded : .clauseDropped
        stretches.append(stretch(left, right, kind, size))
        return
      }
    }
    let (restA, restB) = addTyped(left, right, to: &stretches)
    let rest = Self.size(restA) + Self.size(restB)
    guard rest > 0 else { return }
    let kind: Change.Kind =
      if isName, Self.isMostly(.office, restA, restB) {
        isAward ? .authority : .actor
      } else if Self.isMostly(.audience, restA, restB) {
        .audience
      } else if Self.isMostly(.scope, restA, restB) {
        .scope
      } else {
        .other
      }
    stretches.append(stretch(restA, restB, kind, rest))
  }

  /// Adds the changes of typed tokens, those of each kind in their order; returns the other words.
  private mutating func addTyped(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, to stretches: inout [Stretch]
  ) -> (ArraySlice<Word>, ArraySlice<Word>) {
    guard left.contains(where: \.kind.isTyped) || right.contains(where: \.kind.isTyped) else {
      return (left, right)
    }
    for kind in [WordKind.citation, .time, .quantity, .number] {
      let typedA = left.filter { $0.kind == kind }, typedB = right.filter { $0.kind == kind }
      for place in 0..<max(typedA.count, typedB.count) {
        let first = place < typedA.count ? typedA[place] : nil
        let second = place < typedB.count ? typedB[place] : nil
        addTyped(first, second, to: &stretches)
      }
    }
    return (left.filter { !$0.kind.isTyped }[...], right.filter { !$0.kind.isTyped }[...])
  }

  /// Adds the change of a typed token into another; none where they are of one value.
  private mutating func addTyped(_ left: Word?, _ right: Word?, to stretches: inout [Stretch]) {
    guard let word = left ?? right else { return }
    var direction: Change.Direction?
    if let left, let right {
      switch values.order(left, cleanA, right, cleanB) {
      case .same: return
      case .direction(let found): direction = found
      case .other: break
      }
    }
    let kind: Change.Kind =
      switch word.kind {
      case .citation: .citation
      case .time: .deadline
      default: .target
      }
    let words = (left.map { [$0] } ?? [], right.map { [$0] } ?? [])
    var stretch = stretch(words.0[...], words.1[...], kind, words.0.count + words.1.count)
    stretch.change = Change(kind, a: stretch.change.a, b: stretch.change.b, direction: direction)
    stretches.append(stretch)
  }

  private static func isOffice(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.tags.contains(.office) }
  }

  /// Whether most words that say something on each side that has any bear a tag.
  private static func isMostly(_ tag: WordTags, _ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> Bool {
    var hasAny = false
    for side in [left, right] {
      let tagged = side.count { $0.tags.contains(tag) }
      if tagged * 2 < side.count(where: { !$0.kind.isLight || $0.tags.contains(tag) }) { return false }
      if tagged > 0 { hasAny = true }
    }
    return hasAny
  }

  /// Takes out what only stands elsewhere in the same statement: the words of one stretch are those of another.
  private static func withoutReordered(_ stretches: [Stretch]) -> [Stretch] {
    var left = stretches
    for (place, stretch) in stretches.enumerated() where stretch.isOneSided {
      let other = stretches.indices.first { index in
        index != place && stretches[index].mayBe(stretch)
          && stretches[index].heavyKeys == stretch.heavyKeys
          && left.contains { $0.change == stretches[index].change }
      }
      guard let other, left.contains(where: { $0.change == stretch.change }) else { continue }
      left.removeAll { $0.change == stretch.change || $0.change == stretches[other].change }
    }
    return left
  }

  private func stretch(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ kind: Change.Kind, _ size: Int
  ) -> Stretch {
    Stretch(
      a: left, b: right,
      change: Change(kind, a: Self.text(left, cleanA), b: Self.text(right, cleanB)), size: size)
  }

  private static func text(_ words: ArraySlice<Word>, _ clean: [UInt8]) -> ChangedWords? {
    guard let first = words.first, let last = words.last else { return nil }
    let range = Int(first.start)..<max(Int(first.end), Int(last.end))
    return ChangedWords(text: CleanWords.text(of: clean, range), range: range)
  }
}

extension DifferenceReader {
  /// The relation of some words of the two plans that are no whole statements, and what differs where they are changed.
  /// - Complexity: O(*n* · *d*) in the words and in how many of them differ, which is bounded.
  mutating func difference(
    of wordsA: ArraySlice<Word>, and wordsB: ArraySlice<Word>
  ) -> (Relation, [Change]) {
    if wordsA.elementsEqual(wordsB, by: { $0.print == $1.print }) { return (.same, []) }
    var stretches: [Stretch] = []
    for hunk in Self.hunks(wordsA, wordsB) {
      let left = wordsA[(wordsA.startIndex + hunk.a.lowerBound)..<(wordsA.startIndex + hunk.a.upperBound)]
      let right = wordsB[(wordsB.startIndex + hunk.b.lowerBound)..<(wordsB.startIndex + hunk.b.upperBound)]
      add(left, right, isAward: false, of: wordsA.count + wordsB.count, to: &stretches)
    }
    stretches = Self.withoutReordered(stretches)
    return stretches.isEmpty ? (.reworded, []) : (.changed, stretches.map(\.change))
  }
}
