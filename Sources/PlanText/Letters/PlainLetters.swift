/// Texts in the plain letters of ASCII, as they are typed without a Vietnamese keyboard.
package enum PlainLetters {
  /// The letters and digits of a text in lower case, without tones and shapes: "Đắk Lắk" as "daklak".
  package static func of(_ text: String) -> String {
    let letters = LetterTable.letters
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let base = Letter(scalar.value, in: letters.span).base
      if base > 0 { plain.append(alphabet[Int(base) - 1]) }
    }
    return String(plain)
  }

  /// What stands for each letter and digit of `Letter.alphabet`.
  private static let alphabet = Array("aaabcddeefghijklmnooopqrstuuvwxyz0123456789".unicodeScalars)
}
