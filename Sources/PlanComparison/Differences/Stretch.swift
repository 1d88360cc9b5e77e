/// A stretch of words in which two statements differ, sorted by what it is.
struct Stretch {
  /// The words of each side; those of one side may be none.
  let a: ArraySlice<Word>
  let b: ArraySlice<Word>
  let change: Change
  /// How many words that say something it has.
  let size: Int

  private static let polarity: WordTags = [.negation, .more, .less, .least, .most]

  /// Whether one side says the opposite of the other: that something is not so, grows instead of falls, or is the most
  /// instead of the least.
  var isOpposed: Bool {
    func more(_ tag: WordTags) -> Int {
      a.count { $0.tags.contains(tag) } - b.count { $0.tags.contains(tag) }
    }
    return more(.negation) != 0 || more(.more).signum() * more(.less).signum() < 0
      || more(.least).signum() * more(.most).signum() < 0
  }

  /// Takes out what only stands elsewhere in the same statement: the words of one stretch are those of another.
  /// - Complexity: O(*n* log *n*) in the words of the stretches.
  static func withoutReordered(_ stretches: [Stretch]) -> [Stretch] {
    guard stretches.count > 1 else { return stretches }
    // The stretches of one side that may be those of the other, by the words that say something.
    var waiting: [Words: [Int]] = [:]
    var isLeft = [Bool](repeating: true, count: stretches.count)
    for (place, stretch) in stretches.enumerated() where stretch.a.isEmpty != stretch.b.isEmpty {
      let words = stretch.a.isEmpty ? stretch.b : stretch.a
      guard words.allSatisfy({ $0.tags.isDisjoint(with: polarity) }) else { continue }
      let keys = words.filter { !$0.kind.isLight }.map(\.key).sorted()
      let sought = Words(isOfA: stretch.a.isEmpty, keys: keys)
      if let other = waiting[sought]?.popLast() {
        (isLeft[place], isLeft[other]) = (false, false)
      } else {
        waiting[Words(isOfA: !stretch.a.isEmpty, keys: keys), default: []].append(place)
      }
    }
    return stretches.indices.filter { isLeft[$0] }.map { stretches[$0] }
  }

  /// The words of a stretch of one side, in whatever order.
  private struct Words: Hashable {
    let isOfA: Bool
    let keys: [UInt64]
  }
}
