internal import PlanComparison
internal import PlanRender

/// Lines of a report on their way out, wrapped to the width of the terminal.
struct TextBody {
  private let style: TextStyle
  private(set) var bytes: [UInt8] = []

  init(_ style: TextStyle) { self.style = style }

  /// A word on a line, and its paint.
  private typealias Word = (text: String, paint: TextStyle.Paint?)

  /// Writes a line of pieces in their paints.
  mutating func line(_ pieces: [(text: String, paint: TextStyle.Paint?)]) {
    for (text, paint) in pieces { style.append(Array(text.utf8), paint, to: &bytes) }
    bytes.append(0x0A)
  }

  /// Writes a text over as many lines as it needs; what follows the first is set in as the first is.
  mutating func wrapped(_ text: String) {
    wrapped([(text, nil)], indent: text.prefix { $0 == " " }.count)
  }

  /// Writes pieces in their paints over as many lines as they need, all set in; what follows the first line is set in
  /// further where that is asked for.
  mutating func wrapped(_ pieces: [(text: String, paint: TextStyle.Paint?)], indent: Int, hanging: Int = 0) {
    let words = pieces.flatMap { piece in
      piece.text.split(separator: " ").map { Word(Self.safe(String($0)), piece.paint) }
    }
    let width = style.width - indent
    for (place, line) in Self.lines(words, width, hanging: hanging).enumerated() {
      bytes += Array(repeating: 0x20, count: indent + (place > 0 ? hanging : 0))
      append(line)
      bytes.append(0x0A)
    }
  }

  /// Writes a line of cells, each as wide as is said; all but the first to the right.
  mutating func cells(_ cells: [(text: String, width: Int)], indent: Int, _ paint: TextStyle.Paint? = nil) {
    bytes += Array(repeating: 0x20, count: indent)
    for (place, cell) in cells.enumerated() {
      let (text, columns) = Columns.cut(cell.text, to: cell.width)
      let blank = [UInt8](repeating: 0x20, count: cell.width - columns)
      if place > 0 { bytes += blank }
      style.append(text, paint, to: &bytes)
      if place == 0, cells.count > 1 { bytes += blank }
    }
    bytes.append(0x0A)
  }

  /// Writes marked words over as many lines as they need.
  mutating func marked(_ words: [MarkedWords], _ side: Side, lead: String = "", indent: Int) {
    let leading = lead.split(separator: " ").map { Word(Self.safe(String($0)), side.paint) }
    let hanging = lead.isEmpty ? 0 : 2
    let lines = Self.lines(
      leading + Self.words(words, style, side), style.width - indent, hanging: hanging)
    for (place, line) in lines.enumerated() {
      bytes += Array(repeating: 0x20, count: indent + (place > 0 ? hanging : 0))
      append(line)
      bytes.append(0x0A)
    }
  }

  /// Writes two texts beside each other.
  mutating func sideBySide(_ a: [MarkedWords], _ b: [MarkedWords], indent: Int) {
    let width = (style.width - indent - 3) / 2
    let left = Self.lines(Self.words(a, style, .a), width)
    let right = Self.lines(Self.words(b, style, .b), width)
    for place in 0..<max(left.count, right.count) {
      bytes += Array(repeating: 0x20, count: indent)
      let first = place < left.count ? left[place] : []
      append(first)
      if place < right.count {
        bytes += Array(repeating: 0x20, count: max(0, width - Self.columns(first)))
        style.append(" │ ", .dim, to: &bytes)
        append(right[place])
      }
      bytes.append(0x0A)
    }
  }

  private mutating func append(_ line: [Word]) {
    for (place, word) in line.enumerated() {
      if place > 0 { bytes.append(0x20) }
      style.append(word.text, word.paint, to: &bytes)
    }
  }

  /// The words of a text; where there are no colours, marks are written as signs.
  private static func words(_ text: [MarkedWords], _ style: TextStyle, _ side: Side) -> [Word] {
    var words: [Word] = []
    var endsInSpace = true
    for part in text {
      let paint = part.isMarked ? side.paint : nil
      var own = part.text.split(separator: " ").map { Word(Self.safe(String($0)), paint) }
      guard !own.isEmpty else { continue }
      if part.isMarked, !style.usesColor {
        own[0].text = (side == .a ? "[-" : "{+") + own[0].text
        own[own.count - 1].text += side == .a ? "-]" : "+}"
      }
      // A part that begins within a word belongs to it.
      if let last = words.last, !part.text.hasPrefix(" "), last.paint != paint, !endsInSpace {
        words[words.count - 1].text += own[0].text
        own.removeFirst()
      }
      words += own
      endsInSpace = part.text.hasSuffix(" ")
    }
    return words
  }

  /// A word without control characters, which a terminal would obey.
  private static func safe(_ word: String) -> String {
    word.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      ? String(
        String.UnicodeScalarView(word.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
      : word
  }

  private static func lines(_ words: [Word], _ width: Int, hanging: Int = 0) -> [[Word]] {
    var lines: [[Word]] = []
    var line: [Word] = []
    var columns = 0
    for word in words {
      let length = Columns.count(word.text)
      if !line.isEmpty, columns + 1 + length > max(8, width - (lines.isEmpty ? 0 : hanging)) {
        lines.append(line)
        line = []
        columns = 0
      }
      columns += (line.isEmpty ? 0 : 1) + length
      line.append(word)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// A text over lines of a width; where there are too many, the last that may be is longer, and is cut where it is
  /// written.
  static func lines(of text: String, _ width: Int, most: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let length = Columns.count(word)
      if !line.isEmpty, columns + 1 + length > width {
        if lines.count == most - 1 {
          line += " " + word + String(repeating: " ", count: width) + "…"
          break
        }
        lines.append(line)
        line = ""
        columns = 0
      }
      columns += (line.isEmpty ? 0 : 1) + length
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  private static func columns(_ line: [Word]) -> Int {
    line.reduce(max(0, line.count - 1)) { $0 + Columns.count($1.text) }
  }
}
