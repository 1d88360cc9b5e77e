internal import Foundation

/// The form in which texts are compared where results are scored.
///
/// Letter case, the place of tone marks, common abbreviations, spaces and closing punctuation do not count.
package enum ScoredText {
  /// A text in that form.
  package static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "\u{F0}": plain.append("đ")
      case "*", "#", "_", "“", "”", "\"", "'", "’", "‘": plain.append(" ")
      case "-", "–", "—": plain.append(contentsOf: " - ".unicodeScalars)
      default: plain.append(scalar)
      }
    }
    var out: [String] = []
    for word in String(plain).split(whereSeparator: \.isWhitespace).map(String.init) {
      let core = trimmedEnd(word, closing)
      for part in (abbreviations[core] ?? core).split(separator: " ") {
        out.append(withTonesLast(String(part)))
      }
      if !out.isEmpty, !core.isEmpty {
        out[out.count - 1] += word.unicodeScalars.dropFirst(core.unicodeScalars.count).text
      }
    }
    return trimmedEnd(out.joined(separator: " "), closing.union([" "]))
  }

  /// The first five words of a text in that form.
  package static func firstWords(_ text: String) -> String {
    let words = folded(text).replacingOccurrences(of: "…", with: " ").split(separator: " ").prefix(5)
    return trimmedEnd(words.joined(separator: " "), closing.union([" "]))
  }

  /// Whether two texts share over half the words of the shorter and over a third of those of the longer.
  package static func areAlike(_ a: String, _ b: String) -> Bool {
    if a.isEmpty || b.isEmpty { return a.isEmpty && b.isEmpty }
    let (a, b) = (words(a), words(b))
    let shared = a.intersection(b).count
    return shared * 2 > min(a.count, b.count) && shared * 3 > max(a.count, b.count)
  }

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

  private static let closing: Set<Unicode.Scalar> = [".", ",", ";", ":", "/", "…"]
  private static let toneMarks: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  private static let abbreviations = [
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "tnmt": "tài nguyên và môi trường",
    "tn&mt": "tài nguyên và môi trường", "tđkt": "thi đua khen thưởng", "tp": "thành phố",
    "btnmt": "bộ tài nguyên và môi trường", "stnmt": "sở tài nguyên và môi trường",
    "thpt": "trung học phổ thông", "gdđt": "giáo dục và đào tạo", "gd&đt": "giáo dục và đào tạo",
  ]

  /// A syllable with its tone marks behind the letters, so that hoà is hòa and uỷ is ủy.
  private static func withTonesLast(_ syllable: String) -> String {
    let scalars = syllable.decomposedStringWithCanonicalMapping.unicodeScalars
    let letters = scalars.filter { !toneMarks.contains($0) }.text.precomposedStringWithCanonicalMapping
    return letters + scalars.filter { toneMarks.contains($0) }.text
  }

  /// Runs of letters and digits, each with the tone marks behind it.
  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    var inTones = false
    for scalar in folded(text).unicodeScalars {
      let isTone = toneMarks.contains(scalar)
      let isWord = scalar.properties.isAlphabetic && !isTone || scalar.properties.numericType != nil
      if !word.isEmpty, isTone {
        word.append(scalar)
        inTones = true
        continue
      }
      if !word.isEmpty, !isWord || inTones {
        words.insert(String(word))
        word = String.UnicodeScalarView()
      }
      inTones = false
      if isWord { word.append(scalar) }
    }
    if !word.isEmpty { words.insert(String(word)) }
    return words
  }

  private static func trimmedEnd(_ text: String, _ scalars: Set<Unicode.Scalar>) -> String {
    var text = text
    while let last = text.unicodeScalars.last, scalars.contains(last) { text.unicodeScalars.removeLast() }
    return text
  }
}

extension Sequence<Unicode.Scalar> {
  fileprivate var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
