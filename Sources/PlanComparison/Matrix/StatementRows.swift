internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// The rows of statements: what each plan has of each cluster, and how it differs from the one that the row is called by.
struct StatementRows: Sendable {
  let grammar: ComparisonGrammar
  let clusters: BlockClusters
  private let voices: StatementVoices
  /// For each plan and statement its place in its list.
  private let places: [[Int]]

  init(grammar: ComparisonGrammar, clusters: BlockClusters) {
    self.grammar = grammar
    self.clusters = clusters
    voices = StatementVoices(clusters.passages.plans, grammar)
    places = clusters.passages.plans.map { plan in
      var counts: [Statement.List: Int] = [:]
      return plan.plan.statements.map { statement in
        counts[statement.list, default: 0] += 1
        return counts[statement.list, default: 1] - 1
      }
    }
  }

  /// A block of a plan in a row.
  private struct Entry {
    let block: Int
    let passage: Int
    var score: Int32
    var also: [Int] = []
  }

  /// The rows, in the order of the clusters; the outcome does not depend on the number of jobs.
  func drafts(jobs: Int) async -> [RowDraft] {
    await ParallelRanges(jobs: jobs).map(clusters.clusters.count) { range in
      range.compactMap { self.draft(of: $0) }
    }.flatMap(\.self)
  }

  private func draft(of number: Int) -> RowDraft? {
    let passages = clusters.passages, plans = passages.plans
    let medoid = clusters.clusters[number].medoid
    var entries = filled(entries(of: number), medoid)
    guard let label = reference(of: &entries, medoid), let entry = entries[label] else { return nil }
    let first = Passage.Member(plan: label, place: entry.block)
    let block = passages.block(first)
    guard let statement = block.statement else { return nil }
    let voices = voices(of: entries, to: first, medoid)
    let cells = entries.enumerated().map { plan, entry -> MatrixCell? in
      guard let entry, let own = plans[plan].blocks[entry.block].statement else { return nil }
      return MatrixCell(
        section: id(of: entry.block, plan), list: .statements(plans[plan].plan.statements[own].list),
        index: places[plan][own], relation: relation(of: entry, plan, to: first),
        value: voices[plan]?.value, also: entry.also.map { id(of: $0, plan) },
        similarity: ComparisonConstants.part(entry.score))
    }
    let plan = plans[label].plan
    let outline = plan.outline.outline(of: block.part)
    return RowDraft(
      list: .statements(plan.statements[statement].list),
      label: plan.outline.text(of: outline.blocks[block.block]),
      detail: block.audience?.rawValue, reference: first, cells: cells, voices: voices)
  }

  /// What the plans of a row say that is called by a block.
  private func voices(of entries: [Entry?], to label: Passage.Member, _ medoid: Int) -> [RowVoice?] {
    entries.enumerated().map { plan, entry in
      entry.map {
        voices.voice(
          of: Passage.Member(plan: plan, place: $0.block), toldBy: label, isTypical: $0.passage == medoid)
      }
    }
  }

  /// The plan that the row is called by: one with the words of the medoid, or else one that all others are like enough.
  ///
  /// The likeness of the others is then that to this one.
  private func reference(of entries: inout [Entry?], _ medoid: Int) -> Int? {
    let first = clusters.passages.table.passages[medoid].first
    let voices = voices(of: entries, to: first, medoid)
    let places = RowReference(voices, grammar.constants).places
    var tried: Set<Int> = []
    for place in places where tried.count < RowReference.mostTried {
      guard let passage = entries[place]?.passage else { continue }
      if passage == medoid { return place }
      guard tried.insert(passage).inserted, let scored = scored(entries, to: passage) else { continue }
      entries = scored
      return place
    }
    return places.first { entries[$0]?.passage == medoid }
  }

  /// The entries with their likeness to a passage; nil where one of them may not make a pair with it.
  private func scored(_ entries: [Entry?], to passage: Int) -> [Entry?]? {
    var entries = entries
    var known: [Int: Int32] = [:]
    for (plan, entry) in entries.enumerated() {
      guard let entry else { continue }
      let score = known[entry.passage] ?? clusters.passages.score(passage, entry.passage)
      guard score >= grammar.constants.firstPair else { return nil }
      known[entry.passage] = score
      entries[plan]?.score = score
    }
    return entries
  }

  /// What each plan has in a cluster: of several blocks that which is most like the medoid, the rest beside it.
  private func entries(of number: Int) -> [Entry?] {
    let passages = clusters.passages
    let cluster = clusters.clusters[number]
    var entries = [Entry?](repeating: nil, count: passages.plans.count)
    for thing in cluster.things {
      let score = passages.score(cluster.medoid, thing)
      for member in passages.table.passages[thing].members {
        let entry = Entry(block: member.place, passage: thing, score: score)
        guard let old = entries[member.plan] else {
          entries[member.plan] = entry
          continue
        }
        // What is as like it as itself does not take its place.
        let rank = (score, thing == cluster.medoid ? 1 : 0, old.block)
        let isBetter = rank > (old.score, old.passage == cluster.medoid ? 1 : 0, member.place)
        var kept = isBetter ? entry : old
        kept.also = (old.also + [isBetter ? old.block : member.place]).sorted()
        entries[member.plan] = kept
      }
    }
    return entries
  }

  /// The entries with those that plans have in other rows, where they say this too: split and merged statements.
  ///
  /// As between two plans, a further pair must explain words that no pair with a statement of that plan explains.
  private func filled(_ entries: [Entry?], _ medoid: Int) -> [Entry?] {
    var entries = entries
    let passages = clusters.passages, constants = grammar.constants
    let home = passages.table.passages[medoid].first.plan
    var best: [Int: Entry] = [:]
    for neighbour in clusters.neighbours.lists[medoid] {
      let other = Int(neighbour.passage)
      let members = passages.table.passages[other].members.filter { entries[$0.plan] == nil }
      guard !members.isEmpty else { continue }
      let score = passages.score(medoid, other)
      guard score >= constants.furtherPair, isNew(other, to: medoid, of: home) else { continue }
      for member in members where best[member.plan].map({ $0.score < score }) ?? true {
        best[member.plan] = Entry(block: member.place, passage: other, score: score)
      }
    }
    for (plan, entry) in best { entries[plan] = entry }
    return entries
  }

  /// Whether a passage shares words with the medoid that its own row does not explain.
  private func isNew(_ passage: Int, to medoid: Int, of home: Int) -> Bool {
    let table = clusters.passages.table
    let own = clusters.clusters[clusters.clusterOf[passage]]
    // Its partner in the medoid's plan, or else what its own row is about.
    let partner = own.things.first { thing in
      thing != passage && table.passages[thing].members.contains { $0.plan == home }
    }
    let explaining = partner ?? own.medoid
    guard explaining != passage else { return true }
    let lighter = min(table.passages[passage].weight, table.passages[medoid].weight)
    let needed = Int64(lighter) * Int64(grammar.constants.residual) / Int64(ComparisonConstants.one)
    return Int64(table.shared(medoid, passage, without: explaining)) >= max(1, needed)
  }

  private func relation(of entry: Entry, _ plan: Int, to first: Passage.Member) -> Relation {
    let plans = clusters.passages.plans
    if plan == first.plan, entry.block == first.place { return .same }
    let one = plans[first.plan], other = plans[plan]
    let words = one.words[one.blocks[first.place].words],
      others = other.words[other.blocks[entry.block].words]
    if words.elementsEqual(others, by: { $0.print == $1.print }) { return .same }
    var reader = DifferenceReader(grammar: grammar, a: one, b: other)
    let pair = AlignedPair(
      a: first.place, b: entry.block, score: entry.score, likeness: entry.score, isOneList: true)
    return reader.difference(of: pair).0
  }

  private func id(of block: Int, _ plan: Int) -> String {
    let plan = clusters.passages.plans[plan]
    return plan.plan.outline.id(of: plan.blocks[block].block, in: plan.blocks[block].part)
  }
}
