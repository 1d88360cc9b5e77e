/// A passage that has words in common with another.
struct Neighbour: Sendable {
  let passage: Int32
  /// What they share, by weight.
  let shared: Int32
}
