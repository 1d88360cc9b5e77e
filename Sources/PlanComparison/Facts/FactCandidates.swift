/// Finds which facts of two plans may belong together, without trying each with each.
///
/// Equal facts meet one by one in their order where there are many of them; others by rare words that both have, and by
/// their blocks. What is looked at is bounded for each fact, and the same whichever plan is the first.
struct FactCandidates {
  private let a: [ComparedFact]
  private let b: [ComparedFact]
  private let partners: BlockPartners
  private let likeness: FactLikeness

  /// Of two lists that are longer together only facts of like places meet.
  private static let mostProduct = 256
  /// How far apart these places may be, within blocks that belong together.
  private static let mostApart = 8
  /// How many places of words are followed for a fact, and how many facts are then compared with it.
  private static let mostFollowed = 1_000
  private static let mostCompared = 24

  init(_ a: [ComparedFact], _ b: [ComparedFact], _ partners: BlockPartners, _ likeness: FactLikeness) {
    self.a = a
    self.b = b
    self.partners = partners
    self.likeness = likeness
  }

  /// The candidates, each once.
  /// - Complexity: O(*n* log *n*) in the facts and their words, and in the pairs of blocks.
  func all() -> [FactAssignment.Candidate] {
    var pairs: [UInt64] = []
    addEqual(to: &pairs)
    addWithin(to: &pairs)
    addAlike(to: &pairs)
    pairs.sort()
    pairs.removeRepeated()
    var candidates: [FactAssignment.Candidate] = []
    for pair in pairs {
      let (i, j) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let isWithin = partners.score(a[i].block, b[j].block) > 0
      guard let score = likeness.score(a[i], b[j], isWithin: isWithin) else { continue }
      candidates.append(
        .init(a: i, b: j, score: score + (a[i].value == b[j].value ? likeness.ofOneValue : 0)))
    }
    return candidates
  }

  private static func pair(_ a: Int, _ b: Int) -> UInt64 { UInt64(a) << 32 | UInt64(b) }

  /// Lets two lists of facts meet: each with each where they are few, else those of one place.
  private func meet(_ left: [Int], _ right: [Int], apart: Int = 0, _ pairs: inout [UInt64]) {
    if left.count * right.count <= Self.mostProduct {
      for i in left { for j in right { pairs.append(Self.pair(i, j)) } }
    } else {
      for (place, i) in left.enumerated() {
        let from = max(0, place - apart), to = min(right.count, place + apart + 1)
        guard from < to else { break }
        for j in right[from..<to] { pairs.append(Self.pair(i, j)) }
      }
    }
  }

  /// The facts that cannot be told from each other but by their places.
  private func addEqual(to pairs: inout [UInt64]) {
    let right = Self.postings(of: b) { $0.identity }
    Self.postings(of: a) { $0.identity }.forEachKey { key, left in
      meet(left, right.numbers(of: key), &pairs)
    }
  }

  /// The facts of blocks that belong together.
  private func addWithin(to pairs: inout [UInt64]) {
    let right = Self.postings(of: b) { $0.block.map(Self.key) }
    Self.postings(of: a) { $0.block.map(Self.key) }.forEachKey { _, left in
      guard let block = a[left[0]].block else { return }
      for partner in partners.partners(of: block) {
        meet(left, right.numbers(of: Self.key(ofBlock: partner)), apart: Self.mostApart, &pairs)
      }
    }
  }

  private static func key(ofBlock block: Int) -> UInt64 { Hash.mix(UInt64(block)) }

  /// The places of facts by a key of theirs, those left out that have none.
  private static func postings(of facts: [ComparedFact], by key: (ComparedFact) -> UInt64?) -> Postings {
    Postings(facts.enumerated().compactMap { place, fact in key(fact).map { ($0, place) } })
  }

  /// The facts of one kind that have words in common, those with equal words as one.
  private func addAlike(to pairs: inout [UInt64]) {
    let left = Subjects(a), right = Subjects(b)
    var found: [UInt64] = []
    var shared = [UInt16](repeating: 0, count: max(left.all.count, right.all.count))
    for (i, subject) in left.all.enumerated() {
      right.forEachNearest(to: a[subject[0]], i, &shared) { found.append(Self.pair(i, $0)) }
    }
    for (j, subject) in right.all.enumerated() {
      left.forEachNearest(to: b[subject[0]], j, &shared) { found.append(Self.pair($0, j)) }
    }
    found.sort()
    found.removeRepeated()
    for pair in found {
      meet(left.all[Int(pair >> 32)], right.all[Int(pair & 0xFFFF_FFFF)], &pairs)
    }
  }

  /// The facts of a plan by what they are of.
  private struct Subjects {
    /// The facts with one kind and one set of words.
    let all: [[Int]]
    /// More are not told from each other by what they are of.
    private static let most = 0xFF_FFFF
    /// The subjects that have a word, by kind and word.
    private let postings: Postings

    init(_ facts: [ComparedFact]) {
      var all: [[Int]] = []
      var known: [UInt64: Int] = [:]
      var entries: [(key: UInt64, number: Int)] = []
      for (index, fact) in facts.enumerated() {
        if let subject = known[fact.subject] ?? (all.count < Self.most ? nil : all.count - 1) {
          all[subject].append(index)
          continue
        }
        known[fact.subject] = all.count
        Self.forEachKey(of: fact) { entries.append(($0, all.count)) }
        all.append([index])
      }
      self.all = all
      postings = Postings(entries)
    }

    private static func forEachKey(of fact: ComparedFact, _ body: (UInt64) -> Void) {
      // Where the kind says all, it is the only word.
      if fact.words.isEmpty { body(Hash.mix(fact.kind)) }
      for word in fact.words.keys { body(Hash.join(fact.kind, UInt64(word))) }
    }

    /// Calls a body with those that share most words with a fact, the rarest followed first; of several those whose
    /// places are nearest.
    ///
    /// `shared` has a zero for each subject, and has them again afterwards.
    func forEachNearest(
      to fact: ComparedFact, _ place: Int, _ shared: inout [UInt16], _ body: (Int) -> Void
    ) {
      // One number each: fewer first, then the earlier.
      var lists: [UInt64] = []
      Self.forEachKey(of: fact) { key in
        let places = postings.places(of: key)
        if !places.isEmpty { lists.append(UInt64(places.count) << 32 | UInt64(places.lowerBound)) }
      }
      lists.sort()
      var left = FactCandidates.mostFollowed
      var touched: [Int32] = []
      for list in lists {
        let start = Int(list & 0xFFFF_FFFF), count = Int(list >> 32)
        guard count <= left else { break }
        left -= count
        for place in start..<(start + count) {
          let subject = postings[place]
          if shared[subject] == 0 { touched.append(Int32(subject)) }
          shared[subject] += 1
        }
      }
      // One number each: more words first, then the nearer place, then the subject.
      var order = touched.map { subject in
        let distance = min(abs(Int(subject) - place), 0xFF_FFFF)
        return UInt64(UInt16.max - shared[Int(subject)]) << 48 | UInt64(distance) << 24 | UInt64(subject)
          & 0xFF_FFFF
      }
      for subject in touched { shared[Int(subject)] = 0 }
      if order.count > FactCandidates.mostCompared { order.sort() }
      for number in order.prefix(FactCandidates.mostCompared) { body(Int(number & 0xFF_FFFF)) }
    }
  }
}
