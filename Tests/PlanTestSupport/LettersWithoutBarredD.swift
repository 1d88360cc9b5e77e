internal import PlanSyntax

/// Relabels lists lettered a b c d đ e g as a b c d e g h.
enum LettersWithoutBarredD {
  private static let letters = Array("abcdđeghiklmnopqrstuvxy")
  private static let barredD = 5

  /// Whether a block stands in a list that has đ, at đ or behind it.
  static func isRelabelled(_ index: Int, in outline: Outline) -> Bool {
    guard let value = letter(index, in: outline), value >= barredD else { return false }
    let values = outline.blocks.indices.filter { outline.blocks[$0].parent == outline.blocks[index].parent }
      .compactMap { letter($0, in: outline) }
    return values.contains(barredD) && values.allSatisfy { $0 < letters.count }
  }

  /// The text of a marker with its letter followed by the next.
  static func relabelled(_ marker: String) -> String {
    String(
      marker.map { character in
        guard let place = letters.firstIndex(of: character), place + 1 < letters.count else {
          return character
        }
        return letters[place + 1]
      })
  }

  /// The id of a block in lists relabelled so.
  static func id(of index: Int, in outline: Outline) -> String {
    let id = outline.id(of: index)
    let start = id.lastIndex(of: "/").map { id.index(after: $0) } ?? id.startIndex
    let label = isRelabelled(index, in: outline) ? relabelled(String(id[start...])) : String(id[start...])
    guard let parent = outline.blocks[index].parent else { return id[..<start] + label }
    return Self.id(of: parent, in: outline) + "/" + label
  }

  private static func letter(_ index: Int, in outline: Outline) -> Int? {
    let marker = outline.marker(of: outline.blocks[index])
    return marker?.style == .letter ? marker?.value.first : nil
  }
}
