/// Works on several inputs at once and hands over the results in the order of the inputs.
struct OrderedWork<Input: Sendable, Output: Sendable> {
  /// The most inputs worked on at once.
  let jobs: Int
  /// How many results a job may be ahead of the one that is handed over, so that it goes on while that takes long.
  var ahead = 2
  let work: @Sendable (Input) -> Output

  /// Hands each result to a function, which ends all by throwing.
  ///
  /// No more than `ahead` times as many results as jobs exist at a time, so that memory does not grow with the inputs.
  func run(over inputs: [Input], deliver: (Output) throws -> Void) async throws {
    guard jobs > 1, inputs.count > 1 else {
      for input in inputs { try deliver(work(input)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      var running = 0
      var delivered = 0
      var waiting: [Int: Output] = [:]
      while delivered < inputs.count {
        while started < inputs.count, running < jobs, started - delivered < ahead * jobs {
          let (index, input, work) = (started, inputs[started], work)
          group.addTask { (index, work(input)) }
          started += 1
          running += 1
        }
        if let (index, output) = try await group.next() {
          waiting[index] = output
          running -= 1
        }
        while let output = waiting.removeValue(forKey: delivered) {
          delivered += 1
          try deliver(output)
        }
      }
    }
  }
}
