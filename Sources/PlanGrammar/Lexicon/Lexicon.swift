internal import PlanText

/// Phrases found by their syllables, whatever their case, tone placement and punctuation.
package struct Lexicon: Sendable {
  /// A phrase found: its entry, and the text it covers.
  package struct Match: Sendable {
    package let entry: Int
    package let range: Range<Int>
  }

  package private(set) var entries: [Grammar.Entry] = []
  private struct Edge: Hashable {
    let node: UInt32
    let syllable: Syllable
  }
  private var edges: [Edge: UInt32] = [:]
  /// The first syllables of all phrases, one bit for each value of a small hash: most texts end here.
  private var first: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// For each node of the tree of phrases, the entry that ends there, or -1.
  private var ends: [Int32] = [-1]

  package init() {}

  package mutating func add(_ entry: Grammar.Entry) {
    entries.append(entry)
    for phrase in entry.phrases {
      let bytes = Array(phrase.utf8)
      var reader = SyllableReader(0..<bytes.count)
      var node: UInt32 = 0
      let span = bytes.span
      let letters = LetterTable.letters
      while true {
        let syllable = reader.next(in: span, letters: letters.span)
        if syllable == .none { break }
        if node == 0 { setFirst(syllable) }
        let edge = Edge(node: node, syllable: syllable)
        if let next = edges[edge] {
          node = next
        } else {
          ends.append(-1)
          node = UInt32(ends.count - 1)
          edges[edge] = node
        }
      }
      if node != 0, ends[Int(node)] < 0 { ends[Int(node)] = Int32(entries.count - 1) }
    }
  }

  /// The longest phrase that begins with the next syllable of a text.
  /// - Complexity: O(*n*) in the length of the longest phrase.
  package func match(
    in bytes: Span<UInt8>, _ range: Range<Int>, letters: Span<UInt32>, acrossCommas: Bool = true
  ) -> Match? {
    var reader = SyllableReader(range)
    var node: UInt32 = 0
    var found: Match?
    var start = 0
    let breaks: UInt32 =
      acrossCommas
      ? 0 : 1 << Letter.Kind.comma.rawValue | 1 << Letter.Kind.semicolon.rawValue | 1 << Letter.Kind.period.rawValue
    while true {
      let syllable = reader.next(in: bytes, letters: letters)
      if syllable == .none { return found }
      if node == 0 {
        guard mayBegin(syllable) else { return nil }
        start = reader.start
      } else if reader.passed & breaks != 0 {
        return found
      }
      guard let next = edges[Edge(node: node, syllable: syllable)] else { return found }
      node = next
      if ends[Int(node)] >= 0 { found = Match(entry: Int(ends[Int(node)]), range: start..<reader.offset) }
    }
  }

  /// The key of the longest phrase that begins a text.
  package func key(in bytes: Span<UInt8>, _ range: Range<Int>, letters: Span<UInt32>) -> String? {
    match(in: bytes, range, letters: letters).map { entries[$0.entry].key }
  }

  private func mayBegin(_ syllable: Syllable) -> Bool {
    let bit = Self.slot(syllable)
    let word =
      switch bit >> 6 {
      case 0: first.0
      case 1: first.1
      case 2: first.2
      default: first.3
      }
    return word >> (bit & 63) & 1 == 1
  }

  private mutating func setFirst(_ syllable: Syllable) {
    let bit = Self.slot(syllable)
    let mask: UInt64 = 1 << (bit & 63)
    switch bit >> 6 {
    case 0: first.0 |= mask
    case 1: first.1 |= mask
    case 2: first.2 |= mask
    default: first.3 |= mask
    }
  }

  private static func slot(_ syllable: Syllable) -> UInt64 { syllable.key &* 0x9E37_79B9_7F4A_7C15 >> 56 }
}
