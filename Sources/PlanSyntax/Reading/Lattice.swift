internal import PlanGrammar
internal import PlanText

/// The search for the cheapest reading of a stretch of lines: a bounded beam over stacks of open levels.
struct Lattice {
  /// What is known of a path at a line: all that a later line can depend on, and its price.
  struct State {
    var cost: Int32
    var level: UInt32
    /// The first line of the current block, as a place in `order`.
    var block: UInt32
    var mode: Mode
  }

  struct Mode: OptionSet {
    let rawValue: UInt8
    /// The line is the first of its block.
    static let first = Mode(rawValue: 1)
    /// The line is a marker alone.
    static let bare = Mode(rawValue: 2)
    /// The current block is unmarked.
    static let paragraph = Mode(rawValue: 4)
    static let firstOfParagraph = Mode(rawValue: 1 | 4)
    static let firstAndBare = Mode(rawValue: 1 | 2)
  }

  /// A step from a state of the line before to one of this line.
  struct Edge {
    let from: UInt8
    let to: UInt8
    let label: Label
    /// How much dearer it comes to its state than the cheapest step there.
    var excess: Int32
  }

  /// What a step reads the line as.
  struct Label: Equatable {
    let code: UInt8
    static let join = Label(code: 0)
    static let paragraph = Label(code: 1)
    static func marker(_ candidate: Int, _ kind: Placement.Kind) -> Label {
      Label(code: UInt8(2 + candidate * 4) + kind.rawValue)
    }
    /// The place of the candidate among those of the line; nil where none is taken.
    var candidate: Int? { code < 2 ? nil : Int(code - 2) / 4 }
    var placement: Placement.Kind? { code < 2 ? nil : Placement.Kind(rawValue: (code - 2) % 4) }
  }

  /// A step that is weighed, before it is known which states are kept.
  private struct Offer {
    let cost: Int32
    let hash: UInt64
    let parent: UInt32
    let number: Number?
    let block: UInt32
    let mode: Mode
    let from: UInt8
    let label: Label
    /// The place in `kept` of the state that it leads to; nil where it is too dear.
    var slot: Int?
  }

  /// Paths kept for a line, and how much dearer than the cheapest one may be.
  private static let beam = 3
  private static let widest: Int32 = 5 * 16

  let reasons: LineReasons
  let placement: Placement

  private(set) var stack = LevelStack()
  /// What is weighed for a line, and the cheapest cost of it.
  private var offers: [Offer] = []
  private var cheapest = Int32.max - Self.widest
  private var kept: [Kept] = []
  /// The state before the first line, and the paths kept for each line.
  private(set) var states: [State] = [State(cost: 0, level: LevelStack.root, block: 0, mode: [])]
  private(set) var edges: [Edge] = []
  /// Where the states before each line and the edges of it begin; the end of both last.
  private var stateStarts: [UInt32] = [0, 1]
  private var edgeStarts: [UInt32] = [0]
  /// Searches the lines that there are reasons for; that at one place of `order` may be given its reading.
  /// - Complexity: O(*n*) in the number of lines.
  init(_ reasons: LineReasons, reading given: (place: Int, label: Label)? = nil) {
    self.reasons = reasons
    placement = Placement(costs: reasons.costs)
    search(given)
  }

  /// The price of the cheapest reading of all lines.
  var cost: Int32 { states[states(before: order.count)].reduce(Int32.max) { min($0, $1.cost) } }

  /// The lines that are searched, which leave out what is no text.
  var order: [Int] { reasons.order }

  /// The places in `states` of the paths before the line at a place of `order`, and behind it.
  func states(before place: Int) -> Range<Int> { Int(stateStarts[place])..<Int(stateStarts[place + 1]) }
  func states(behind place: Int) -> Range<Int> { states(before: place + 1) }

  /// The places in `edges` of the steps to the line at a place of `order`.
  func steps(to place: Int) -> Range<Int> { Int(edgeStarts[place])..<Int(edgeStarts[place + 1]) }

  // Forward.

  private mutating func search(_ given: (place: Int, label: Label)?) {
    let reasons = reasons
    let order = reasons.order, scanner = reasons.scanner
    stack.reserveCapacity(order.count)
    // As much as any line is likely to take: what is not filled costs nothing.
    states.reserveCapacity(order.count * Self.beam)
    edges.reserveCapacity(order.count * 8)
    stateStarts.reserveCapacity(order.count + 2)
    edgeStarts.reserveCapacity(order.count + 1)
    var options: [Placement.Option<Total>] = []
    for place in order.indices {
      if reasons.goesOnSurely(place, orBreaksFor: Self.widest) {
        joinAll(place)
        continue
      }
      let before = states(before: place)
      let isAlwaysFirst = before.allSatisfy { states[$0].mode.contains(.first) }
      let isNeverFirst = before.allSatisfy { !states[$0].mode.contains(.first) }
      let asFirst = isNeverFirst ? LineReasons.Prices() : reasons.prices(at: place, beforeIsFirst: true)
      let asOther = isAlwaysFirst ? LineReasons.Prices() : reasons.prices(at: place, beforeIsFirst: false)
      let candidates = scanner.candidates(ofLine: order[place])
      options.removeAll(keepingCapacity: true)
      for (from, index) in before.enumerated() {
        let state = states[index]
        let prices = state.mode.contains(.first) ? asFirst : asOther
        if place > 0, !reasons.lines[order[place]].flags.contains(.afterTable) {
          var ledger = Total()
          reasons.chargeUnread(candidates, isJoin: true, &ledger)
          offer(
            Offer(
              cost: state.cost + prices.join.sum + ledger.sum, hash: stack[state.level].hash,
              parent: state.level, number: nil, block: state.block,
              mode: state.mode.intersection(.paragraph), from: UInt8(from), label: .join))
        }
        let isNested = reasons.isNested(state, place)
        var common = Total()
        reasons.chargeBreakState(state, isNested: isNested, &common)
        var ledger = common
        reasons.chargeUnread(candidates, isJoin: false, &ledger)
        offer(
          Offer(
            cost: state.cost + prices.paragraph.sum + ledger.sum,
            hash: stack[state.level].hash,
            parent: state.level, number: nil, block: UInt32(place), mode: .firstOfParagraph,
            from: UInt8(from),
            label: .paragraph))
        for (rank, index) in candidates.enumerated() {
          let candidate = scanner.candidates[index]
          var ledger = common
          reasons.charge(candidate, isNested: isNested, &ledger)
          let known = options.count
          placement.options(
            for: candidate.number, top: state.level, above: reasons.above(state, place), stack: stack,
            reasons: ledger, into: &options)
          let base = state.cost + prices.marker.sum
          for option in options[known...] {
            offer(
              Offer(
                cost: base + option.reasons.sum, hash: stack.hash(option.parent, candidate.number),
                parent: option.parent,
                number: candidate.number, block: UInt32(place),
                mode: candidate.flags.contains(.bare) ? .firstAndBare : .first, from: UInt8(from),
                label: .marker(rank, option.kind)))
          }
        }
      }
      if let given, given.place == place { keepOffers(of: given.label) }
      keepCheapest()
    }
  }

  /// Leaves only the offers that read the line in one way, which must be among them.
  private mutating func keepOffers(of label: Label) {
    offers.removeAll { $0.label != label }
    cheapest = offers.reduce(.max - Self.widest) { min($0, $1.cost) }
  }

  /// Joins a line on all paths.
  private mutating func joinAll(_ place: Int) {
    let junction = reasons.junction(at: place)
    var prices: (first: Int32?, other: Int32?)
    let before = states(before: place)
    for (from, index) in before.enumerated() {
      var state = states[index]
      let isFirst = state.mode.contains(.first)
      var price = isFirst ? prices.first : prices.other
      if price == nil {
        var ledger = Total()
        junction.chargeJoin(beforeIsFirst: isFirst, isMarked: false, reasons.costs, &ledger)
        price = ledger.sum
        if isFirst { prices.first = price } else { prices.other = price }
      }
      state.cost += price ?? 0
      state.mode.formIntersection(.paragraph)
      let hash = stack[state.level].hash
      let joined = before.upperBound..<states.count
      let twin = joined.first { stack[states[$0].level].hash == hash && states[$0].mode == state.mode }
      let to = UInt8((twin ?? states.count) - before.upperBound)
      if let twin {
        let excess = state.cost - states[twin].cost
        if excess < 0 {
          // The dearer path came first: its step is now the one with the excess.
          for edge in Int(edgeStarts[place])..<edges.count where edges[edge].to == to {
            edges[edge].excess -= excess
          }
          states[twin] = state
        }
        edges.append(Edge(from: UInt8(from), to: to, label: .join, excess: max(0, excess)))
      } else {
        edges.append(Edge(from: UInt8(from), to: to, label: .join, excess: 0))
        states.append(state)
      }
    }
    stateStarts.append(UInt32(states.count))
    edgeStarts.append(UInt32(edges.count))
  }

  /// Takes an offer unless it is dearer than the beam is wide.
  private mutating func offer(_ offer: Offer) {
    guard offer.cost <= cheapest + Self.widest, offers.count < 120 else { return }
    cheapest = min(cheapest, offer.cost)
    offers.append(offer)
  }

  /// A state that offers lead to, and the cheapest of these.
  private struct Kept {
    let hash: UInt64
    let mode: Mode
    var offer: Int
    var cost: Int32
    /// Its place among the states that are kept, or -1.
    var rank: Int8 = -1
  }

  /// Keeps the cheapest offers with different states, and notes the steps to them.
  private mutating func keepCheapest() {
    let limit = cheapest + Self.widest
    for index in offers.indices where offers[index].cost <= limit {
      let cost = offers[index].cost
      let slot = kept.firstIndex {
        $0.hash == offers[index].hash && $0.mode.rawValue == offers[index].mode.rawValue
      }
      if let slot {
        if cost < kept[slot].cost {
          kept[slot].cost = cost
          kept[slot].offer = index
        }
      } else {
        kept.append(Kept(hash: offers[index].hash, mode: offers[index].mode, offer: index, cost: cost))
      }
      offers[index].slot = slot ?? kept.count - 1
    }
    // The cheapest first; those of the same cost in the order in which they were offered.
    for rank in 0..<Self.beam {
      var best = -1
      for slot in kept.indices where kept[slot].rank < 0 && (best < 0 || kept[slot].cost < kept[best].cost) {
        best = slot
      }
      guard best >= 0 else { break }
      kept[best].rank = Int8(rank)
      let offer = offers[kept[best].offer]
      let level = offer.number.map { stack.push($0, on: offer.parent, hash: offer.hash) } ?? offer.parent
      states.append(State(cost: offer.cost, level: level, block: offer.block, mode: offer.mode))
    }
    for offer in offers {
      guard let slot = offer.slot, kept[slot].rank >= 0 else { continue }
      edges.append(
        Edge(
          from: offer.from, to: UInt8(kept[slot].rank), label: offer.label,
          excess: offer.cost - kept[slot].cost))
    }
    stateStarts.append(UInt32(states.count))
    edgeStarts.append(UInt32(edges.count))
    offers.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    cheapest = .max - Self.widest
  }
}
