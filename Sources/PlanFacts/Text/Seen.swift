/// What a block said last, so that it is taken once: a block says few things, and one that says very many is no longer
/// searched whole.
struct Seen<Element: Equatable> {
  /// The last elements, at most as many as are searched.
  private(set) var elements: [Element] = []
  /// The place of the oldest where there are so many.
  private var oldest = 0

  static var most: Int { 64 }

  /// Whether an element is none of the last ones; it is one of them from now on.
  mutating func isNew(_ element: Element) -> Bool {
    if elements.contains(element) { return false }
    if elements.count < Self.most {
      elements.append(element)
    } else {
      elements[oldest] = element
      oldest = (oldest + 1) % Self.most
    }
    return true
  }
}
