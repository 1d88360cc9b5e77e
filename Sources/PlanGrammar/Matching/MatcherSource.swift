internal import Synchronization

/// Gives matchers of a set that have matched nothing, but know words that others met.
package final class MatcherSource: Sendable {
  /// A matcher that keeps no words, for who reads few.
  package let bareMatcher: Matcher
  /// The words that matchers met which gave them back: as many as were at work at one time, those of the last one last.
  private let memos = Mutex<[WordMemo]>([])

  package init(_ set: RuleSet, roleNames: [String] = []) {
    var matcher = Matcher(set, roleNames: roleNames)
    matcher.memo = nil
    bareMatcher = matcher
  }

  /// A matcher that has the words to itself until it gives them back.
  package func matcher() -> Matcher {
    var matcher = bareMatcher
    matcher.memo = memos.withLock { $0.popLast() } ?? WordMemo()
    return matcher
  }

  /// Keeps the words that a matcher met for those that begin later.
  package func keepWords(of matcher: inout Matcher) {
    guard let known = matcher.memo else { return }
    matcher.memo = nil
    memos.withLock { $0.append(known) }
  }
}
