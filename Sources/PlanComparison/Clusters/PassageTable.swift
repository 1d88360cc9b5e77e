/// The passages of several plans, so that what many have word for word is looked at once.
struct PassageTable: Sendable {
  private(set) var passages: [Passage] = []
  /// The grams of all passages: each passage's in the order of their hashes.
  private(set) var grams: [PassageGram] = []
  /// For each plan and place the passage that it is; -1 for what is left out.
  private(set) var passageOf: [[Int32]]
  /// The passages by what makes two places one, and by how many such places of one plan come before.
  private var known: [UInt64: Int32] = [:]
  /// How many places of the plan that was added to last are of a kind and have the same grams.
  private var counts: [UInt64: (plan: Int, count: UInt64)] = [:]

  /// A table without passages, for plans that have so many places.
  init(places: [Int]) { passageOf = places.map { Array(repeating: -1, count: $0) } }

  /// Adds a place of a plan, plan behind plan.
  ///
  /// Places are one passage that have the same grams and the same `kind`; the second such place of one plan is one with
  /// the second of another.
  /// - Complexity: O(*n*) in the grams.
  mutating func add(plan: Int, place: Int, kind: UInt64, _ own: some Collection<PassageGram>) {
    var hash = Hash.join(kind, UInt64(own.count))
    var weight: Int32 = 0
    for gram in own {
      hash = Hash.join(hash, UInt64(gram.hash) << 18 | UInt64(gram.weight) << 2 | UInt64(gram.count))
      weight += Int32(gram.weight) * Int32(gram.count)
    }
    guard weight > 0 else { return }
    let member = Passage.Member(plan: plan, place: place)
    let before = counts[hash].map { $0.plan == plan ? $0.count : 0 } ?? 0
    counts[hash] = (plan, before + 1)
    hash = Hash.join(hash, before)
    if let passage = known[hash] {
      passages[Int(passage)].members.append(member)
      passageOf[plan][place] = passage
      return
    }
    known[hash] = Int32(passages.count)
    passageOf[plan][place] = Int32(passages.count)
    let start = grams.count
    grams += own
    passages.append(Passage(members: [member], grams: start..<grams.count, weight: weight))
  }

  /// How much of a passage another holds, by weight in the first, in ten-thousandths.
  /// - Complexity: O(*n*) in the grams of both.
  func contained(_ a: Int, in b: Int) -> Int32 {
    let grams = grams.span
    var held: Int64 = 0
    PassageGram.forEachShared(grams, passages[a].grams, grams, passages[b].grams) { i, j in
      held += Int64(grams[i].weight) * Int64(min(grams[i].count, grams[j].count))
    }
    return Int32(held * Int64(ComparisonConstants.one) / Int64(max(1, passages[a].weight)))
  }

  /// What two passages share, by weight.
  /// - Complexity: O(*n*) in the grams of both.
  func shared(_ a: Int, _ b: Int) -> Int32 {
    var shared: Int32 = 0
    forEachShared(a, b) { shared += $1 }
    return shared
  }

  /// What two passages share, by weight, that a third has no part in.
  /// - Complexity: O(*n*) in the grams of all three.
  func shared(_ a: Int, _ b: Int, without c: Int) -> Int32 {
    let third = passages[c].grams
    var k = third.lowerBound
    var shared: Int32 = 0
    forEachShared(a, b) { hash, weight in
      while k < third.upperBound, grams[k].hash < hash { k += 1 }
      if k == third.upperBound || grams[k].hash != hash { shared += weight }
    }
    return shared
  }

  @inline(__always)
  private func forEachShared(_ a: Int, _ b: Int, _ body: (UInt32, Int32) -> Void) {
    let grams = grams.span
    PassageGram.forEachShared(grams, passages[a].grams, grams, passages[b].grams) { i, j in
      let one = grams[i], other = grams[j]
      body(one.hash, Int32(min(one.weight, other.weight)) * Int32(min(one.count, other.count)))
    }
  }
}
