internal import PlanText

/// Words as the index knows them: without case and tone marks, đ as d, a final y as i, one space between two.
///
/// The index of words is made of these; another way to fold is another form of the database.
package enum FoldedText {
  /// The letter or digit of each `base` of a letter, by its number.
  private static let plain: [UInt8] =
    [0]
    + Letter.alphabet.map { letter in
      switch letter {
      case "ă", "â": UInt8(ascii: "a")
      case "đ": UInt8(ascii: "d")
      case "ê": UInt8(ascii: "e")
      case "ô", "ơ": UInt8(ascii: "o")
      case "ư": UInt8(ascii: "u")
      default: UInt8(truncatingIfNeeded: letter.value)
      }
    }

  /// Appends the words of well-formed UTF-8, with a space between two.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func append(_ text: Span<UInt8>, to folded: inout [UInt8]) {
    let letters = LetterTable.letters
    let plain = plain
    var isInWord = false
    let first = folded.count
    var wordStart = first
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      let base = Letter(scalar, in: letters.span).base
      if base == 0 {
        if isInWord { end(wordStart, in: &folded) }
        isInWord = false
        continue
      }
      if !isInWord {
        if folded.count > first { folded.append(0x20) }
        wordStart = folded.count
        isInWord = true
      }
      folded.append(plain[Int(base)])
    }
    if isInWord { end(wordStart, in: &folded) }
  }

  /// A text, folded.
  package static func folded(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    append(Array(text.utf8).span, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Folds the y with which a word ends, behind no vowel but the u of "quy".
  private static func end(_ start: Int, in folded: inout [UInt8]) {
    let last = folded.count - 1
    guard folded[last] == UInt8(ascii: "y") else { return }
    let before = last > start ? folded[last - 1] : 0
    let isBehindQu = last > start + 1 && before == UInt8(ascii: "u") && folded[last - 2] == UInt8(ascii: "q")
    if isBehindQu || !Self.vowels.contains(before) { folded[last] = UInt8(ascii: "i") }
  }

  private static let vowels = Array("aeiouy".utf8)
}
