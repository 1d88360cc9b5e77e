package import PlanSyntax

/// What must stay of a block however its text is set: its id and its letters.
package struct ReadBlock: Hashable, Sendable {
  package let id: String
  package let letters: String

  package init(id: String, letters: String) {
    self.id = id
    self.letters = letters
  }

  /// All blocks of a plan, those of a decision that carries it and of its appendices too.
  package static func all(in plan: PlanOutline) -> [ReadBlock] {
    plan.documents.flatMap { prefix, outline in
      outline.blocks.indices.map { index in
        ReadBlock(
          id: prefix + outline.id(of: index),
          letters: TextLetters.letters(plan.text(of: outline.blocks[index])))
      }
    }
  }

  /// Those of the expected blocks that are not among the found ones.
  package static func missing(_ expected: [ReadBlock], in found: [ReadBlock]) -> [ReadBlock] {
    var left: [ReadBlock: Int] = [:]
    for block in found { left[block, default: 0] += 1 }
    return expected.filter { block in
      guard let count = left[block], count > 0 else { return true }
      left[block] = count - 1
      return false
    }
  }
}
