/// A way in which the same plan may have been set or damaged.
package enum VariantKind: String, CaseIterable, Sendable {
  /// Lines broken at a width, without blank lines.
  case wrappedAt50, wrappedAt72, wrappedAt100
  /// A blank line between blocks; between all lines.
  case paragraphsSpaced, doubleSpaced
  /// A line for each block; the same with blank lines between.
  case onePerLine, onePerLineSpaced
  /// Letters and marks apart (NFD).
  case decomposed
  /// Lines end in CR LF.
  case carriageReturns
  /// A page number, a running head or both every forty lines.
  case paged
  /// The first line of each block is indented; every line is.
  case firstLinesIndented, allIndented
  /// Headings under `#`, labels and headings in `**`.
  case markdown
  /// Tone marks on the other vowel: hoà, hòa.
  case tonesMoved
  /// Two spaces here and there, and at the ends of lines.
  case extraSpaces
  /// Hyphens for dashes in the text, dashes for hyphens as bullets.
  case hyphens
  /// Roman numbers as text recognition reads them.
  case romanDamaged
  /// Lists lettered a b c d e g, without đ.
  case lettersWithoutBarredD
  /// Tables one cell a line.
  case cellPerLine

  /// Whether the file is kept as it stands, but for its letters.
  var keepsLayout: Bool {
    switch self {
    case .decomposed, .carriageReturns, .tonesMoved: true
    default: false
    }
  }
}
