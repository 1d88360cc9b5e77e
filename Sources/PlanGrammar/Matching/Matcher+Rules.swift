extension Matcher {
  /// Follows a rule from a token through all its alternatives at once.
  mutating func longestEnd(_ rule: Int, _ start: Int, _ bytes: Span<UInt8>) -> Int? {
    let ready = tables.rules[rule]
    let reach = min(Int(ready.reach), block.upperBound - start)
    active[0] = ready.first
    // The tokens behind the start at which positions are active, a bit for each.
    var offsets: UInt64 = 1
    var longest = 0
    var held = 0
    while offsets != 0 {
      let offset = offsets.trailingZeroBitCount
      offsets &= offsets - 1
      var bits = positions(among: active[offset], of: ready, thatMayStandAt: start + offset)
      active[offset] = 0
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        held += 1
        let taken = tables.positions[Int(ready.positions) + bit]
        guard let end = tables.end(of: taken, at: start + offset, isFirst: offset == 0, in: chart, bytes),
          end - start <= reach
        else { continue }
        if taken.follow != 0, end - start < reach {
          active[end - start] |= taken.follow
          offsets |= 1 &<< UInt64(end - start)
        }
        if ready.last &>> UInt64(bit) & 1 == 1 { longest = max(longest, end) }
      }
    }
    steps += held
    return longest > start ? longest : nil
  }

  /// Some positions without those that ask for another word than a token's, or for a span where none begins.
  @inline(__always)
  private func positions(
    among bits: UInt64, of rule: RuleTables.Rule, thatMayStandAt index: Int
  ) -> UInt64 {
    let word = chart.tokens[index].word
    var left = chart.begins[index].numbers & rule.begun == 0 ? bits & ~rule.spans : bits
    guard rule.known & Vocabulary.bit(word) != 0 else { return left & ~rule.words }
    var words = bits & rule.words
    while words != 0 {
      let bit = words.trailingZeroBitCount
      words &= words - 1
      let isOther: UInt64 = tables.positions[Int(rule.positions) + bit].number == word ? 0 : 1
      left &= ~(isOther &<< UInt64(bit))
    }
    return left
  }

  // Inlined, as a call would copy the matcher.

  /// Whether the conditions of a rule that do not ask for its end hold at a token.
  @inline(__always)
  func holdsBefore(_ rule: Int, _ start: Int) -> Bool {
    let token = chart.tokens[start]
    guard token.flags.isSuperset(of: tables.rules[rule].needed) else { return false }
    guard tables.rules[rule].isBoundBefore else { return true }
    let around = tables.conditions[rule]
    if around.isInHeading, place.heading?.contains(Int(token.start)) != true { return false }
    for condition in around.under where place.roles & roleMasks[condition] == 0 { return false }
    if start > block.lowerBound {
      let before = chart.tokens[start - 1].word
      for place in around.notAfter where tables.numbers[place] == before { return false }
    }
    return true
  }

  /// Whether the conditions of a rule that ask for its end hold.
  @inline(__always)
  func holdsBehind(_ rule: Int, _ start: Int, _ end: Int) -> Bool {
    guard tables.rules[rule].isBoundBehind else { return true }
    let around = tables.conditions[rule]
    if end < block.upperBound {
      let behind = chart.tokens[end].word
      for place in around.notBefore where tables.numbers[place] == behind { return false }
    }
    guard !around.notIn.isEmpty else { return true }
    for at in max(block.lowerBound, start - around.notInReach)..<end
    where chart.begins[at].numbers & around.notInBits != 0 {
      for place in around.notIn {
        if let covering = chart.end(of: tables.numbers[place], at: at), covering > start { return false }
      }
    }
    return true
  }
}
