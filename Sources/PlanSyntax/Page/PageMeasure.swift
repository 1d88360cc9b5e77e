internal import PlanText

/// How a stretch of the text was set: the width of its lines, its first-line indent, its blank lines.
struct PageMeasure: Sendable {
  /// Whether widths are those of a Times-like face; else columns.
  var usesTimes = false
  /// The width at which lines were broken, in columns or thousandths; 0 where a line is a paragraph.
  var width: Int32 = 0 {
    didSet { hundredth = width > 0 ? (100 << 20) / Int64(width) : 0 }
  }
  /// What a unit is in hundredths of the width, in parts of 2 to the 20th.
  private(set) var hundredth: Int64 = 0
  /// The width by which first lines of blocks begin further right, beyond the white space printed.
  var firstIndent: Int32 = 0
  /// The width to which first lines of blocks come at least, where the source broke them early, each elsewhere.
  var firstWidth: Int32?
  /// How far breaks agree with the width, in sixteenths: 16 is always.
  var trust: Int32 = 0
  /// The price of a join over a blank line, and of a break without one, in sixteenths.
  var joinOverGap: Int32 = 0
  var breakWithoutGap: Int32 = 0

  static let columns = PageMeasure(usesTimes: false)
  static let times = PageMeasure(usesTimes: true)

  var isOneLine: Bool { width == 0 }

  /// The width of a line, with the white space before it.
  func width(of line: Line) -> Int32 {
    usesTimes
      ? Int32(clamping: Int(line.times) + Int(line.indent) * 250)
      : Int32(clamping: Int(line.columns) + Int(line.indent))
  }

  /// What the first word of a line would have needed on the line before.
  func need(of line: Line) -> Int32 {
    usesTimes ? Int32(line.firstWordTimes) + 250 : Int32(line.firstWordColumns) + 1
  }
}
