import PlanEvaluation
import PlanTestSupport
import Testing

/// What is read of whole plans, against what is known of them.
@Suite struct GoldTests {
  /// The least that each list of the corpus scores, over all its plans.
  static let floors: [(list: GoldScore.List, f1: Double)] = [
    (.header, 1), (.signature, 1), (.sections, 0.999), (.roles, 0.995), (.recipients, 1),
    (.goals, 0.998), (.requirements, 1), (.tasks, 0.99), (.criteria, 0.95), (.solutions, 1),
    (.awardStandards, 1),
    (.citations, 0.99), (.awards, 0.975), (.targets, 0.98), (.phases, 1), (.deadlines, 0.988),
    (.assignments, 0.98),
  ]

  /// The least that each list of an issued plan scores.
  static let realFloors: [(list: GoldScore.List, f1: Double)] = [
    (.header, 1), (.signature, 1), (.sections, 1), (.roles, 0.98), (.recipients, 1),
    (.goals, 1), (.requirements, 1), (.tasks, 1), (.criteria, 1), (.solutions, 1), (.awardStandards, 1),
    (.citations, 1), (.awards, 1), (.targets, 1), (.phases, 1), (.deadlines, 1), (.assignments, 0.95),
  ]

  @Test func corpusKeepsItsScores() throws {
    #expect(!Corpus.plans.isEmpty)
    #expect(Corpus.unpaired.isEmpty, "what has no counterpart is not scored")
    let score = try ReadCorpus.score(Corpus.plans)
    print(Self.table(score, "corpus"))
    for (list, floor) in Self.floors {
      #expect(score[list].f1 >= floor, "\(list): \(Self.differences(score[list]))")
    }
  }

  @Test(.enabled(if: Corpus.hasRealPlans, "the issued plans are not there"), arguments: Corpus.realPlans)
  func issuedPlansAreReadRight(_ plan: CorpusPlan) throws {
    let score = try ReadCorpus.score([plan])
    print(Self.table(score, plan.name))
    for (list, floor) in Self.realFloors {
      #expect(score[list].f1 >= floor, "\(plan) \(list): \(Self.differences(score[list]))")
    }
  }

  private static func table(_ score: GoldScore, _ name: String) -> String {
    GoldScore.List.allCases.map { list in
      let count = score[list]
      let figures = "\(count.right) right, \(count.missed.count) missed, \(count.extra.count) extra"
      return
        "\(Figures.column(name, 20))\(Figures.column(list.rawValue, 16))F1 \(Figures.share(count.f1)), \(figures)"
    }
    .joined(separator: "\n")
  }

  private static func differences(_ count: GoldScore.Count) -> String {
    let lines = count.missed.map { "- \($0)" } + count.extra.map { "+ \($0)" }
    return "F1 \(Figures.share(count.f1))\n" + lines.prefix(30).joined(separator: "\n")
  }
}
