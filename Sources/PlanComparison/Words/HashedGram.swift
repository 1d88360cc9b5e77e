/// A gram that is known by a number: of a plan's own list, or of the passages of several plans.
protocol HashedGram {
  var hash: UInt32 { get }
}
