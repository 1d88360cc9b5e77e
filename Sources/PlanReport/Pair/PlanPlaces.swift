internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells where the parts of a plan stand.
struct PlanPlaces {
  private let plan: Plan
  private let lines: LineIndex

  /// - Complexity: O(*n*) in the bytes of the plan.
  init(_ plan: Plan) {
    self.plan = plan
    lines = plan.outline.source.lineIndex()
  }

  func place(of origin: Origin) -> PlanPlace {
    PlanPlace(
      section: plan.id(of: origin), line: line(of: origin.range.lowerBound),
      heading: heading(above: origin.block, in: origin.part))
  }

  func place(of statement: Statement) -> PlanPlace {
    PlanPlace(
      section: plan.id(of: statement), line: line(of: plan.block(of: statement).range.lowerBound),
      heading: heading(above: statement.block, in: statement.part))
  }

  private func line(of clean: Int) -> Int {
    lines.position(of: plan.outline.source.rawRange(clean..<clean).lowerBound).line
  }

  /// The nearest heading that a block stands below.
  private func heading(above block: Int?, in part: OutlinePart) -> String? {
    let blocks = plan.outline.outline(of: part).blocks
    var above = block.flatMap { blocks[$0].parent }
    while let place = above {
      if blocks[place].isHeading {
        var bytes: [UInt8] = []
        if let style = blocks[place].style, !style.isBullet {
          plan.outline.appendMarker(of: blocks[place], to: &bytes)
          bytes.append(0x20)
        }
        plan.outline.appendText(of: blocks[place], to: &bytes)
        if bytes.last == UInt8(ascii: ":") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
      }
      above = blocks[place].parent
    }
    return nil
  }
}
