internal import PlanText

/// The keys of the syllables of texts that are no part of a plan.
enum WordKeys {
  static func keys(of text: String) -> [UInt64] {
    let bytes = text.utf8.span
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<bytes.count)
    var keys: [UInt64] = []
    while true {
      let syllable = reader.next(in: bytes, letters: letters.span)
      if syllable == .none { return keys }
      keys.append(Hash.mix(syllable.key))
    }
  }
}
