/// A plan that shares words with another, where nothing tells which of the two took them.
public struct LineageLikeness: Equatable, Sendable {
  /// What is not known, by its name in the JSON.
  public enum Doubt: String, Sendable {
    /// Which of the two was issued first.
    case order
    /// At what level of the state the other's issuer stands, which was issued first.
    case level
  }

  /// The other plan, by its place in `Lineage.plans`.
  public let plan: Int
  /// How much of the plan's words, without those of nearly all plans, the other has: from 0 to 1.
  public let share: Double
  public let doubt: Doubt

  package init(plan: Int, share: Double, doubt: Doubt) {
    self.plan = plan
    self.share = share
    self.doubt = doubt
  }
}
