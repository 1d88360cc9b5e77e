package import Foundation
package import PlanEvaluation
internal import PlanFacts
internal import PlanRender
package import PlanSyntax
internal import PlanText

extension OutlineReader {
  /// The outline of bytes in whatever state.
  package func read(bytes: [UInt8]) -> PlanOutline { read(SourceText(bytes)) }
}

extension PlanOutline {
  /// What `kehoach parse --format json` prints of it.
  package func json() throws -> Data {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { sink in
      var stream = ByteStream(into: sink)
      try PlanJSON(name: "plan.txt", format: "text", isOneLine: true)
        .write(PlanReader().plan(of: self), to: &stream)
      try stream.flush()
    }
    return Data(bytes)
  }

  /// What is scored of it.
  package func scored() throws -> ScoredPlan { try ScoredPlan(json: Array(json()), isGold: false) }

  /// The documents of the text in reading order, each with what its blocks' ids begin with here.
  package var documents: [(prefix: String, outline: Outline)] {
    let carried = enclosing.map { [("decision/", $0)] } ?? []
    return carried + [("", plan)] + appendices.map { ("\($0.id)/", $0.outline) }
  }
}
