/// How two facts that belong together differ.
struct FactDifference {
  /// What differs in substance.
  private(set) var changes: [Change] = []
  /// Whether all is the same word for word so far.
  private var isSame = true

  /// Notes a difference of substance.
  mutating func add(_ change: Change) { changes.append(change) }

  /// Notes how near some words are; where they differ in substance, it is told as a change.
  mutating func add(_ relation: Relation, _ change: @autoclosure () -> Change) {
    switch relation {
    case .same: break
    case .reworded: isSame = false
    case .changed: changes.append(change())
    }
  }

  /// Notes what is written otherwise and makes no difference of substance.
  mutating func reword(_ isOther: Bool) { if isOther { isSame = false } }

  var relation: Relation { !changes.isEmpty ? .changed : isSame ? .same : .reworded }
}
