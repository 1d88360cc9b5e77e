import PlanEvaluation
import PlanGrammar
import PlanKnowledge
import PlanSyntax
import PlanTestSupport
import Testing

/// The reading does not hang on the exact costs.
@Suite struct RobustnessTests {
  static let draws = 40
  static let factors = 0.6...1.5
  static let floorOfIssued = 0.985
  static let floorOfCorpus = 0.98

  @Test(.enabled(if: Corpus.hasRealPlans, "the issued plans are not there"))
  func issuedPlansKeepTheirSectionsUnderOtherCosts() async throws {
    try await Self.expectSections(of: Corpus.realPlans, "issued plans", atLeast: Self.floorOfIssued)
  }

  @Test func corpusKeepsItsSectionsUnderOtherCosts() async throws {
    try await Self.expectSections(of: Corpus.plans, "corpus", atLeast: Self.floorOfCorpus)
  }

  /// Costs that read all plans but one best, of the draws and the ones of the grammar, read that one.
  @Test func costsChosenOnTheOthersReadAPlan() async throws {
    let plans = Corpus.allPlans
    let scores = try await withThrowingTaskGroup { group in
      for seed in 0...UInt64(Self.draws) {
        group.addTask {
          let reader = seed == 0 ? OutlineReader() : try Self.reader(seed: seed)
          return (seed, try plans.map { try ReadCorpus.score([$0], reader: reader)[.sections] })
        }
      }
      var scores: [(seed: UInt64, plans: [GoldScore.Count])] = []
      for try await score in group { scores.append(score) }
      return scores.sorted { $0.seed < $1.seed }
    }
    var sum = GoldScore.Count()
    var lines: [String] = []
    for (index, plan) in plans.enumerated() {
      let errors = scores.map { draw in
        draw.plans.indices.reduce(0) { $0 + ($1 == index ? 0 : draw.plans[$1].errors) }
      }
      let best = try #require(errors.indices.min { errors[$0] < errors[$1] })
      let left = scores[best].plans[index]
      sum = sum + left
      if left.errors > 0 { lines.append("\(plan.name) \(Figures.share(left.f1))") }
    }
    print(
      "sections F1 of each plan under the costs that are best on the others: \(Figures.share(sum.f1)) over \(plans.count) plans; "
        + "below 1: \(lines.joined(separator: ", "))")
    #expect(sum.f1 >= Self.floorOfCorpus)
  }

  private static func expectSections(of plans: [CorpusPlan], _ name: String, atLeast floor: Double)
    async throws
  {
    let seeds = (1...UInt64(draws)).map { $0 }
    let scores = try await withThrowingTaskGroup { group in
      for seed in seeds {
        group.addTask {
          (seed, try ReadCorpus.score(plans, reader: reader(seed: seed))[.sections])
        }
      }
      var scores: [(seed: UInt64, count: GoldScore.Count)] = []
      for try await score in group { scores.append(score) }
      return scores.sorted { ($0.count.f1, $0.seed) < ($1.count.f1, $1.seed) }
    }
    let worst = try #require(scores.first)
    let median = scores[scores.count / 2]
    let seedsOfWorst = scores.prefix(5).map { "\($0.seed) \(Figures.share($0.count.f1))" }.joined(
      separator: ", ")
    print(
      "\(name): sections F1 over \(draws) draws of costs: worst \(Figures.share(worst.count.f1)), "
        + "median \(Figures.share(median.count.f1)); seeds from the worst: \(seedsOfWorst)")
    let lines = worst.count.missed.map { "- \($0)" } + worst.count.extra.map { "+ \($0)" }
    #expect(worst.count.f1 >= floor, "seed \(worst.seed)\n\(lines.prefix(20).joined(separator: "\n"))")
  }

  /// A reader whose every cost is a random multiple of what the grammar says.
  private static func reader(seed: UInt64) throws -> OutlineReader {
    var generator = SeededGenerator(seed: seed)
    var reader = OutlineReader()
    let costs = Costs(reader.grammar.costs) { _ in Double.random(in: factors, using: &generator) }
    reader.grammar = try ReadingGrammar(EmbeddedGrammars.grammar, costs: costs)
    return reader
  }
}

extension GoldScore.Count {
  /// What is missed and what is too much.
  fileprivate var errors: Int { missed.count + extra.count }
}
