internal import PlanGrammar
internal import PlanText

/// Writes names that a form prints in capitals or cuts short as running text has them.
struct NormalWriting {
  let grammar: ReadingGrammar

  /// "UBND TỈNH TUYÊN QUANG" as "Ủy ban nhân dân tỉnh Tuyên Quang".
  ///
  /// Text that is not in capitals keeps its letters; only abbreviations in it are written out.
  func written(_ name: String) -> String {
    let text = Array(expanded(name).utf8)
    let scanner = TextScanner(text: text)
    guard scanner.isCapitals(0..<text.count) || scanner.words(in: 0..<text.count).allSatisfy(\.isCapital) && hasCapitalWords(scanner)
    else { return TextScanner.squeezed(text) }
    var out = ""
    var at = 0
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
      } else {
        let word = String(decoding: text[reader.start..<reader.offset], as: UTF8.self)
        let isMixed = !scanner.isCapitals(reader.start..<reader.offset) && word.utf8.count > 1
        let small = isMixed ? word : word.lowercased()
        out += out.isEmpty ? Self.capitalized(small) : small
        at = reader.offset
      }
    }
    return TextScanner.squeezed(Array(out.utf8))
  }

  private func hasCapitalWords(_ scanner: TextScanner) -> Bool {
    scanner.words(in: 0..<scanner.text.count).filter { scanner.isCapitals($0.range) }.count >= 2
  }

  /// Abbreviations of bodies written out, where they stand as words of their own.
  func expanded(_ name: String) -> String {
    var bytes = Array(name.utf8)
    for (key, symbol) in grammar.abbreviations {
      var at = 0
      while at + symbol.count <= bytes.count {
        let end = at + symbol.count
        if bytes[at..<end].elementsEqual(symbol), isEdge(bytes, at - 1), isEdge(bytes, end) {
          let rest = end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
          bytes.replaceSubrange(at..<rest, with: Array(key.utf8))
          at += key.utf8.count
        } else {
          at += 1
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isEdge(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < 0 || at >= bytes.count || [0x20, 0x09, 0x2C, 0x2E, 0x2D, 0x28, 0x29, 0x3B].contains(bytes[at])
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
