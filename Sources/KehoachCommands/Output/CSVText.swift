/// Rows of values, as spreadsheets read them (RFC 4180).
enum CSVText {
  /// A line of values; nil is an empty one.
  static func line(_ values: [String?]) -> String {
    values.map { value in
      guard let value else { return "" }
      let needsQuotes = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      guard needsQuotes else { return value }
      return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }.joined(separator: ",") + "\r\n"
  }
}
