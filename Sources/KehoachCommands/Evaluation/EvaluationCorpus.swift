internal import PlanFormats

/// The plans of a corpus with the files that say what they hold: `plans/NAME.*` and `gold/NAME.json`.
struct EvaluationCorpus {
  /// A plan and its gold file.
  struct Plan: Sendable {
    let name: String
    let gold: FilePath
    let path: FilePath
  }

  private(set) var plans: [Plan] = []
  /// The gold files without a plan, by name.
  private(set) var alone: [String] = []

  /// - Throws: Where a folder cannot be read.
  init(in folder: FilePath) throws(PlanFileError) {
    let golds = try PlanFolder.files(in: folder.appending(Array("gold".utf8)[...]), withExtension: "json")
    for gold in golds {
      let stem = gold.lastComponent.dropLast(".json".utf8.count)
      let name = String(decoding: stem, as: UTF8.self)
      let files = try PlanFolder.files(in: folder.appending(Array("plans".utf8)[...]), named: stem)
      if let path = files.first(where: { $0.fileExtension != "json" }) {
        plans.append(Plan(name: name, gold: gold, path: path))
      } else {
        alone.append(name)
      }
    }
  }
}
