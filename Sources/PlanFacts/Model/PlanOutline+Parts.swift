public import PlanSyntax

extension PlanOutline {
  /// The outline of a part.
  public func outline(of part: OutlinePart) -> Outline {
    switch part {
    case .plan: plan
    case .appendix(let index): appendices[index].outline
    }
  }

  /// The id of a block of a part; that of the appendix itself where the block is nil.
  public func id(of block: Int?, in part: OutlinePart) -> String {
    [part.label, block.map(outline(of: part).id(of:))].compactMap(\.self).joined(separator: "/")
  }
}

extension OutlinePart {
  /// What the ids of its blocks begin with: nil for the plan, "appendix-1" for its first appendix.
  public var label: String? {
    switch self {
    case .plan: nil
    case .appendix(let index): "appendix-\(index + 1)"
    }
  }
}
