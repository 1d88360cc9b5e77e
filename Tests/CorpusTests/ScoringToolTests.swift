import Foundation
import PlanEvaluation
import PlanSyntax
import PlanTestSupport
import Testing

/// The scoring here counts as the script beside the issued plans does.
@Suite struct ScoringToolTests {
  /// What the script prints with `--json`.
  private struct Run: Decodable {
    let plans: [String: Plan]

    struct Plan: Decodable {
      let right, missed, extra: Int
      let lists: [String: Counts]
    }

    struct Counts: Decodable, Equatable {
      let right, missed, extra: Int
    }
  }

  @Test(.enabled(if: Corpus.hasScoringTool, "python3 or the scoring script is not there"))
  func countsAreThoseOfTheScript() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var arguments = [Corpus.scoringTool.path, "--json"]
    var evaluation = Evaluation()
    for (plan, outline) in ReadCorpus.all {
      let file = folder.appending(path: "\(plan.name).json")
      try outline.json().write(to: file)
      arguments += [plan.goldPath.path, file.path]
      evaluation.add(plan.name, GoldScore(try outline.scored(), against: try plan.gold()))
    }
    let run = try JSONDecoder().decode(Run.self, from: try Self.output(of: arguments))
    #expect(run.plans.count == evaluation.plans.count)
    for plan in evaluation.figures.plans {
      let counts = try #require(run.plans[plan.name])
      #expect(plan.total == ScoreFigures(right: counts.right, missed: counts.missed, extra: counts.extra))
      #expect(Set(counts.lists.keys) == Set(GoldScore.List.allCases.map(\.rawValue)))
      for list in GoldScore.List.allCases {
        let here = Run.Counts(
          right: plan[list].right, missed: plan[list].missed, extra: plan[list].extra)
        #expect(counts.lists[list.rawValue] == here, "\(plan.name) \(list)")
      }
    }
  }

  private static func output(of arguments: [String]) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }
}
