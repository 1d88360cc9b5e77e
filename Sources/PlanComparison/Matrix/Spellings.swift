internal import PlanGrammar

/// Words that have several spellings, so that texts are equal however these are spelled.
struct Spellings: Sendable {
  /// For each spelling, by its syllables, that which stands for all.
  private var phrases: [[UInt64]: [UInt64]] = [:]
  private var longest = 1

  init(_ entries: [Grammar.Entry]) {
    for entry in entries {
      let key = WordKeys.keys(of: entry.key)
      for phrase in entry.phrases {
        let keys = WordKeys.keys(of: phrase)
        longest = max(longest, keys.count)
        phrases[keys] = key
      }
    }
  }

  /// A number that is equal for texts which are the same but for the spelling.
  /// - Complexity: O(*n*) in the syllables of the text.
  func key(of text: String) -> UInt64 {
    let keys = WordKeys.keys(of: text)
    var hash: UInt64 = 0
    var at = 0
    while at < keys.count {
      var length = min(longest, keys.count - at)
      while length > 1, phrases[Array(keys[at..<(at + length)])] == nil { length -= 1 }
      for key in phrases[Array(keys[at..<(at + length)])] ?? [keys[at]] { hash = Hash.join(hash, key) }
      at += length
    }
    return hash
  }
}
