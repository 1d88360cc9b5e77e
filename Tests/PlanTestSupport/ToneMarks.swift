/// Puts the tone of oa, oe and uy on the other vowel.
package enum ToneMarks {
  private static let pairs: [(old: String, new: String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]
  private static let other: [String: String] = {
    var table: [String: String] = [:]
    for (old, new) in pairs {
      for (a, b) in [(old, new), (new, old)] {
        table[a] = b
        table[a.uppercased()] = b.uppercased()
      }
    }
    return table
  }()

  /// A text in which every such tone stands on the other vowel.
  package static func moved(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices.dropLast() {
      let pair = String(String.UnicodeScalarView(scalars[index...index + 1]))
      guard let moved = other[pair] else { continue }
      let isLast = index + 2 == scalars.count || !scalars[index + 2].properties.isAlphabetic
      // In quý the u belongs to the consonant.
      let followsQ = index > 0 && (scalars[index - 1] == "q" || scalars[index - 1] == "Q")
      if isLast, !followsQ { scalars.replaceSubrange(index...index + 1, with: Array(moved.unicodeScalars)) }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
