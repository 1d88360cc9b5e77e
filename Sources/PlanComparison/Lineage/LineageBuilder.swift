internal import PlanFacts
internal import PlanSyntax

/// Finds which plan took text from which.
///
/// A plan's parent is the earlier one of an equal or a higher level that holds most of its words, without those that most
/// unrelated plans have too. A plan without a date has no parent and is none.
struct LineageBuilder {
  let grammar: ComparisonGrammar
  /// As they were given.
  let plans: [ComparedPlan]
  let jobs: Int

  /// The least share of a plan's words that makes another its parent.
  private static let leastTaken = 0.1
  /// Plans that hold so much of each other are related.
  private static let related = 0.3
  /// What more of the unrelated plans say is boilerplate, where there are enough of them.
  private static let common = 0.6
  private static let fewestUnrelated = 5

  func lineage() async -> Lineage {
    let columns = FixedOrder.places(of: plans)
    let ordered = columns.map { plans[$0] }
    let passages = BlockPassages(ordered, areStatements: nil, constants: grammar.constants)
    let containment = await Containment.find(passages.table, jobs: jobs)
    let kept = LineageShares(passages.table, containment, planCount: plans.count)
    let issued = zip(ordered, levels(ordered)).map { Issue($0, level: $1) }
    let unrelated = ordered.indices.map { kept.unrelated(to: $0, least: Self.related) }
    let common = ordered.indices.map { plan in
      kept.common(to: unrelated[plan], of: plan, most: Self.common, fewest: Self.fewestUnrelated)
    }
    var places = [Int](repeating: 0, count: columns.count)
    for (place, column) in columns.enumerated() { places[column] = place }
    var edges: [LineageEdge] = []
    var parents = [Int?](repeating: nil, count: ordered.count)
    for child in ordered.indices {
      guard let parent = parent(of: child, issued, kept, common[child]) else { continue }
      parents[child] = parent
      edges.append(
        LineageEdge(
          parent: columns[parent], child: columns[child], dropped: kept.dropped(of: parent, by: child)))
    }
    let lines = ordered.indices.map { plan in
      line(
        plan, ordered, issued[plan].level, passages,
        kept.origins(of: plan, parent: parents[plan], common[plan]))
    }
    return Lineage(plans: places.map { lines[$0] }, edges: edges.sorted { $0.child < $1.child })
  }

  private func levels(_ plans: [ComparedPlan]) -> [Award.Level?] {
    let levels = IssuerLevels(grammar.lists)
    return plans.map { $0.label.issuer.flatMap(levels.level(of:)) }
  }

  /// When and by whom a plan was issued.
  private struct Issue {
    let level: Award.Level?
    let first: String?
    let last: String?
    /// The lower, the nearer to the state's head; ministries and provinces are equals.
    let rank: Int

    init(_ plan: ComparedPlan, level: Award.Level?) {
      self.level = level
      first = plan.label.date?.days.start
      last = plan.label.date?.days.end
      rank =
        switch level {
        case .state, .government: 0
        case .ministry, .province, nil: 1
        case .department, .district: 2
        case .commune, .unit: 3
        }
    }

    /// Whether it was surely issued before another, or on the same day from above.
    func isBefore(_ other: Issue) -> Bool {
      guard let last, let first = other.first, rank <= other.rank else { return false }
      return last < first || rank < other.rank && last == first
    }
  }

  /// The plan that most of another's words come from; of equals the nearest in level, then the latest.
  private func parent(of child: Int, _ issued: [Issue], _ shares: LineageShares, _ common: Set<Int>) -> Int? {
    let taken = shares.taken(by: child, without: common)
    var best: Int?
    for (plan, share) in taken.enumerated()
    where plan != child && share >= Self.leastTaken && issued[plan].isBefore(issued[child]) {
      guard let old = best else {
        best = plan
        continue
      }
      let (left, right) = (issued[plan], issued[old])
      if (share, left.rank, left.last ?? "") > (taken[old], right.rank, right.last ?? "") { best = plan }
    }
    return best
  }

  private func line(
    _ plan: Int, _ ordered: [ComparedPlan], _ level: Award.Level?, _ passages: BlockPassages,
    _ origins: [LineageShares.Origin]
  ) -> LineagePlan {
    var weights: [LineagePassage.Kind: Int64] = [:]
    for origin in origins { weights[origin.kind, default: 0] += origin.weight }
    let all = Double(max(1, weights.values.reduce(0, +)))
    func share(_ kind: LineagePassage.Kind) -> Double { Double(weights[kind] ?? 0) / all }
    func id(_ member: Passage.Member) -> String {
      let block = passages.block(member)
      return ordered[member.plan].plan.outline.id(of: block.block, in: block.part)
    }
    return LineagePlan(
      label: ordered[plan].label, level: level, copied: share(.copied), adapted: share(.adapted),
      boilerplate: share(.boilerplate),
      // A plan that says nothing says nothing of others.
      own: weights.isEmpty ? 1 : share(.own),
      passages: origins.map { origin in
        LineagePassage(
          kind: origin.kind, section: id(origin.member), source: origin.source.map(id), share: origin.share)
      })
  }
}
