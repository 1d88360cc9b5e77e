extension Lattice {
  /// The cheapest reading, with how sure each line of it is.
  func readings() -> [LineReading] {
    var readings: [LineReading] = []
    readings.reserveCapacity(order.count)
    backward { place, best, excess in
      var margin: Int32?
      for (index, edge) in edges[steps(to: place)].enumerated() where edge.label.code != best.label.code {
        if excess[index] < margin ?? Int32.max { margin = excess[index] }
      }
      let line = order[place]
      let kind: LineReading.Kind =
        if let rank = best.label.candidate {
          .marker(UInt32(scanner.candidates(ofLine: line).lowerBound + rank))
        } else {
          best.label.code == Label.join.code ? .join : .paragraph
        }
      let level = states[states(behind: place).lowerBound + Int(best.to)].level
      readings.append(LineReading(line: UInt32(line), kind: kind, level: level, margin: margin))
    }
    readings.reverse()
    return readings
  }

  /// Visits the lines from the last to the first with the step taken there, and for every step weighed how much dearer
  /// the cheapest whole reading with it is.
  func backward(_ visit: (Int, Edge, [Int32]) -> Void) {
    guard !order.isEmpty else { return }
    let last = states[states(behind: order.count - 1)]
    let cheapest = last.reduce(Int32.max) { min($0, $1.cost) }
    // How much dearer the cheapest whole reading through each state is, and through each step.
    var through = InlineArray<8, Int32>(repeating: .max / 2)
    var state: UInt8 = 0
    for (index, end) in last.enumerated() {
      through[index] = end.cost - cheapest
      if through[index] == 0 { state = UInt8(index) }
    }
    var excess: [Int32] = []
    for place in order.indices.reversed() {
      var before = InlineArray<8, Int32>(repeating: .max / 2)
      var best: Edge?
      excess.removeAll(keepingCapacity: true)
      for step in steps(to: place) {
        let edge = edges[step]
        let total = through[Int(edge.to)] + edge.excess
        excess.append(total)
        if total < before[Int(edge.from)] { before[Int(edge.from)] = total }
        if edge.to == state, edge.excess == 0, best == nil { best = edge }
      }
      if let best {
        visit(place, best, excess)
        state = best.from
      }
      through = before
    }
  }
}
