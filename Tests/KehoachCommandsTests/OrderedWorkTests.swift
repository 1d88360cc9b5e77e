import Testing

@testable import KehoachCommands

@Suite struct OrderedWorkTests {
  private struct Stop: Error {}

  @Test(arguments: [1, 2, 8])
  func deliversInTheOrderOfTheInputs(_ jobs: Int) async throws {
    var delivered: [Int] = []
    let work = OrderedWork<Int, Int>(jobs: jobs) { input in
      // The later ones are done sooner.
      (0..<(200 - input) * 50).reduce(0, &+) &* 0 &+ input
    }
    try await work.run(over: Array(0..<200)) { delivered.append($0) }
    #expect(delivered == Array(0..<200))
  }

  @Test(arguments: [1, 4])
  func endsWhereTheReceiverDoes(_ jobs: Int) async {
    var count = 0
    let work = OrderedWork<Int, Int>(jobs: jobs) { $0 }
    await #expect(throws: Stop.self) {
      try await work.run(over: Array(0..<100)) { _ in
        count += 1
        if count == 3 { throw Stop() }
      }
    }
    #expect(count == 3)
  }
}
