/// What a word is part of, beside what it is.
package struct WordTags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

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
}
