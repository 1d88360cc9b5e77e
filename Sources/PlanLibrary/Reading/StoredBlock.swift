/// A block of a stored plan.
public struct StoredBlock: Equatable, Sendable {
  public let number: Int
  /// `preamble`, `section`, `closing` or `table`.
  public let part: String
  /// Its id in the plan.
  public let section: String
  public let depth: Int
  public let marker: String?
  public let isHeading: Bool
  public let text: String
  /// What its own heading says, by the names in the JSON.
  public let roles: [String]
  public let line: Int
  /// The bytes of the file that it was read from.
  public let bytes: Range<Int>

  static let columns =
    "number, part, section, depth, marker, is_heading, text, roles, line, start_byte, end_byte"

  init(_ row: Statement) {
    number = row.integer(0)
    part = row.text(1)
    section = row.text(2)
    depth = row.integer(3)
    marker = row.optionalText(4)
    isHeading = row.integer(5) == 1
    text = row.text(6)
    roles = JSONText.words(row.optionalText(7))
    line = row.integer(8)
    bytes = row.integer(9)..<max(row.integer(9), row.integer(10))
  }

  /// Whether it is the block of this id, or stands below it.
  public func isWithin(_ section: String) -> Bool {
    self.section == section || self.section.hasPrefix(section + "/")
  }
}
