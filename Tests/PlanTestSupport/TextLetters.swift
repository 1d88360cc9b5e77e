internal import Foundation

/// The letters of a text, which stay the same however the text is set.
package enum TextLetters {
  /// Letters and digits alone, with the tones of each syllable behind it.
  package static func letters(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if toneMarks.contains(scalar) {
        tones.append(scalar)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.isDiacritic
      {
        letters.append(scalar)
      } else {
        letters.append(contentsOf: tones)
        tones = []
      }
    }
    letters.append(contentsOf: tones)
    return String(letters)
  }

  private static let toneMarks: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
}
