internal import PlanFacts
internal import PlanSyntax

/// Finds which plan took text from which.
///
/// A plan's parent is the earlier one of an equal or a higher level that holds most of its words, without those that most
/// unrelated plans have too. Of several that hold as much the source is the one from above, and the oldest: who copied it
/// word for word is none.
struct LineageBuilder {
  let grammar: ComparisonGrammar
  /// As they were given.
  let plans: [ComparedPlan]
  let jobs: Int

  /// How many plans are named that share much with one, where nothing tells which was first.
  private static let mostSimilar = 3

  func lineage() async -> Lineage {
    let constants = grammar.constants
    let measure = LineageMeasure(constants)
    let columns = FixedOrder.places(of: plans)
    let ordered = columns.map { plans[$0] }
    let passages = BlockPassages(ordered, areStatements: nil, constants: constants)
    let containment = await Containment.find(passages.table, constants: constants, jobs: jobs)
    let kept = LineageShares(passages.table, containment, planCount: plans.count)
    let levels = IssuerLevels(grammar.lists)
    let issued = ordered.map { Issued($0, level: $0.label.issuer.flatMap(levels.level(of:))) }
    let related = ComparisonConstants.part(constants.related)
    var places = [Int](repeating: 0, count: columns.count)
    for (place, column) in columns.enumerated() { places[column] = place }
    var edges: [LineageEdge] = []
    let lines = ordered.indices.map { plan in
      let common = kept.common(to: kept.unrelated(to: plan, least: related), of: plan, measure)
      let taken = kept.taken(by: plan, without: common ?? [])
      let parent = parent(of: plan, issued, taken, measure)
      if let parent {
        edges.append(
          LineageEdge(
            parent: columns[parent], child: columns[plan], dropped: kept.dropped(of: parent, by: plan)))
      }
      return line(
        ordered[plan], issued[plan], passages, kept.origins(of: plan, parent: parent, common ?? []),
        similar: similar(to: plan, issued, taken, least: parent.map { taken[$0] }, measure).map {
          LineageLikeness(plan: columns[$0.plan], share: $0.share, doubt: $0.doubt)
        }, isCommonKnown: common != nil)
    }
    return Lineage(
      plans: places.map { lines[$0] }, edges: edges.sorted { $0.child < $1.child }, measure: measure)
  }

  /// When and by whom a plan was issued.
  private struct Issued {
    let level: Award.Level?
    let issue: LineageIssue
    /// The lower, the nearer to the state's head; ministries and provinces are equals.
    ///
    /// Of whom nothing tells it, nobody who is known has taken.
    let rank: Int

    init(_ plan: ComparedPlan, level: Award.Level?) {
      self.level = level
      if let days = plan.label.date?.days {
        issue = LineageIssue(earliest: days.start, latest: days.end, source: .date)
      } else {
        let bounds = IssueBounds(plan.plan)
        issue = LineageIssue(
          earliest: bounds.earliest?.description, latest: bounds.latest?.description, source: .text)
      }
      rank =
        switch level {
        case .state, .government: 0
        case .ministry, .province: 1
        case .department, .district: 2
        case .commune, .unit: 3
        case nil: 4
        }
    }

    /// Whether it was surely issued before another, or on the same day from above.
    func isBefore(_ other: Issued) -> Bool {
      issue.isBefore(other.issue) || rank < other.rank && issue.isOnDay(of: other.issue)
    }
  }

  /// The plan that most of another's words come from; of those that hold as much the one from above, then the oldest.
  private func parent(of child: Int, _ issued: [Issued], _ taken: [Double], _ measure: LineageMeasure) -> Int?
  {
    let able = taken.indices.filter { plan in
      plan != child && taken[plan] >= measure.taken && issued[plan].rank <= issued[child].rank
        && issued[plan].isBefore(issued[child])
    }
    guard let most = able.map({ taken[$0] }).max() else { return nil }
    let least = most - ComparisonConstants.part(grammar.constants.takenAlike)
    return able.filter { taken[$0] >= least }.min { one, other in
      let (left, right) = (issued[one], issued[other])
      return (left.rank, left.issue.latest ?? "", -taken[one], one)
        < (right.rank, right.issue.latest ?? "", -taken[other], other)
    }
  }

  /// The plans that hold more of another's words than its parent, of which nothing tells whether they are its source.
  private func similar(
    to plan: Int, _ issued: [Issued], _ taken: [Double], least: Double?, _ measure: LineageMeasure
  ) -> [(plan: Int, share: Double, doubt: LineageLikeness.Doubt)] {
    let found = taken.indices.compactMap {
      other -> (plan: Int, share: Double, doubt: LineageLikeness.Doubt)? in
      guard other != plan, taken[other] >= measure.taken, taken[other] > least ?? 0 else { return nil }
      let (one, second) = (issued[plan], issued[other])
      if second.isBefore(one) {
        // Known levels say that it is none.
        return second.level == nil && one.level != nil ? (other, taken[other], .level) : nil
      }
      return one.isBefore(second) ? nil : (other, taken[other], .order)
    }
    return Array(found.sorted { (-$0.share, $0.plan) < (-$1.share, $1.plan) }.prefix(Self.mostSimilar))
  }

  private func line(
    _ plan: ComparedPlan, _ issued: Issued, _ passages: BlockPassages, _ origins: [LineageShares.Origin],
    similar: [LineageLikeness], isCommonKnown: Bool
  ) -> LineagePlan {
    var weights: [LineagePassage.Kind: Int64] = [:]
    for origin in origins { weights[origin.kind, default: 0] += origin.weight }
    let all = Double(max(1, weights.values.reduce(0, +)))
    func share(_ kind: LineagePassage.Kind) -> Double { Double(weights[kind] ?? 0) / all }
    func id(_ member: Passage.Member) -> String {
      let block = passages.block(member)
      return passages.plans[member.plan].plan.outline.id(of: block.block, in: block.part)
    }
    return LineagePlan(
      label: plan.label, level: issued.level, issue: issued.issue, copied: share(.copied),
      adapted: share(.adapted), boilerplate: isCommonKnown ? share(.boilerplate) : nil,
      // A plan that says nothing says nothing of others.
      own: weights.isEmpty ? 1 : share(.own),
      passages: origins.map { origin in
        LineagePassage(
          kind: origin.kind, section: id(origin.member), source: origin.source.map(id), share: origin.share)
      }, similar: similar)
  }
}
