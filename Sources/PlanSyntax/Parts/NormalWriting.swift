internal import PlanGrammar
internal import PlanText

/// Writes names that a form prints in capitals or cuts short as running text has them.
struct NormalWriting {
  let grammar: ReadingGrammar

  /// "UBND TỈNH TUYÊN QUANG" as "Ủy ban nhân dân tỉnh Tuyên Quang".
  ///
  /// Text that is not in capitals keeps its letters; only abbreviations in it are written out.
  func written(_ name: String) -> String {
    let printed = Array(name.utf8)
    let text = Array(expanded(name).utf8)
    guard TextScanner(text: printed).isCapitals(0..<printed.count) else { return TextScanner.squeezed(text) }
    let scanner = TextScanner(text: text)
    var out = ""
    var at = 0
    /// Whether the words are of a name behind "xã", "huyện" and the like.
    var isNamed = false
    while at < text.count {
      var reader = SyllableReader(at..<text.count)
      let syllable = reader.next(in: text.span, letters: scanner.letters.span)
      guard syllable != .none else {
        out += String(decoding: text[at...], as: UTF8.self)
        break
      }
      out += String(decoding: text[at..<reader.start], as: UTF8.self)
      if let match = scanner.match(grammar.names, in: reader.start..<text.count) {
        out += grammar.names.entries[match.entry].key
        at = match.range.upperBound
        isNamed = false
      } else if let match = scanner.match(grammar.namedUnit, in: reader.start..<text.count) {
        let unit = String(decoding: text[match.range], as: UTF8.self).lowercased()
        out += out.isEmpty ? Self.capitalized(unit) : unit
        at = match.range.upperBound
        isNamed = true
      } else {
        let word = String(decoding: text[reader.start..<reader.offset], as: UTF8.self)
        let isMixed = !scanner.isCapitals(reader.start..<reader.offset) && word.utf8.count > 1
        let small = isMixed ? word : word.lowercased()
        out += out.isEmpty || isNamed ? Self.capitalized(small) : small
        at = reader.offset
      }
    }
    return TextScanner.squeezed(Array(out.utf8))
  }

  /// Abbreviations of bodies written out, where they stand as words of their own.
  func expanded(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if isEdge(bytes, at - 1), let (key, end) = abbreviation(bytes, at) {
        out += Array(key.utf8)
        at = end
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The longest abbreviation that stands at an offset, written out, and where it ends with its point.
  private func abbreviation(_ bytes: [UInt8], _ at: Int) -> (key: String, end: Int)? {
    guard bytes[at] >= 0x41 else { return nil }
    var found: (key: String, end: Int)?
    for (key, symbol) in grammar.abbreviations[bytes[at]] ?? [] {
      let end = at + symbol.count
      guard end <= bytes.count, end > found?.end ?? 0, bytes[at..<end].elementsEqual(symbol),
        isEdge(bytes, end)
      else { continue }
      found = (key, end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
    }
    return found
  }

  private func isEdge(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at >= 0, at < bytes.count else { return true }
    switch bytes[at] {
    case 0x20, 0x09, 0x2C, 0x2E, 0x2D, 0x28, 0x29, 0x3B: return true
    default: return false
    }
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
