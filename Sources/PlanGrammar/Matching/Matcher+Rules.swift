extension Matcher {
  /// Whether the tokens behind that with which a match of a rule may begin at a token are such that it may go on.
  @inline(__always)
  func mayGoOn(_ rule: Int, _ start: Int, _ block: Range<Int>) -> Bool {
    let second = tables.rules[rule].second
    guard second.tells else { return true }
    if mayStand(second, at: start + 1, block) { return true }
    var at = chart.heads[start]
    while at >= 0 {
      let span = chart.spans[Int(at)]
      if span.stands, Int(span.end) > start + 1, mayStand(second, at: Int(span.end), block) { return true }
      at = span.next
    }
    return false
  }

  @inline(__always)
  private func mayStand(_ second: RuleTables.Second, at index: Int, _ block: Range<Int>) -> Bool {
    index < block.upperBound
      && second.mayBe(chart.tokens[index].word, beginsSpan: chart.heads[index] >= 0)
  }

  /// Follows a rule from a token through all its alternatives at once.
  mutating func longestEnd(_ rule: Int, _ start: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    let ready = tables.rules[rule]
    let reach = min(Int(ready.reach), block.upperBound - start)
    active[0] = ready.first
    var longest = 0
    // How far anything is active.
    var upTo = 0
    var offset = 0
    var held = 0
    while offset <= upTo {
      let all = active[offset]
      active[offset] = 0
      if offset == reach { break }
      var bits = positions(among: all, of: ready, thatMayStandAt: start + offset)
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        held += 1
        let place = Int(ready.positions) + bit
        let taken = tables.positions[place]
        guard let end = tables.end(of: taken, at: start + offset, isFirst: offset == 0, in: chart, bytes),
          end - start <= reach
        else { continue }
        active[end - start] |= tables.follow[place]
        upTo = max(upTo, end - start)
        if ready.last &>> UInt64(bit) & 1 == 1 { longest = max(longest, end) }
      }
      offset += 1
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
    var left = chart.heads[index] < 0 ? bits & ~rule.spans : bits
    var words = bits & rule.words
    while words != 0 {
      let bit = words.trailingZeroBitCount
      words &= words - 1
      let isOther: UInt64 = tables.positions[Int(rule.positions) + bit].number == word ? 0 : 1
      left &= ~(isOther &<< UInt64(bit))
    }
    return left
  }

  /// Whether the conditions of a rule that do not ask for its end hold at a token.
  func holdsBefore(_ rule: Int, _ start: Int, _ block: Range<Int>, _ place: Place) -> Bool {
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
  func holdsBehind(_ rule: Int, _ start: Int, _ end: Int, _ block: Range<Int>) -> Bool {
    guard tables.rules[rule].isBoundBehind else { return true }
    let around = tables.conditions[rule]
    if end < block.upperBound {
      let behind = chart.tokens[end].word
      for place in around.notBefore where tables.numbers[place] == behind { return false }
    }
    guard !around.notIn.isEmpty else { return true }
    for at in max(block.lowerBound, start - around.notInReach)..<end {
      var index = chart.heads[at]
      while index >= 0 {
        let span = chart.spans[Int(index)]
        index = span.next
        guard span.stands, Int(span.end) > start else { continue }
        for place in around.notIn where tables.numbers[place] == span.rule { return false }
      }
    }
    return true
  }
}
