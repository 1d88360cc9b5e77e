import Foundation
import PlanTestSupport
import Testing

@testable import KehoachCommands

/// Pairs are counted here as the script beside the issued plans counts them.
@Suite struct AlignmentScoreTests {
  @Test(.enabled(if: Corpus.hasScoringTool, "python3 or the scoring script is not there"))
  func countsAreThoseOfTheScript() throws {
    let folder = Corpus.scoringTool.deletingLastPathComponent().deletingLastPathComponent()
    let script = Process()
    let pipe = Pipe()
    script.executableURL = URL(filePath: "/usr/bin/env")
    script.arguments = [
      "python3", Corpus.scoringTool.path, "--json", "--alignments", Program.path, folder.path,
    ]
    script.standardOutput = pipe
    try script.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    script.waitUntilExit()
    let expected = try #require(try JSONSerialization.jsonObject(with: output) as? [String: [String: Any]])
    let run = try Program.run("evaluate", folder.path, "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let alignments = try #require(report["alignments"] as? [String: [String: [String: Any]]])
    #expect(!alignments.isEmpty)
    for (name, kinds) in alignments {
      for (kind, figures) in kinds {
        let counts = try #require(expected["\(name) \(kind)"])
        for key in ["right", "missed", "extra", "relationRight"] {
          #expect(figures[key] as? Int == counts[key] as? Int, "\(name) \(kind) \(key)")
        }
      }
    }
    // What the pair of issued plans must reach.
    let all = try #require(expected["all"]?["f1"] as? Double)
    #expect(all >= 0.96)
  }
}
