internal import PlanText

extension Lattice {
  /// The place of a line in `order`; nil where it was not searched.
  func place(ofLine line: Int) -> Int? {
    let place = order.partitionPoint { $0 >= line }
    return place < order.count && order[place] == line ? place : nil
  }

  /// A reading that was weighed for a line.
  struct Weighed {
    let label: Label
    let number: Number?
    /// Where its marker would stand.
    let parent: UInt32
    let reasons: [(term: CostTerm, amount: Int32)]
    /// How much dearer the cheapest whole reading with it is.
    let excess: Int32
    let isChosen: Bool
  }

  /// What was weighed for the line at a place of `order`, the chosen reading first, then by price.
  /// - Complexity: O(*n*) in the number of lines for each reading, with which all is searched anew.
  func weighed(at place: Int) -> [Weighed] {
    var found: [Weighed] = []
    backward { here, best, through in
      guard here == place else { return }
      // Of the steps that read the line alike, the one on the cheapest way.
      var seen: [Label] = [best.label]
      let steps = edges[steps(to: place)].sorted { through.excess(of: $0) < through.excess(of: $1) }
      for edge in [best] + steps where edge.label == best.label ? found.isEmpty : !seen.contains(edge.label) {
        seen.append(edge.label)
        let before = states[states(before: place).lowerBound + Int(edge.from)]
        let after = states[states(behind: place).lowerBound + Int(edge.to)]
        let isBest = edge.label == best.label
        let excess = isBest ? 0 : Lattice(reasons, reading: (place, edge.label)).cost - cost
        found.append(weighed(edge, before, after, place, excess: excess, isChosen: isBest))
      }
    }
    return found.sorted {
      ($0.isChosen ? 0 : 1, $0.excess, $0.label.code) < ($1.isChosen ? 0 : 1, $1.excess, $1.label.code)
    }
  }

  private func weighed(
    _ edge: Edge, _ before: State, _ after: State, _ place: Int, excess: Int32, isChosen: Bool
  ) -> Weighed {
    var account = Account()
    let isFirst = before.mode.contains(.first)
    let costs = reasons.costs
    let junction = place == 0 ? nil : reasons.junction(at: place)
    let candidates = reasons.scanner.candidates(ofLine: order[place])
    let isNested = reasons.isNested(before, place)
    guard let rank = edge.label.candidate else {
      if edge.label == .join {
        junction?.chargeJoin(beforeIsFirst: isFirst, isMarked: !candidates.isEmpty, costs, &account)
      } else {
        junction?.chargeBreak(beforeIsFirst: isFirst, isMarked: false, costs, &account)
        reasons.chargeBreakState(before, isNested: isNested, &account)
      }
      reasons.chargeUnread(candidates, isJoin: edge.label == .join, &account)
      return Weighed(
        label: edge.label, number: nil, parent: after.level, reasons: account.items, excess: excess,
        isChosen: isChosen)
    }
    junction?.chargeBreak(beforeIsFirst: isFirst, isMarked: true, costs, &account)
    reasons.chargeBreakState(before, isNested: isNested, &account)
    let candidate = reasons.scanner.candidates[candidates.lowerBound + rank]
    reasons.charge(candidate, isNested: isNested, &account)
    var options: [Placement.Option<Account>] = []
    placement.options(
      for: candidate.number, top: before.level, above: reasons.above(before, place), stack: stack,
      reasons: account,
      into: &options)
    let parent = stack[after.level].parent
    let option = options.first {
      $0.kind == edge.label.placement && stack[$0.parent].hash == stack[parent].hash
    }
    return Weighed(
      label: edge.label, number: candidate.number, parent: parent,
      reasons: option?.reasons.items ?? account.items,
      excess: excess, isChosen: isChosen)
  }

  /// The labels of the open levels from the outermost to one, as an id has them; bullets without their count.
  func path(to level: UInt32) -> String {
    var labels: [String] = []
    var level = level
    while level != LevelStack.root {
      var bytes: [UInt8] = []
      BlockLabel(stack[level].number).append(ordinal: 1, to: &bytes)
      let isBullet = stack[level].number.style?.isBullet == true
      labels.append(String(decoding: isBullet ? bytes.dropLast()[...] : bytes[...], as: UTF8.self))
      level = stack[level].parent
    }
    return labels.reversed().joined(separator: "/")
  }
}
