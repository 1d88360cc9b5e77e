/// What a block said last, so that it is taken once: a block says few things, and one that says very many is no longer
/// searched whole.
struct Seen<Element: Equatable> {
  private var elements: [Element] = []
  private static var most: Int { 64 }

  /// Whether an element is none of the last ones; it is one of them from now on.
  mutating func isNew(_ element: Element) -> Bool {
    if elements.suffix(Self.most).contains(element) { return false }
    elements.append(element)
    return true
  }
}
