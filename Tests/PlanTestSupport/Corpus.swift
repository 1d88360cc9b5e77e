package import Foundation

/// Finds the plans that tests read.
package enum Corpus {
  /// The plans written for this package.
  package static let plans = plans(in: package.appending(path: "corpus"), .corpus)

  /// The files of the corpus that stand alone: plans without their gold, gold without its plan.
  package static let unpaired: [String] = {
    let folder = package.appending(path: "corpus")
    return names(in: folder.appending(path: "plans")).symmetricDifference(
      names(in: folder.appending(path: "gold"))
    )
    .sorted()
  }()

  /// The plans that offices issued; none where their folder is absent.
  ///
  /// They lie in `../shared` beside the package, or in the folder that `KEHOACH_PLANS` names.
  package static let realPlans = plans(in: realFolder, .real)

  /// All of them.
  package static let allPlans = plans + realPlans

  /// Whether the issued plans are there; prints once that their tests are skipped where they are not.
  package static let hasRealPlans: Bool = {
    if realPlans.isEmpty {
      print(
        "The issued plans are not in '\(realFolder.path)': their tests are skipped (set KEHOACH_PLANS to their folder)"
      )
    }
    return !realPlans.isEmpty
  }()

  /// The script that scores plans, beside the issued ones.
  package static let scoringTool = realFolder.appending(path: "tools/score.py")

  /// Whether the script and what runs it are there; prints once that its test is skipped where they are not.
  package static let hasScoringTool: Bool = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let hasPython = folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }
    let hasTool = FileManager.default.fileExists(atPath: scoringTool.path)
    if !hasPython || !hasTool {
      let missing = hasPython ? "'\(scoringTool.path)'" : "python3"
      print("There is no \(missing): the comparison with the scoring script is skipped")
    }
    return hasPython && hasTool
  }()

  /// The plan of a name.
  package static func plan(_ name: String) -> CorpusPlan? { allPlans.first { $0.name == name } }

  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let realFolder: URL =
    if let folder = ProcessInfo.processInfo.environment["KEHOACH_PLANS"] {
      URL(filePath: folder)
    } else {
      package.deletingLastPathComponent().appending(path: "shared")
    }

  /// The names of the files in a folder, without what stands behind their points; folders in it are left out.
  private static func names(in folder: URL) -> Set<String> {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return Set(
      (files ?? []).filter { !$0.hasDirectoryPath }.map { $0.deletingPathExtension().lastPathComponent })
  }

  /// The files of `plans/` that have one of their name in `gold/`, by name.
  private static func plans(in folder: URL, _ origin: CorpusPlan.Origin) -> [CorpusPlan] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "plans"), includingPropertiesForKeys: nil)
    return (files ?? []).compactMap { file in
      let name = file.deletingPathExtension().lastPathComponent
      let gold = folder.appending(path: "gold/\(name).json")
      guard FileManager.default.fileExists(atPath: gold.path) else { return nil }
      return CorpusPlan(name: name, origin: origin, path: file, goldPath: gold)
    }
    .sorted { $0.name < $1.name }
  }
}
