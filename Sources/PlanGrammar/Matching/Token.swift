/// A word, a number or a mark of a text.
package struct Token: Sendable {
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let word = Flags(rawValue: 1)
    package static let number = Flags(rawValue: 2)
    /// Begins with a capital.
    package static let capital = Flags(rawValue: 4)
    /// Of capitals: one alone, or with one behind the first letter.
    package static let symbol = Flags(rawValue: 8)
    /// Stands at the one before without white space between them.
    package static let glued = Flags(rawValue: 16)
    package static let blockStart = Flags(rawValue: 32)
    package static let sentenceStart = Flags(rawValue: 64)
    /// Behind a comma, a semicolon, a colon, a bracket, or at the start of a sentence.
    package static let clauseStart = Flags(rawValue: 128)
    /// In what a rule of an earlier layer closed to those of later ones.
    package static let closed = Flags(rawValue: 256)
    /// Ends a sentence: a full stop, an exclamation mark, an ellipsis before a capital.
    package static let sentenceEnd = Flags(rawValue: 512)
    /// Has small letters.
    package static let small = Flags(rawValue: 1024)
    /// In a block of capitals, where a capital tells nothing.
    package static let inCapitals = Flags(rawValue: 2048)
  }

  /// The bytes of clean text that it covers.
  package let start: UInt32
  package let end: UInt32
  /// The value of a number of up to nine digits, of a Roman number in capitals, or the scalar of a mark.
  package let value: Int32
  /// The number of the word in the grammar; 0 where the grammar does not use it.
  package let word: UInt16
  package internal(set) var flags: Flags

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// The kind of a quotation mark; nil for any other token.
  package var mark: TokenTest? {
    switch word {
    case Vocabulary.Reserved.openQuote: .openQuote
    case Vocabulary.Reserved.closeQuote: .closeQuote
    default: nil
    }
  }
}
