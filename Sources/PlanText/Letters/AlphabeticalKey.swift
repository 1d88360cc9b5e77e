/// Orders texts as Vietnamese dictionaries do: by letters, where ă follows a and đ follows d, then by tones, then small
/// letters before capitals.
package struct AlphabeticalKey: Comparable, Sendable {
  /// Digits before letters, anything else as a space, which comes first.
  private var letters: [UInt8] = []
  private var tones: [UInt8] = []
  private var capitals: [Bool] = []

  /// - Complexity: O(*n*) in the scalars of the text.
  package init(_ text: String) {
    let table = LetterTable.letters
    for scalar in text.unicodeScalars {
      let letter = Letter(scalar.value, in: table.span)
      let base = UInt8(letter.base)
      letters.append(base == 0 ? 0 : letter.kind == .digit ? base - 33 : base + 10)
      tones.append(Self.tones[Int(letter.tone)])
      capitals.append(letter.isCapital)
    }
  }

  /// The place of each tone of `Letter` in the order: none, grave, hook, tilde, acute, dot below.
  private static let tones: [UInt8] = [0, 1, 4, 2, 3, 5, 0, 0]

  package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
  }
}
