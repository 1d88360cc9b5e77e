internal import PlanFormats

/// A line of a file, written `FILE:LINE`.
struct LinePlace: Equatable {
  let path: FilePath
  let line: Int

  init?(_ operand: FilePath) {
    guard let colon = operand.bytes.lastIndex(of: UInt8(ascii: ":")), colon > 0,
      let line = Int(String(decoding: operand.bytes[(colon + 1)...], as: UTF8.self)), line >= 0
    else { return nil }
    path = FilePath(Array(operand.bytes[..<colon]))
    self.line = line
  }
}
