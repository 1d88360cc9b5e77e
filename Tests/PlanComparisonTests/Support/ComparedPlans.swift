import PlanComparison
import PlanFacts
import PlanRender
import PlanReport
import PlanTestSupport

/// Plans that tests compare.
enum ComparedPlans {
  static let comparer = PlanComparer()

  /// Those of the corpus.
  static let corpus: [ComparedPlan] = Corpus.plans.compactMap { plan in
    (try? plan.bytes()).map { comparer.prepare(PlanReader().read($0), name: plan.name) }
  }

  /// A plan with some tasks.
  static func plan(_ name: String, _ tasks: [String]) -> ComparedPlan {
    let lines = ["KẾ HOẠCH", "I. NỘI DUNG THI ĐUA"] + tasks.map { "- \($0)." } + ["./."]
    return comparer.prepare(
      PlanReader().read(Array(lines.joined(separator: "\n\n").utf8)), name: name)
  }

  /// A matrix as JSON.
  static func json(_ matrix: Matrix) throws -> String {
    let pieces = Pieces()
    var stream = ByteStream { pieces.bytes += $0 }
    try MatrixJSON().write(matrix, to: &stream)
    try stream.flush()
    return String(decoding: pieces.bytes, as: UTF8.self)
  }

  private final class Pieces { var bytes: [UInt8] = [] }
}
