/// A word of a statement, as the comparison sees it: a syllable, a phrase that has synonyms, or a typed token.
package struct Word: Sendable {
  /// Equal for what says the same: synonyms, times and quantities of one value, names.
  package let key: UInt64
  /// Equal for what is the same word for word.
  package let print: UInt64
  /// The clean bytes that it stands in.
  package let start: UInt32
  package let end: UInt32
  package let kind: WordKind
  package internal(set) var tags: WordTags

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// What the word is to n-grams: typed tokens of one kind are one word; nil for what says too little.
  var gramKey: UInt64? {
    switch kind {
    case .word: key
    case .function, .name: nil
    case .number, .quantity, .time, .citation: Hash.mix(UInt64(kind.rawValue))
    }
  }
}
