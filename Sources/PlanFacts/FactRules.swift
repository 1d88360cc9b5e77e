/// The rules of `grammars/` that the readers of facts ask for by name.
package enum FactRules {
  /// Their names, so that a check can tell which rules nothing uses; nil as long as not all readers have theirs here.
  package static let entries: Set<String>? = nil
}
