public import PlanSyntax

extension PlanOutline {
  /// The outline of a part.
  public func outline(of part: OutlinePart) -> Outline {
    switch part {
    case .plan: plan
    case .appendix(let index): appendices[index].outline
    }
  }

  /// What the ids of a part's blocks begin with: nil for the plan, "appendix-1" for an appendix.
  public func label(of part: OutlinePart) -> String? {
    switch part {
    case .plan: nil
    case .appendix(let index): appendices[index].id
    }
  }

  /// The id of a block of a part; that of the appendix itself where the block is nil.
  public func id(of block: Int?, in part: OutlinePart) -> String {
    [label(of: part), block.map(outline(of: part).id(of:))].compactMap(\.self).joined(separator: "/")
  }
}
