internal import PlanText

/// The form in which texts are compared where results are scored.
///
/// Letter case, the place of tone marks, common abbreviations, spaces and closing punctuation do not count.
package enum ScoredText {
  /// A text in that form.
  package static func folded(_ text: String) -> String {
    let composed = String(decoding: SourceText(Array(text.utf8)).clean, as: UTF8.self)
    var plain = String.UnicodeScalarView()
    for scalar in composed.lowercased().unicodeScalars {
      switch scalar {
      case "\u{F0}": plain.append("đ")
      case "*", "#", "_", "“", "”", "\"", "'", "’", "‘": plain.append(" ")
      case "-", "–", "—": plain.append(contentsOf: " - ".unicodeScalars)
      default: plain.append(scalar)
      }
    }
    var out: [String] = []
    for word in plain.split(whereSeparator: \.properties.isWhitespace) {
      let core = trimmedEnd(word, closing)
      guard !core.isEmpty else { continue }
      let written = String(String.UnicodeScalarView(core))
      for part in (abbreviations[written] ?? written).split(separator: " ") {
        out.append(withTonesLast(part.unicodeScalars))
      }
      out[out.count - 1] += String(String.UnicodeScalarView(word[core.endIndex...]))
    }
    return trimmedEnd(out.joined(separator: " "))
  }

  /// The first five words of a text in that form.
  package static func firstWords(_ text: String) -> String {
    let words = folded(text).unicodeScalars.split { $0 == " " || $0 == "…" }.prefix(5)
    return trimmedEnd(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "))
  }

  /// The first five words of a text as they are written.
  static func shownFirstWords(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " ")
  }

  /// The words of a text in that form: runs of letters and digits, each with the tone marks behind it.
  package static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    var isInTones = false
    for scalar in folded(text).unicodeScalars {
      if !word.isEmpty, toneMarks.contains(scalar) {
        word.append(scalar)
        isInTones = true
        continue
      }
      let isWord = isLetterOrDigit(scalar)
      if !word.isEmpty, !isWord || isInTones {
        words.insert(String(word))
        word = String.UnicodeScalarView()
      }
      isInTones = false
      if isWord { word.append(scalar) }
    }
    if !word.isEmpty { words.insert(String(word)) }
    return words
  }

  private static let closing: Set<Unicode.Scalar> = [".", ",", ";", ":", "/", "…"]
  /// The tone marks in the order of `Letter.tone`.
  private static let toneMarks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
  private static let letters = LetterTable.letters

  private static let abbreviations = [
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "tnmt": "tài nguyên và môi trường",
    "tn&mt": "tài nguyên và môi trường", "tđkt": "thi đua khen thưởng", "tp": "thành phố",
    "btnmt": "bộ tài nguyên và môi trường", "stnmt": "sở tài nguyên và môi trường",
    "thpt": "trung học phổ thông", "gdđt": "giáo dục và đào tạo", "gd&đt": "giáo dục và đào tạo",
  ]

  /// A syllable with its tone marks behind the letters, so that hoà is hòa and uỷ is ủy.
  private static func withTonesLast(_ syllable: Substring.UnicodeScalarView) -> String {
    var plain = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in syllable {
      let letter = Letter(scalar.value, in: letters.span)
      if toneMarks.contains(scalar) {
        tones.append(scalar)
      } else if letter.kind == .letter, letter.tone > 0,
        let toneless = Unicode.Scalar(LetterTable.composed[Int(letter.base) << 4])
      {
        plain.append(toneless)
        tones.append(toneMarks[Int(letter.tone) - 1])
      } else {
        plain.append(scalar)
      }
    }
    plain.append(contentsOf: tones)
    return String(plain)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: scalar.properties.numericType != nil
    }
  }

  private static func trimmedEnd(
    _ text: Substring.UnicodeScalarView, _ scalars: Set<Unicode.Scalar>
  ) -> Substring.UnicodeScalarView {
    var text = text
    while let last = text.last, scalars.contains(last) { text.removeLast() }
    return text
  }

  private static func trimmedEnd(_ text: String) -> String {
    String(String.UnicodeScalarView(trimmedEnd(text.unicodeScalars[...], closing.union([" "]))))
  }
}
