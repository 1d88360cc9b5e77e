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
  private static let mostFollowed = 2_000
  private static let mostCompared = 24
  /// What being of one value adds, in ten-thousandths: facts that are equally alike in words are told apart by it.
  private static let ofOneValue: Int32 = 1_000

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
        .init(a: i, b: j, score: score + (a[i].value == b[j].value ? Self.ofOneValue : 0)))
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
    for (i, subject) in left.all.enumerated() {
      for j in right.nearest(to: a[subject[0]], i) { found.insert(Self.pair(i, j)) }
    }
    for (j, subject) in right.all.enumerated() {
      for i in left.nearest(to: b[subject[0]], j) { found.insert(Self.pair(i, j)) }
    }
    for pair in found {
      meet(left.all[Int(pair >> 32)], right.all[Int(pair & 0xFFFF_FFFF)], &pairs)
    }
  }

  /// The facts of a plan by what they are of.
  private struct Subjects {
    /// The facts with one kind and one set of words.
    private(set) var all: [[Int]] = []
    /// The subjects that have a word, by kind and word.
    private var postings: [UInt64: [Int32]] = [:]

    init(_ facts: [ComparedFact]) {
      var known: [UInt64: Int] = [:]
      for (index, fact) in facts.enumerated() {
        if let subject = known[fact.subject] {
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
    func nearest(to fact: ComparedFact, _ place: Int) -> [Int] {
      let lists = Self.keys(of: fact).compactMap { postings[$0] }.sorted {
        ($0.count, $0[0]) < ($1.count, $1[0])
      }
      var left = FactCandidates.mostFollowed
      var shared: [Int32: Int] = [:]
      for list in lists {
        guard list.count <= left else { break }
        left -= list.count
        for subject in list { shared[subject, default: 0] += 1 }
      }
      guard shared.count > FactCandidates.mostCompared else { return shared.keys.map { Int($0) } }
      func order(_ entry: (key: Int32, value: Int)) -> (Int, Int, Int32) {
        (-entry.value, abs(Int(entry.key) - place), entry.key)
      }
      return shared.sorted { order($0) < order($1) }.prefix(FactCandidates.mostCompared).map { Int($0.key) }
    }
  }
}
