import PlanFormats

@testable import PlanLibrary

extension Library {
  /// What a query gives, a row a line, its values parted by bars.
  static func dump(_ sql: String, in file: String) throws -> String {
    let library = try Library(FilePath(file), .reading)
    return try library.database.rows(sql) { row in
      (0..<row.count).map { row.isNull($0) ? "" : row.text($0) }.joined(separator: "|") + "\n"
    }.joined()
  }
}
