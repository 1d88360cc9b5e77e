/// What plans have in a row: of the things of a cluster, or of what is like it.
struct RowChoices {
  /// What a plan has: of several things that which is most like the medoid, the rest beside it.
  struct Choice {
    /// In the plan's list of what is compared.
    var place: Int
    var thing: Int
    /// In ten-thousandths.
    var score: Int32
    /// In their order.
    var also: [Int] = []
  }

  /// For each plan; nil for one that has nothing.
  var choices: [Choice?]
  let medoid: Int

  /// What plans have of a cluster of passages.
  init(_ cluster: Cluster, of table: PassageTable, _ links: LinkTable) {
    choices = Array(repeating: nil, count: table.passageOf.count)
    medoid = cluster.medoid
    for thing in cluster.things {
      let score = thing == medoid ? ComparisonConstants.one : links.score(medoid, thing)
      for member in table.passages[thing].members {
        let choice = Choice(place: member.place, thing: thing, score: score)
        guard let old = choices[member.plan] else {
          choices[member.plan] = choice
          continue
        }
        // What is as like it as itself does not take its place.
        let rank = (score, thing == medoid ? 1 : 0, old.place)
        let isBetter = rank > (old.score, old.thing == medoid ? 1 : 0, member.place)
        var kept = isBetter ? choice : old
        kept.also = (old.also + [isBetter ? old.place : member.place]).sorted()
        choices[member.plan] = kept
      }
    }
  }

  /// The plan that the row is called by: one with the words of the medoid, or else one that all others are like enough.
  ///
  /// The likeness of the others is then that to this one, as a function tells it.
  mutating func reference(
    _ voices: [RowVoice?], _ constants: ComparisonConstants, least: Int32, score: (Int, Int) -> Int32
  ) -> Int? {
    let places = RowReference(voices, constants).places
    var tried: Set<Int> = []
    for place in places where tried.count < RowReference.mostTried {
      guard let thing = choices[place]?.thing else { continue }
      if thing == medoid { return place }
      guard tried.insert(thing).inserted, let scored = scored(to: thing, least: least, score) else {
        continue
      }
      choices = scored
      return place
    }
    return places.first { choices[$0]?.thing == medoid }
  }

  /// The choices with their likeness to a thing; nil where one of them is less like it than the least.
  private func scored(to thing: Int, least: Int32, _ score: (Int, Int) -> Int32) -> [Choice?]? {
    var scored = choices
    var known = [thing: ComparisonConstants.one]
    for plan in scored.indices {
      guard let other = scored[plan]?.thing else { continue }
      let found = known[other] ?? score(thing, other)
      guard found >= least else { return nil }
      known[other] = found
      scored[plan]?.score = found
    }
    return scored
  }
}
