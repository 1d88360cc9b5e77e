import PlanEvaluation
import PlanSyntax
import PlanTestSupport

/// The plans of the corpus and the issued ones, each read once.
enum ReadCorpus {
  static let all: [(plan: CorpusPlan, outline: PlanOutline)] = {
    let reader = OutlineReader()
    return Corpus.allPlans.compactMap { plan in
      (try? plan.bytes()).map { (plan, reader.read(bytes: $0)) }
    }
  }()

  /// The figures of some plans together.
  static func score(_ plans: [CorpusPlan], reader: OutlineReader = OutlineReader()) throws -> GoldScore {
    GoldScore(
      try plans.map { plan in
        GoldScore(try reader.read(bytes: plan.bytes()).scored(), against: try plan.gold())
      })
  }
}
