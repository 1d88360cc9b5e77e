/// Finds the word that was probably meant.
enum NearestWord {
  /// The nearest of some words to what was typed; nil where none is near.
  static func nearest(to typed: String, among words: [String]) -> String? {
    let typed = Array(typed.lowercased().unicodeScalars)
    guard !typed.isEmpty else { return nil }
    let rated = words.map { word in (word, distance(typed, Array(word.unicodeScalars))) }
    let most = max(1, typed.count / 3)
    let best = rated.filter { $0.1 <= most }.min { $0.1 < $1.1 }?.0
    // Whoever stopped halfway through a word meant its rest.
    return best ?? words.first { typed.count > 1 && $0.unicodeScalars.starts(with: typed) }
  }

  /// How many letters must be changed, left out, put in, or exchanged with their neighbour.
  static func distance(_ left: [UnicodeScalar], _ right: [UnicodeScalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
