/// A block that says what is to be: a goal, a requirement, a task, a criterion, a solution or a standard of award.
public struct Statement: Sendable {
  /// The list of the JSON that a statement stands in.
  public enum List: String, CaseIterable, Sendable {
    case goals, requirements, tasks, criteria, solutions, awardStandards
  }

  /// Whom a criterion is for: tập thể, cá nhân, hộ gia đình.
  public enum Audience: String, CaseIterable, Sendable {
    case collective, individual, household
  }

  public let list: List
  /// The outline that the block is of.
  public let part: OutlinePart
  /// The index of the block among those of its outline.
  public let block: Int
  /// Of a criterion, from the nearest heading that names it.
  public let audience: Audience?
  /// Of a criterion, the index of the nearest heading that opens with "Về".
  public let theme: Int?
  /// What made it a statement of its list: the role, and where it decided, the word list.
  public let rule: String
}
