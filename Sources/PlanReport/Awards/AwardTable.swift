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
    fileprivate(set) var mentions: [Mention]

    /// What it is about.
    var award: Award { mentions[0].award }

    /// Where the plans that grant it on an occasion first say so, by the plans; nil stands for mentions without one.
    func mentions(on occasion: Award.Occasion?) -> [Mention] {
      var seen: Set<Int> = []
      return mentions.filter { mention in
        let occasions = mention.award.occasions
        return (occasion.map { occasions.contains($0) } ?? occasions.isEmpty)
          && seen.insert(mention.plan).inserted
      }
    }
  }

  /// The highest awards first.
  let rows: [Row]
  /// The occasions that any plan names, and nil where an award is mentioned without one.
  let occasions: [Award.Occasion?]

  /// - Complexity: O(*n* log *n*) in the number of awards.
  init(_ plans: [Plan]) {
    var found: [Row] = []
    var places: [AwardKey: Int] = [:]
    for (plan, content) in plans.enumerated() {
      for (index, award) in content.awards.enumerated() {
        let key = AwardKey(award), mention = Mention(plan: plan, index: index, award: award)
        if let place = places[key] {
          found[place].mentions.append(mention)
        } else {
          places[key] = found.count
          found.append(Row(key: key, mentions: [mention]))
        }
      }
    }
    rows = found.enumerated()
      .sorted { (-$0.element.key.standing, $0.offset) < (-$1.element.key.standing, $1.offset) }
      .map(\.element)
    let all = found.flatMap(\.mentions).map(\.award.occasions)
    occasions =
      Award.Occasion.allCases.filter { occasion in all.contains { $0.contains(occasion) } }
      + (all.contains { $0.isEmpty } ? [nil] : [])
  }
}
