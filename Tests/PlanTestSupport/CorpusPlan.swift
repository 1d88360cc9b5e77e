package import Foundation
package import PlanEvaluation

/// A whole plan in a file, with its gold annotation.
package struct CorpusPlan: Sendable, CustomStringConvertible {
  /// Where a plan comes from.
  package enum Origin: Sendable {
    /// Written for this package: `corpus/` in the package.
    case corpus
    /// Issued: `plans/` and `gold/` outside the package.
    case real
  }

  package let name: String
  package let origin: Origin
  package let path: URL
  package let goldPath: URL

  package var description: String { name }

  /// The bytes of the plan.
  package func bytes() throws -> [UInt8] { Array(try Data(contentsOf: path)) }

  /// What the plan is known to hold.
  package func gold() throws -> ScoredPlan {
    try ScoredPlan(json: Array(try Data(contentsOf: goldPath)), isGold: true)
  }
}
