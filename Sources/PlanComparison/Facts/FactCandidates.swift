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
    var candidates: [FactAssignment.Candidate] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      last = pair
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
    let right = Dictionary(grouping: b.indices) { b[$0].identity }
    for (identity, left) in Dictionary(grouping: a.indices, by: { a[$0].identity }) {
      if let right = right[identity] { meet(left, right, &pairs) }
    }
  }

  /// The facts of blocks that belong together.
  private func addWithin(to pairs: inout [UInt64]) {
    let right = Dictionary(grouping: b.indices) { b[$0].block ?? -1 }
    for (block, left) in Dictionary(grouping: a.indices, by: { a[$0].block ?? -1 }) where block >= 0 {
      for partner in partners.partners(of: block) {
        if let right = right[partner] { meet(left, right, apart: Self.mostApart, &pairs) }
      }
    }
  }

  /// The facts of one kind that have words in common, those with equal words as one.
  private func addAlike(to pairs: inout [UInt64]) {
    let left = Subjects(a), right = Subjects(b)
    var found: Set<UInt64> = []
    var shared = [UInt16](repeating: 0, count: max(left.all.count, right.all.count))
    for (i, subject) in left.all.enumerated() {
      for j in right.nearest(to: a[subject[0]], i, &shared) { found.insert(Self.pair(i, j)) }
    }
    for (j, subject) in right.all.enumerated() {
      for i in left.nearest(to: b[subject[0]], j, &shared) { found.insert(Self.pair(i, j)) }
    }
    for pair in found {
      meet(left.all[Int(pair >> 32)], right.all[Int(pair & 0xFFFF_FFFF)], &pairs)
    }
  }

  /// The facts of a plan by what they are of.
  private struct Subjects {
    /// The facts with one kind and one set of words.
    private(set) var all: [[Int]] = []
    /// More are not told from each other by what they are of.
    private static let most = 0xFF_FFFF
    /// The subjects that have a word, by kind and word.
    private var postings: [UInt64: [Int32]] = [:]

    init(_ facts: [ComparedFact]) {
      var known: [UInt64: Int] = [:]
      for (index, fact) in facts.enumerated() {
        if let subject = known[fact.subject] ?? (all.count < Self.most ? nil : all.count - 1) {
          all[subject].append(index)
          continue
        }
        known[fact.subject] = all.count
        for key in Self.keys(of: fact) { postings[key, default: []].append(Int32(all.count)) }
        all.append([index])
      }
    }

    private static func keys(of fact: ComparedFact) -> [UInt64] {
      // Where the kind says all, it is the only word.
      fact.words.isEmpty ? [fact.kind] : fact.words.keys.map { Hash.join(fact.kind, UInt64($0)) }
    }

    /// Those that share most words with a fact, the rarest followed first; of several those whose places are nearest.
    ///
    /// `shared` has a zero for each subject, and has them again afterwards.
    func nearest(to fact: ComparedFact, _ place: Int, _ shared: inout [UInt16]) -> [Int] {
      let lists = Self.keys(of: fact).compactMap { postings[$0] }.sorted {
        ($0.count, $0[0]) < ($1.count, $1[0])
      }
      var left = FactCandidates.mostFollowed
      var touched: [Int32] = []
      for list in lists {
        guard list.count <= left else { break }
        left -= list.count
        for subject in list {
          if shared[Int(subject)] == 0 { touched.append(subject) }
          shared[Int(subject)] += 1
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
      return order.prefix(FactCandidates.mostCompared).map { Int($0 & 0xFF_FFFF) }
    }
  }
}
