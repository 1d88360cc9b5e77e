/// Two things that may belong together, by their numbers.
struct Link: Sendable {
  let a: Int32
  let b: Int32
  /// How alike they are, in ten-thousandths.
  let score: Int32
}
