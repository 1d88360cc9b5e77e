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

  private let others: OtherPartners
  private var windowsA = WindowFinder()
  private var windowsB = WindowFinder()

  /// A reader of differences between two plans; of statements with several partners, which are among all the pairs,
  /// what one of them has is missing from none.
  init(grammar: ComparisonGrammar, a: ComparedPlan, b: ComparedPlan, pairs: [AlignedPair] = []) {
    self.grammar = grammar
    others = OtherPartners(pairs, a: a, b: b)
    self.a = a
    self.b = b
    cleanA = a.plan.outline.source.clean
    cleanB = b.plan.outline.source.clean
  }

  /// The relation of two blocks, and what differs where they are changed.
  ///
  /// Of a statement that is many times as long as the other only the stretch that is most like it is compared, and what
  /// stands around it is one clause, or other partners' matter.
  /// - Complexity: O(*n* · *d*) in the words of the shorter and in how many of them differ, which is bounded, and O(*n*)
  ///   in those of the longer.
  mutating func difference(of pair: AlignedPair) -> (Relation, [Change]) {
    let blockA = a.blocks[pair.a], blockB = b.blocks[pair.b]
    let allA = a.words[blockA.words], allB = b.words[blockB.words]
    if allA.elementsEqual(allB, by: { $0.print == $1.print }) { return (.same, []) }
    let (wordsA, wordsB) = windows(allA, allB, pair)
    let isOfAwards = !blockA.roles.union(blockB.roles).isDisjoint(with: Self.awardRoles)
    var stretches: [Stretch] = []
    addAround(wordsA, of: allA, wordsB, of: allB, pair, to: &stretches)
    for var (left, right) in Self.stretches(wordsA, wordsB) {
      let isAward =
        isOfAwards || Self.followsAward(left, in: wordsA) || Self.followsAward(right, in: wordsB)
      // What another part of the other plan tells is missing there from none.
      if tells(left, ofA: pair.a) {
        stretches.append(stretch(left, right.prefix(0), .other, Self.size(left)))
        left = left.prefix(0)
      }
      if tells(right, ofB: pair.b) {
        stretches.append(stretch(left.prefix(0), right, .other, Self.size(right)))
        right = right.prefix(0)
      }
      add(left, right, pair, isAward: isAward, of: wordsA.count + wordsB.count, to: &stretches)
    }
    stretches = Stretch.withoutReordered(stretches)
    let size = stretches.reduce(0) { $0 + $1.size }
    let all = Self.size(wordsA) + Self.size(wordsB)
    let isSmall = size * Int(ComparisonConstants.one) <= all * Int(grammar.constants.reworded)
    if isSmall, stretches.allSatisfy({ $0.change.kind == .other && !$0.isOpposed }) { return (.reworded, []) }
    return (.changed, stretches.map(\.change))
  }

  /// Whether another partner of a block tells what a stretch of it says.
  private func tells(_ words: ArraySlice<Word>, ofA block: Int) -> Bool {
    others.tell(words, ofA: block, share: grammar.constants.toldElsewhere)
  }

  private func tells(_ words: ArraySlice<Word>, ofB block: Int) -> Bool {
    others.tell(words, ofB: block, share: grammar.constants.toldElsewhere)
  }

  /// The words of two blocks that are compared one by one.
  private mutating func windows(
    _ allA: ArraySlice<Word>, _ allB: ArraySlice<Word>, _ pair: AlignedPair
  ) -> (ArraySlice<Word>, ArraySlice<Word>) {
    if WindowFinder.isNeeded(allA.count, allB.count) {
      let window = windowsA.window(of: allA, block: pair.a, for: allB)
      return (allA.dropFirst(window.lowerBound).prefix(window.count), allB)
    }
    if WindowFinder.isNeeded(allB.count, allA.count) {
      let window = windowsB.window(of: allB, block: pair.b, for: allA)
      return (allA, allB.dropFirst(window.lowerBound).prefix(window.count))
    }
    return (allA, allB)
  }

  /// Adds what stands before and behind the words that are compared of the longer of two blocks.
  private func addAround(
    _ wordsA: ArraySlice<Word>, of allA: ArraySlice<Word>, _ wordsB: ArraySlice<Word>,
    of allB: ArraySlice<Word>, _ pair: AlignedPair, to stretches: inout [Stretch]
  ) {
    guard others.isEmpty(for: pair) else { return }
    let none = wordsA.prefix(0)
    for rest in [allA[..<wordsA.startIndex], allA[wordsA.endIndex...]] where Self.size(rest) > 0 {
      stretches.append(stretch(rest, none, .clauseDropped, Self.size(rest)))
    }
    for rest in [allB[..<wordsB.startIndex], allB[wordsB.endIndex...]] where Self.size(rest) > 0 {
      stretches.append(stretch(none, rest, .clauseAdded, Self.size(rest)))
    }
  }

  /// The stretches in which two lists of words differ; the mirror for the mirror.
  private static func stretches(_ a: ArraySlice<Word>, _ b: ArraySlice<Word>) -> [(
    a: ArraySlice<Word>, b: ArraySlice<Word>
  )] {
    let keysA = a.map(\.key), keysB = b.map(\.key)
    let hunks =
      keysA.lexicographicallyPrecedes(keysB)
      ? HunkMerger(a, b).merged(WordDifference.hunks(keysA, keysB))
      : HunkMerger(b, a).merged(WordDifference.hunks(keysB, keysA)).map { Hunk(a: $0.b, b: $0.a) }
    return hunks.map {
      (a.dropFirst($0.a.lowerBound).prefix($0.a.count), b.dropFirst($0.b.lowerBound).prefix($0.b.count))
    }
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

  /// Adds what a stretch changes, of whole statements that are a pair or of some words: its typed tokens one by one, then
  /// the rest.
  private mutating func add(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ pair: AlignedPair?, isAward: Bool, of all: Int,
    to stretches: inout [Stretch]
  ) {
    let sizes = (Self.size(left), Self.size(right))
    let isOneSided = sizes.0 == 0 || sizes.1 == 0
    let size = sizes.0 + sizes.1
    let isName = Self.isOffice(left) || Self.isOffice(right)
    guard size > 0 else { return }
    if isOneSided,
      size >= Int(grammar.constants.clauseWords)
        || size * Int(ComparisonConstants.one) >= all / 2 * Int(grammar.constants.clause)
    {
      // The name of a body alone is who acts, however long.
      if !isName || !Self.isMostly(.office, left, right) {
        let kind: Change.Kind = sizes.0 == 0 ? .clauseAdded : .clauseDropped
        stretches.append(stretch(left, right, kind, size))
        return
      }
    }
    let (restA, restB) = addTyped(left, right, pair, to: &stretches)
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
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ pair: AlignedPair?, to stretches: inout [Stretch]
  ) -> (ArraySlice<Word>, ArraySlice<Word>) {
    guard left.contains(where: \.kind.isTyped) || right.contains(where: \.kind.isTyped) else {
      return (left, right)
    }
    for kind in [WordKind.citation, .time, .quantity, .number] {
      let typedA = left.filter { $0.kind == kind }, typedB = right.filter { $0.kind == kind }
      for place in 0..<max(typedA.count, typedB.count) {
        let first = place < typedA.count ? typedA[place] : nil
        let second = place < typedB.count ? typedB[place] : nil
        if let first, second == nil, let pair, tells([first], ofA: pair.a) {
          stretches.append(stretch([first], [], .other, 1))
        } else if let second, first == nil, let pair, tells([second], ofB: pair.b) {
          stretches.append(stretch([], [second], .other, 1))
        } else {
          addTyped(first, second, to: &stretches)
        }
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
    stretches.append(
      stretch(words.0[...], words.1[...], kind, words.0.count + words.1.count, direction: direction))
  }

  private static func isOffice(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.tags.contains(.office) }
  }

  /// Whether most words that say something on each side that has words bear a tag, and one at least.
  private static func isMostly(_ tag: WordTags, _ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> Bool {
    for side in [left, right] where !side.isEmpty {
      let tagged = side.count { $0.tags.contains(tag) }
      if tagged == 0 || tagged * 2 < side.count(where: { !$0.kind.isLight || $0.tags.contains(tag) }) {
        return false
      }
    }
    return !left.isEmpty || !right.isEmpty
  }

  private func stretch(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ kind: Change.Kind, _ size: Int,
    direction: Change.Direction? = nil
  ) -> Stretch {
    Stretch(
      a: left, b: right,
      change: Change(kind, a: text(left, cleanA), b: text(right, cleanB), direction: direction), size: size)
  }

  private func text(_ words: ArraySlice<Word>, _ clean: [UInt8]) -> ChangedWords? {
    guard let first = words.first, let last = words.last else { return nil }
    return ChangedWords(clean, Int(first.start)..<max(Int(first.end), Int(last.end)))
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
    for (left, right) in Self.stretches(wordsA, wordsB) {
      add(left, right, nil, isAward: false, of: wordsA.count + wordsB.count, to: &stretches)
    }
    stretches = Stretch.withoutReordered(stretches)
    return stretches.isEmpty ? (.reworded, []) : (.changed, stretches.map(\.change))
  }
}
