internal import PlanFormats
internal import PlanText

/// The plans that are read over and over.
struct BenchmarkPlans {
  let paths: [FilePath]
  let texts: [[UInt8]]

  var bytes: Int { texts.reduce(0) { $0 + $1.count } }

  /// The plan whose size is nearest to one that ministries issue.
  var typical: Int {
    texts.indices.min { abs(texts[$0].count - 12_000) < abs(texts[$1].count - 12_000) } ?? 0
  }

  /// The plans of a folder.
  /// - Throws: A `PlanFileError` where there are none, or one cannot be read.
  init(folder: String) throws {
    let walk = PlanFolder(walking: FilePath(folder))
    if let error = walk.errors.first { throw error }
    paths = walk.files
    texts = try paths.map { try PlanFile(reading: $0, limit: SourceText.largest).bytes }
  }

  /// A row: the name of what takes some seconds over all plans, and its speed.
  func line(_ name: String, _ seconds: Double) -> String {
    let padded = name + String(repeating: " ", count: max(0, 32 - name.count))
    let speed = Double(bytes) / seconds / 1e6
    let each = seconds / Double(texts.count) * 1e6
    return
      "\(padded)\(decimals(speed, 1, width: 9)) MB/s\(decimals(1e6 / each, 0, width: 9)) plans/s\(decimals(each, 1, width: 9)) µs a plan"
  }
}
