/// Things that belong together, and the one of them that is most like the others.
struct Cluster: Sendable {
  /// In their order.
  var things: [Int]
  let medoid: Int
}
