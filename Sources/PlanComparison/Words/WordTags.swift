/// What a word is part of, beside what it is.
package struct WordTags: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Begins a clause: behind a comma, a semicolon, a colon, a bracket, or at the start of a sentence.
  package static let clauseStart = WordTags(rawValue: 1)
  /// In the name of a body or of an office.
  package static let office = WordTags(rawValue: 2)
  /// Says whom something is for.
  package static let audience = WordTags(rawValue: 4)
  /// Says where or how far something holds.
  package static let scope = WordTags(rawValue: 8)
  /// In the name of an award.
  package static let award = WordTags(rawValue: 16)
  /// Begins a sentence.
  package static let sentenceStart = WordTags(rawValue: 32)
  /// Says that something is not so.
  package static let negation = WordTags(rawValue: 64)
  /// Say that a quantity is to grow or to fall.
  package static let more = WordTags(rawValue: 128)
  package static let less = WordTags(rawValue: 256)
  /// Say that a quantity is a lower or an upper bound.
  package static let least = WordTags(rawValue: 512)
  package static let most = WordTags(rawValue: 1_024)

  /// The tag of a key of `comparison.polarity`; nil for any other name.
  init?(polarity name: String) {
    switch name {
    case "negation": self = .negation
    case "more": self = .more
    case "less": self = .less
    case "least": self = .least
    case "most": self = .most
    default: return nil
    }
  }
}
