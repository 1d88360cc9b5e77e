package import PlanRender

/// Lines of values, as spreadsheets read them (RFC 4180).
package enum CSVLine {
  /// Writes a line of values, nil as an empty one.
  package static func write(_ values: [String?], to stream: inout ByteStream) throws {
    stream.bytes += Array(text(of: values).utf8)
    try stream.drain()
  }

  /// A line of values, with its end.
  package static func text(of values: [String?]) -> String {
    values.map { $0.map { field($0) } ?? "" }.joined(separator: ",") + "\r\n"
  }

  /// A value that no spreadsheet takes for a formula to run, in quotation marks where it needs them.
  private static func field(_ value: String) -> String {
    let value = isFormula(value) ? "'" + value : value
    guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return value }
    return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Whether a value begins as formulas do, and is no number.
  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    return Double(value) == nil
  }
}
