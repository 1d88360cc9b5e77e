/// The outline that a block is of: the plan's own, or that of one of its appendices.
public enum OutlinePart: Hashable, Sendable {
  case plan
  /// The appendix at an index, from 0.
  case appendix(Int)
}
