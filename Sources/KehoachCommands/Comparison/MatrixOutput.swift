internal import PlanComparison
internal import PlanRender
internal import PlanReport

/// Writes a matrix in the format asked for.
struct MatrixOutput {
  let settings: Settings

  func write(_ matrix: Matrix, to output: any ByteSink) throws {
    var stream = ByteStream { try output.write($0) }
    switch settings.format {
    default:
      try MatrixJSON().write(matrix, to: &stream)
      stream.bytes.append(UInt8(ascii: "\n"))
    }
    try stream.flush()
  }
}
