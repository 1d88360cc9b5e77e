extension Array where Element: Equatable {
  /// Removes what is equal to the element before it: what is sorted has each once then.
  /// - Complexity: O(*n*).
  mutating func removeRepeated() {
    var kept = 0
    for place in indices where place == 0 || self[place] != self[kept - 1] {
      self[kept] = self[place]
      kept += 1
    }
    removeSubrange(kept...)
  }
}
