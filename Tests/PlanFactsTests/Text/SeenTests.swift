import Testing

@testable import PlanFacts

@Suite struct SeenTests {
  /// Whether each of some elements is new behind those before it.
  private func news(_ elements: [Int], _ seen: inout Seen<Int>) -> [Bool] {
    var news: [Bool] = []
    for element in elements { news.append(seen.isNew(element)) }
    return news
  }

  @Test func whatWasSaidIsNotNew() {
    var seen = Seen<Int>()
    let found = news([1, 2, 1, 2, 3], &seen)
    #expect(found == [true, true, false, false, true])
  }

  @Test func theLastElementsAreKept() {
    var seen = Seen<Int>()
    let most = Seen<Int>.most
    let all = news(Array(0..<(3 * most)), &seen)
    #expect(!all.contains(false))
    #expect(seen.elements.count == most)
    let last = news(Array((2 * most)..<(3 * most)), &seen)
    #expect(!last.contains(true))
    let earlier = news([2 * most - 1], &seen)
    #expect(earlier == [true])
    #expect(seen.elements.count == most)
  }
}
