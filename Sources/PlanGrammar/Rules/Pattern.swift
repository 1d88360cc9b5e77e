/// What a rule matches: tokens, phrases of lists and spans of other rules, one behind the other.
package indirect enum Pattern: Sendable, Equatable {
  case sequence([Pattern])
  /// A sequence without white space between its tokens.
  case tight([Pattern])
  case choice([Pattern])
  case optional(Pattern)
  /// Once or more often, as far as the rule reaches.
  case repeated(Pattern)
  /// What begins with a capital.
  case capital(Pattern)
  /// A part whose words are kept under a name.
  case capture(String, Pattern)
  /// Words, compared without case, tone placement and final i or y.
  case text(String)
  /// Words, compared letter by letter.
  case exact(String)
  /// A number in digits.
  case number(ClosedRange<Int>)
  /// A Roman number in capitals.
  case roman(ClosedRange<Int>)
  /// Any token of a kind.
  case any(TokenTest)
  /// At most so many tokens of one sentence.
  case gap(Int)
  /// A phrase of a list, or what another rule found.
  case reference(String)
}

/// A kind of token that a pattern may ask for.
///
/// Public, as `Token` is.
public enum TokenTest: String, CaseIterable, Sendable {
  /// A word of letters.
  case word
  /// A word that begins with a capital.
  case capital
  /// A word of capitals, with small letters among them or not: `QĐ`, `TTg`, `CTr`.
  case symbol
  /// A number of digits, of whatever value.
  case number
  case openQuote = "open-quote"
  case closeQuote = "close-quote"
}
