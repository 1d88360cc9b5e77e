extension Lattice {
  /// The cheapest reading, with how sure each line of it is.
  func readings() -> [LineReading] {
    var readings: [LineReading] = []
    readings.reserveCapacity(order.count)
    backward { place, best, through in
      var margin: Int32?
      for edge in edges[steps(to: place)] where edge.label.code != best.label.code {
        let excess = through.excess(of: edge)
        if excess < margin ?? Int32.max { margin = excess }
      }
      let line = order[place]
      let kind: LineReading.Kind =
        if let rank = best.label.candidate {
          .marker(UInt32(reasons.scanner.candidates(ofLine: line).lowerBound + rank))
        } else {
          best.label.code == Label.join.code ? .join : .paragraph
        }
      let level = states[states(behind: place).lowerBound + Int(best.to)].level
      readings.append(LineReading(line: UInt32(line), kind: kind, level: level, margin: margin))
    }
    readings.reverse()
    return readings
  }

  /// How much dearer than the cheapest whole reading the cheapest one through each state of a line is.
  struct Through {
    fileprivate var costs = InlineArray<8, Int32>(repeating: .max / 2)

    /// The same for a step to one of the states.
    func excess(of edge: Edge) -> Int32 { costs[Int(edge.to)] + edge.excess }
  }

  /// Visits the lines from the last to the first with the step taken there, and the prices of the others.
  func backward(_ visit: (Int, Edge, Through) -> Void) {
    guard !order.isEmpty else { return }
    let last = states[states(behind: order.count - 1)]
    let cheapest = last.reduce(Int32.max) { min($0, $1.cost) }
    var through = Through()
    var state: UInt8 = 0
    for (index, end) in last.enumerated() {
      through.costs[index] = end.cost - cheapest
      if end.cost == cheapest { state = UInt8(index) }
    }
    for place in order.indices.reversed() {
      var before = Through()
      var best: Edge?
      for edge in edges[steps(to: place)] {
        let excess = through.excess(of: edge)
        if excess < before.costs[Int(edge.from)] { before.costs[Int(edge.from)] = excess }
        if edge.to == state, edge.excess == 0, best == nil { best = edge }
      }
      if let best {
        visit(place, best, through)
        state = best.from
      }
      through = before
    }
  }
}
