/// What the reader needs to know of one printed line that holds something; later steps read these numbers, not the text.
///
/// Offsets are of clean text. Widths are given twice, in columns and in thousandths of the font size of a
/// Times-like face, since either may be what the page was wrapped by.
///
/// Public, and so are its parts: the compiler lets the loops of other modules see into nothing less.
public struct Line: Sendable {
  /// What a line begins or ends with.
  public enum Edge: UInt8, Sendable {
    case other, lower, upper, digit, quote, dash
    case period, comma, semicolon, colon

    // Written out: what every enumeration has is compared by a call.
    @inlinable
    public static func == (left: Edge, right: Edge) -> Bool { left.rawValue == right.rawValue }
    @inlinable
    public static func != (left: Edge, right: Edge) -> Bool { left.rawValue != right.rawValue }
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    // Written out: what every set has is asked by a call.
    @inlinable
    public func contains(_ flag: Flags) -> Bool { rawValue & flag.rawValue == flag.rawValue }
    @inlinable
    public func isDisjoint(with flags: Flags) -> Bool { rawValue & flags.rawValue == 0 }

    /// Two letters or more, all of them capitals.
    @inlinable
    public static var capitals: Flags { Flags(rawValue: 1) }
    /// A form feed stands between this line and the one before.
    @inlinable
    public static var pageBreak: Flags { Flags(rawValue: 2) }
    /// Begins in bold or italic marks of Markdown.
    @inlinable
    public static var decorated: Flags { Flags(rawValue: 4) }
    /// Ends in `./.`, with which the body of a document closes.
    @inlinable
    public static var closingMark: Flags { Flags(rawValue: 8) }
    /// Holds a vertical bar.
    @inlinable
    public static var bar: Flags { Flags(rawValue: 16) }
    /// Holds a tab or three spaces between words.
    @inlinable
    public static var wideGap: Flags { Flags(rawValue: 32) }
    /// Holds no letter.
    @inlinable
    public static var noLetter: Flags { Flags(rawValue: 64) }
    /// Set aside as page furniture.
    @inlinable
    public static var furniture: Flags { Flags(rawValue: 128) }
    /// Stands in a table of the body.
    @inlinable
    public static var table: Flags { Flags(rawValue: 256) }
    /// Follows a table, and so begins something.
    @inlinable
    public static var afterTable: Flags { Flags(rawValue: 512) }
    /// Not read as text: furniture and tables.
    @inlinable
    public static var setAside: Flags { Flags(rawValue: 128 | 256) }
  }

  /// The first byte that is no white space.
  package var start: UInt32
  /// Behind any `#`, `>`, `*` and `_` that decorate the line's start.
  package var textStart: UInt32 = 0
  /// Before any that decorate its end.
  package var textEnd: UInt32 = 0
  /// Behind the last byte that is no white space.
  package var end: UInt32
  /// Where the last word begins.
  package var lastWord: UInt32 = 0
  package var columns: UInt32 = 0
  package var times: UInt32 = 0
  package var firstWordColumns: UInt16 = 0
  package var firstWordTimes: UInt16 = 0
  /// Columns of white space before the text.
  package var indent: UInt16
  package var words: UInt16 = 0
  /// Blank lines before this one, at most 255.
  package var gap: UInt8 = 0
  /// The number of `#` before a Markdown heading.
  package var depth: UInt8 = 0
  package var starts: Edge = .other
  package var ends: Edge = .other
  package var flags: Flags = []
  /// Quotation marks opened less those closed; straight ones count in `straightQuotes`.
  package var quotes: Int8 = 0
  package var brackets: Int8 = 0
  package var straightQuotes: UInt8 = 0

  package var text: Range<Int> { Int(textStart)..<Int(textEnd) }
  package var range: Range<Int> { Int(start)..<Int(end) }

  init(start: UInt32, end: UInt32, indent: UInt16) {
    self.start = start
    self.end = end
    self.indent = indent
  }
}
