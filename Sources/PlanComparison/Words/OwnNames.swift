internal import PlanSyntax

/// The names of a plan that its sister elsewhere must have otherwise: its issuer and the movement that it is about.
struct OwnNames: Sendable {
  /// By the key of the first syllable; the longest first.
  private var names: [UInt64: [[UInt64]]] = [:]
  /// These first syllables: most words are told by them to begin no name.
  private var firsts = KeyTable([])

  /// The syllables that a name has at most, and how many movements are named: what is longer is no name, and each is looked
  /// for at every word.
  private static let longest = 64
  private static let mostMovements = 16

  /// No names.
  init() {}

  init(_ header: Header) {
    add(header.issuer)
    for movement in header.movements.prefix(Self.mostMovements) { add(movement) }
    firsts = KeyTable(names.keys)
  }

  private mutating func add(_ name: String?) {
    guard let name else { return }
    let keys = WordKeys.keys(of: name)
    guard 2...Self.longest ~= keys.count, let first = keys.first else { return }
    names[first, default: []].append(keys)
    names[first]?.sort { $0.count > $1.count }
  }

  /// How many tokens the longest name covers that begins at one; 0 where none does.
  /// - Complexity: O(1), by the bounds of names.
  @inline(__always)
  func match(_ tokens: [UInt64], _ start: Int, _ end: Int) -> Int {
    firsts.contains(tokens[start]) ? longest(tokens, start, end) : 0
  }

  /// Whether one of them stands in a text, told by its syllables.
  /// - Complexity: O(*n*) in the syllables.
  func stand(in syllables: [UInt64]) -> Bool {
    syllables.indices.contains { match(syllables, $0, syllables.count) > 0 }
  }

  private func longest(_ tokens: [UInt64], _ start: Int, _ end: Int) -> Int {
    guard let candidates = names[tokens[start]] else { return 0 }
    for name in candidates {
      var at = start
      var matched = 0
      while matched < name.count, at < end {
        if tokens[at] == 0 {
          at += 1
          continue
        }
        guard tokens[at] == name[matched] else { break }
        matched += 1
        at += 1
      }
      if matched == name.count { return at - start }
    }
    return 0
  }
}
