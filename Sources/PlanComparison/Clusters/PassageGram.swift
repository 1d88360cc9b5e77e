/// A gram of a passage.
struct PassageGram: HashedGram, Sendable {
  let hash: UInt32
  let weight: UInt16
  let count: UInt16

  init(hash: UInt32, weight: UInt16 = 1, count: UInt16 = 1) {
    self.hash = hash
    self.weight = weight
    self.count = count
  }

  init(_ gram: Gram) { self.init(hash: gram.hash, weight: gram.weight, count: gram.count) }
}
