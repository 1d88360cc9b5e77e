import Foundation
import PlanText
import Testing

/// The letters of Vietnamese, however their marks are written.
@Suite struct CompositionTests {
  static let letters = "aăâeêioôơuưybcdđghklmnpqrstvx".flatMap { [String($0), String($0).uppercased()] }
  static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  @Test(arguments: letters)
  func lettersAreComposedAsUnicodeSays(_ letter: String) {
    for tone in [nil] + Self.tones.map(Optional.some) {
      var text = letter
      if let tone { text.unicodeScalars.append(tone) }
      for form in Self.spellings(of: text) {
        #expect(Self.clean(form) == form.precomposedStringWithCanonicalMapping, "\(Self.codes(form))")
      }
    }
  }

  /// A tone mark before a circumflex, horn or breve is no canonical order, but what is meant is plain.
  @Test(arguments: letters)
  func marksInAnyOrderMakeTheLetter(_ letter: String) {
    for tone in Self.tones {
      var text = letter
      text.unicodeScalars.append(tone)
      let composed = text.precomposedStringWithCanonicalMapping
      let parts = Array(composed.decomposedStringWithCanonicalMapping.unicodeScalars)
      guard composed.unicodeScalars.count == 1, parts.count == 3 else { continue }
      let turned = Self.text([parts[0], parts[2], parts[1]])
      #expect(Self.clean(turned) == composed, "\(Self.codes(turned))")
    }
  }

  @Test func decomposedTextReadsAsComposedText() {
    let text =
      "Ủy ban nhân dân tỉnh Thừa Thiên Huế phát động thi đua: “Đẩy mạnh chuyển đổi số”, quý III – hoàn thành trước 30%."
    #expect(Self.clean(text.decomposedStringWithCanonicalMapping) == text)
    #expect(Self.clean(text) == text)
  }

  /// The canonically equal ways to write a letter.
  private static func spellings(of text: String) -> [String] {
    let parts = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
    var spellings = [text, self.text(parts), text.precomposedStringWithCanonicalMapping]
    if parts.count == 3,
      parts[1].properties.canonicalCombiningClass != parts[2].properties.canonicalCombiningClass
    {
      spellings.append(self.text([parts[0], parts[2], parts[1]]))
      let other = self.text([parts[0], parts[2]]).precomposedStringWithCanonicalMapping
      spellings.append(other + self.text([parts[1]]))
    }
    return spellings
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  private static func clean(_ text: String) -> String {
    String(decoding: SourceText(Array(text.utf8)).clean, as: UTF8.self)
  }
}
