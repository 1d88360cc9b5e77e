/// A word, a number or a mark of a text.
///
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct Token: Sendable {
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    @inlinable
    public static var word: Flags { Flags(rawValue: 1) }
    @inlinable
    public static var number: Flags { Flags(rawValue: 2) }
    /// Begins with a capital.
    @inlinable
    public static var capital: Flags { Flags(rawValue: 4) }
    /// Of capitals: one alone, or with one behind the first letter.
    @inlinable
    public static var symbol: Flags { Flags(rawValue: 8) }
    /// Stands at the one before without white space between them.
    @inlinable
    public static var glued: Flags { Flags(rawValue: 16) }
    @inlinable
    public static var blockStart: Flags { Flags(rawValue: 32) }
    @inlinable
    public static var sentenceStart: Flags { Flags(rawValue: 64) }
    /// Behind a comma, a semicolon, a colon, a bracket, or at the start of a sentence.
    @inlinable
    public static var clauseStart: Flags { Flags(rawValue: 128) }
    /// In what a rule of an earlier layer closed to those of later ones.
    @inlinable
    public static var closed: Flags { Flags(rawValue: 256) }
    /// Ends a sentence: a full stop, an exclamation mark, an ellipsis before a capital.
    @inlinable
    public static var sentenceEnd: Flags { Flags(rawValue: 512) }
    /// Has small letters.
    @inlinable
    public static var small: Flags { Flags(rawValue: 1024) }
    /// In a block of capitals, where a capital tells nothing.
    @inlinable
    public static var inCapitals: Flags { Flags(rawValue: 2048) }
  }

  /// The bytes of clean text that it covers.
  public let start: UInt32
  public let end: UInt32
  /// The value of a number of up to nine digits, of a Roman number in capitals, or the scalar of a mark.
  public let value: Int32
  /// The number of the word in the grammar; 0 where the grammar does not use it.
  public internal(set) var word: UInt16
  public internal(set) var flags: Flags

  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// The kind of a quotation mark; nil for any other token.
  @inlinable
  public var mark: TokenTest? {
    switch word {
    case Vocabulary.Reserved.openQuote: .openQuote
    case Vocabulary.Reserved.closeQuote: .closeQuote
    default: nil
    }
  }
}
