internal import Synchronization

/// Gives matchers of a set that have matched nothing, but know words that others met.
package final class MatcherSource: Sendable {
  /// A matcher that keeps no words, for who reads few.
  package let bareMatcher: Matcher
  /// The words that were read last.
  private let memo = Mutex<WordMemo?>(nil)

  package init(_ set: RuleSet, roleNames: [String] = []) {
    var matcher = Matcher(set, roleNames: roleNames)
    matcher.memo = nil
    bareMatcher = matcher
  }

  /// A matcher that has the words to itself until it gives them back.
  package func matcher() -> Matcher {
    var matcher = bareMatcher
    matcher.memo =
      memo.withLock { known in
        defer { known = nil }
        return known
      } ?? WordMemo()
    return matcher
  }

  /// Keeps the words that a matcher met for those that begin later.
  package func keepWords(of matcher: inout Matcher) {
    let known = matcher.memo
    matcher.memo = nil
    memo.withLock { $0 = known }
  }
}
