public import PlanText

/// Writes a diagnostic for people: its place, what it says, and the line with a caret under the place.
public struct DiagnosticText {
  /// The source's name, as the user gave it.
  public let name: String
  public let style: TextStyle
  private let source: SourceText
  private let lines: LineIndex

  /// Diagnostics of one source.
  public init(of source: SourceText, name: String, style: TextStyle) {
    self.source = source
    lines = source.lineIndex()
    self.name = name
    self.style = style
  }

  /// Appends `file:line:column: severity: message [code]` and two lines that show the place.
  public func append(_ diagnostic: Diagnostic, to bytes: inout [UInt8]) {
    let position = lines.position(of: diagnostic.span.lowerBound)
    let message = "\(style.language.message(of: diagnostic)) [\(diagnostic.code.rawValue)]"
    append(diagnostic.severity, message, position.line, position.column, diagnostic.span, to: &bytes)
  }

  /// Appends a diagnostic of a source that is one line of a text, the one of this number.
  package func append(_ diagnostic: Diagnostic, line: Int, to bytes: inout [UInt8]) {
    let position = lines.position(of: diagnostic.span.lowerBound)
    let message = "\(style.language.message(of: diagnostic)) [\(diagnostic.code.rawValue)]"
    append(
      diagnostic.severity, message, position.line, position.column, diagnostic.span, shownLine: line,
      to: &bytes)
  }

  /// Appends `file:line:column: severity: message`, which has no code, and two lines that show the place.
  package func append(
    _ severity: Diagnostic.Severity, _ message: String, line: Int, column: Int, to bytes: inout [UInt8]
  ) {
    let range = lines.range(ofLine: line) ?? source.raw.count..<source.raw.count
    let (start, _) = Self.step(max(0, column - 1), from: range.lowerBound, in: range, of: source.raw)
    append(severity, message, line, column, start..<start, to: &bytes)
  }

  private func append(
    _ severity: Diagnostic.Severity, _ message: String, _ line: Int, _ column: Int, _ span: Range<Int>,
    shownLine: Int? = nil, to bytes: inout [UInt8]
  ) {
    style.append("\(name):\(shownLine ?? line):\(column): ", .bold, to: &bytes)
    style.append("\(severity.rawValue): ", Self.paint(severity), to: &bytes)
    style.append("\(message)\n", nil, to: &bytes)
    appendPlace(span, line: line, to: &bytes)
  }

  private static func paint(_ severity: Diagnostic.Severity) -> TextStyle.Paint {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  /// Appends the line and, below it, a caret under the first letter of the span.
  ///
  /// Of a long line only what is around the place is read, so that a line may be as long as the file.
  private func appendPlace(
    _ span: Range<Int>, line number: Int, to bytes: inout [UInt8]
  ) {
    guard let line = lines.content(ofLine: number) else { return }
    let raw = source.raw
    let place = min(max(span.lowerBound, line.lowerBound), line.upperBound)

    // Half of the width is kept for what follows the place; what is not needed before it goes there too.
    let width = max(style.width - 4, 20)
    let (start, taken) = Self.step(-(width / 2), from: place, in: line, of: raw)
    let (end, _) = Self.step(width - taken, from: place, in: line, of: raw)
    guard start < end else { return }
    let before = TerminalText.text(of: raw[start..<place])
    let after = TerminalText.text(of: raw[place..<end])
    let marked = TerminalText.text(of: raw[place..<max(place, min(span.upperBound, end))])

    bytes.append("  ")
    if start > line.lowerBound { bytes.append("…") }
    bytes.append(contentsOf: before)
    bytes.append(contentsOf: after)
    if end < line.upperBound { bytes.append("…") }
    bytes.append("\n  ")
    bytes.append(0x20, times: Columns.count(before) + (start > line.lowerBound ? 1 : 0))
    let caret = "^" + String(repeating: "~", count: max(0, Columns.count(marked) - 1))
    style.append(caret, .green, to: &bytes)
    bytes.append("\n")
  }

  /// Goes some scalars back or on within a line: where that leads, and how many there were.
  private static func step(
    _ scalars: Int, from place: Int, in line: Range<Int>, of raw: [UInt8]
  ) -> (offset: Int, taken: Int) {
    var offset = place
    var taken = 0
    while taken < scalars.magnitude {
      // A run of stray continuation bytes may be as long as the line; four are as many as a scalar has.
      if scalars < 0 {
        guard offset > line.lowerBound else { break }
        let limit = max(line.lowerBound, offset - 4)
        offset -= 1
        while offset > limit, raw[offset] & 0xC0 == 0x80 { offset -= 1 }
      } else {
        guard offset < line.upperBound else { break }
        let limit = min(line.upperBound, offset + 4)
        offset += 1
        while offset < limit, raw[offset] & 0xC0 == 0x80 { offset += 1 }
      }
      taken += 1
    }
    return (offset, taken)
  }
}
