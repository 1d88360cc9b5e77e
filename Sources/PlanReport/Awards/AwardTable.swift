internal import PlanFacts

/// The awards of plans: what is granted by whom down the side, on what occasion across, and in each field which plans.
struct AwardTable {
  /// Where a plan mentions an award.
  struct Mention {
    /// The place of the plan among those of the table.
    let plan: Int
    /// The place in the plan's list.
    let index: Int
    let award: Award
  }

  struct Row {
    let key: AwardKey
    let mentions: [Mention]

    /// Where plans grant it on an occasion; nil stands for mentions without one.
    func mentions(on occasion: Award.Occasion?) -> [Mention] {
      mentions.filter { mention in
        occasion.map { mention.award.occasions.contains($0) } ?? mention.award.occasions.isEmpty
      }
    }
  }

  /// The highest awards first.
  let rows: [Row]
  /// The occasions that any plan names, and nil where an award is mentioned without one.
  let occasions: [Award.Occasion?]

  /// - Complexity: O(*n* log *n*) in the number of awards.
  init(_ plans: [Plan]) {
    var order: [AwardKey] = []
    var mentions: [AwardKey: [Mention]] = [:]
    for (plan, content) in plans.enumerated() {
      for (index, award) in content.awards.enumerated() {
        let key = AwardKey(award)
        if mentions[key] == nil { order.append(key) }
        mentions[key, default: []].append(Mention(plan: plan, index: index, award: award))
      }
    }
    rows = order.enumerated()
      .sorted { (-$0.element.standing, $0.offset) < (-$1.element.standing, $1.offset) }
      .map { Row(key: $0.element, mentions: mentions[$0.element] ?? []) }
    let all = mentions.values.joined().map(\.award.occasions)
    occasions =
      Award.Occasion.allCases.filter { occasion in all.contains { $0.contains(occasion) } }
      + (all.contains { $0.isEmpty } ? [nil] : [])
  }
}
