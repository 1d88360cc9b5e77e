package import Foundation
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
    var stream = ByteStream { _ in }
    var bytes: [UInt8] = []
    stream = ByteStream { bytes += $0 }
    try PlanJSON(name: "plan.txt", format: "text", isOneLine: true).write(self, to: &stream)
    bytes += stream.bytes
    return Data(bytes)
  }

  /// What is scored of it.
  package func scored() throws -> ScoredPlan { try ScoredPlan(json: json(), isGold: false) }
}
