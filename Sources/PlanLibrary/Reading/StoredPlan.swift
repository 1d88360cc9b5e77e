/// A plan of the library, as lists show it.
public struct StoredPlan: Equatable, Sendable {
  /// Its row; never given to another plan.
  public let row: Int
  public let digest: String
  public let province: String?
  public let issuer: String?
  public let superior: String?
  public let year: Int?
  public let number: String?
  public let symbol: String?
  public let kind: String?
  public let title: String?
  /// The day of issue, as ISO 8601 writes it, or as much of it as is known.
  public let date: String?
  public let movements: [String]
  /// Which of the editions of the plan it is, counted from 1, and how many there are.
  public let version: Int
  public let versions: Int
  public let errors: Int
  public let warnings: Int
  /// The path it was imported from.
  public let file: String
  public let format: String
  public let bytes: Int
  /// When it was imported, in UTC.
  public let imported: String
  /// What the rules were that read it.
  public let grammar: String

  /// The id by which users call it.
  public var id: String { String(digest.prefix(8)) }

  /// The number and symbol as they are printed: `12/KH-UBND`.
  public var printedNumber: String? {
    switch (number, symbol) {
    case (let number?, let symbol?): "\(number)/\(symbol)"
    case (let number?, nil): number
    case (nil, let symbol?): "…/\(symbol)"
    case (nil, nil): nil
    }
  }

  /// Whether a newer edition of it is there.
  public var isOld: Bool { version < versions }

  static let columns = """
    plan.id, sha256, province, issuer, superior, year, number, symbol, kind, title, date_start, date_end, movements,
    (select count(*) from plan as other where other.series = plan.series and other.id <= plan.id),
    (select count(*) from plan as other where other.series = plan.series),
    errors, warnings, file, format, bytes, imported, grammar
    """

  /// The plan of a row with these columns.
  init(_ statement: Statement) {
    var cells = RowReader(statement)
    row = cells.integer()
    digest = cells.text()
    province = cells.optionalText()
    issuer = cells.optionalText()
    superior = cells.optionalText()
    year = cells.optionalInteger()
    number = cells.optionalText()
    symbol = cells.optionalText()
    kind = cells.optionalText()
    title = cells.optionalText()
    date = Self.date(from: cells.optionalText(), to: cells.optionalText())
    movements = JSONText.words(cells.optionalText())
    version = cells.integer()
    versions = cells.integer()
    errors = cells.integer()
    warnings = cells.integer()
    file = cells.text()
    format = cells.text()
    bytes = cells.integer()
    imported = cells.text()
    grammar = cells.text()
  }

  /// The day, or the month or year that begins and ends with these days.
  private static func date(from start: String?, to end: String?) -> String? {
    guard let start, let end, start != end else { return start }
    return String(start.prefix(start.prefix(7) == end.prefix(7) ? 7 : 4))
  }
}
