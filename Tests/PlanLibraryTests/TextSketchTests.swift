import Testing

@testable import PlanLibrary

@Suite struct TextSketchTests {
  private func text(_ range: ClosedRange<Int>) -> [UInt8] {
    Array(range.map { "nhiệm vụ \($0) của xã \($0 * 13 % 101)" }.joined(separator: ", ").utf8)
  }

  @Test func copiesAreNearAndOthersAreNot() throws {
    let plan = try #require(TextSketch(text(1...500)))
    let copy = try #require(TextSketch(text(1...490)))
    let other = try #require(TextSketch(text(1_000...1_500)))
    #expect(plan.likeness(to: plan) == 1)
    #expect(plan.likeness(to: copy) > 0.85)
    #expect(plan.likeness(to: other) < 0.2)
    #expect(TextSketch(bytes: plan.bytes) == plan)
    #expect(TextSketch(text(1...5)) == nil)
    #expect(TextSketch(bytes: [1]) == nil)
  }
}
