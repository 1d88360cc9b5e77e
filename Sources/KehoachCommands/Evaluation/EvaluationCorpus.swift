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

  /// Two plans and the gold file of what belongs together in them: `gold/alignments/A--B.json`.
  struct Alignment: Sendable {
    let name: String
    let gold: FilePath
  }

  /// The gold files of pairs.
  private(set) var alignments: [Alignment] = []
  private let plansFolder: FilePath

  /// - Throws: Where a folder cannot be read.
  init(in folder: FilePath) throws(PlanFileError) {
    plansFolder = folder.appending(Array("plans".utf8)[...])
    let golds = try PlanFolder.files(in: folder.appending(Array("gold".utf8)[...]), withExtension: "json")
    for gold in golds {
      let stem = gold.lastComponent.dropLast(".json".utf8.count)
      let name = String(decoding: stem, as: UTF8.self)
      if let path = try path(ofPlan: stem) {
        plans.append(Plan(name: name, gold: gold, path: path))
      } else {
        alone.append(name)
      }
    }
    let pairs = folder.appending(Array("gold".utf8)[...]).appending(Array("alignments".utf8)[...])
    guard PlanFolder.exists(at: pairs) else { return }
    for gold in try PlanFolder.files(in: pairs, withExtension: "json") {
      let name = String(decoding: gold.lastComponent.dropLast(".json".utf8.count), as: UTF8.self)
      alignments.append(Alignment(name: name, gold: gold))
    }
  }

  /// The file of a plan by its name; nil where there is none.
  /// - Throws: Where the folder of the plans cannot be read.
  func path(ofPlan name: ArraySlice<UInt8>) throws(PlanFileError) -> FilePath? {
    try PlanFolder.files(in: plansFolder, named: name).first { $0.fileExtension != "json" }
  }
}
