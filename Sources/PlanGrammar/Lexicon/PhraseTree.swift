internal import PlanText

/// A tree of phrases: an edge for each syllable, all edges in one table of open addressing.
struct PhraseTree: Sendable {
  static let root: UInt32 = 0

  struct Edge: Sendable {
    fileprivate(set) var syllable = Syllable.none
    fileprivate(set) var node: UInt32 = 0
    fileprivate(set) var target: UInt32 = 0
  }

  private struct Node {
    /// The entry that ends here.
    var entry: Int32?
    /// Whether a phrase goes on behind it.
    var goesOn = false
  }

  /// Empty slots hold no syllable; the count is a power of two, at most half filled.
  private(set) var edges: [Edge]
  private var count = 0
  private var nodes = [Node()]
  /// The syllables with which phrases begin, one bit for each value of a small hash: most texts end here.
  private var first = [UInt64](repeating: 0, count: 16)

  /// The letters with which these begin.
  private(set) var firstLetters: UInt64 = 0

  /// An empty tree with room for some edges.
  init(edges count: Int = 32) {
    var slots = 64
    while slots < count * 2 { slots *= 2 }
    edges = Array(repeating: Edge(), count: slots)
  }

  func mayBegin(_ syllable: Syllable) -> Bool {
    let bit = Self.hash(Self.root, syllable) >> 54
    return first[Int(bit >> 6)] >> (bit & 63) & 1 == 1
  }

  func next(_ node: UInt32, _ syllable: Syllable) -> UInt32? {
    let edge = edges[slot(node, syllable)]
    return edge.syllable == .none ? nil : edge.target
  }

  func entry(_ node: UInt32) -> Int? { nodes[Int(node)].entry.map { Int($0) } }
  func goesOn(_ node: UInt32) -> Bool { nodes[Int(node)].goesOn }

  /// The node behind a syllable, made where there is none yet.
  mutating func grow(_ node: UInt32, _ syllable: Syllable) -> UInt32 {
    if let next = next(node, syllable) { return next }
    if (count + 1) * 2 > edges.count { double() }
    let target = UInt32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].goesOn = true
    edges[slot(node, syllable)] = Edge(syllable: syllable, node: node, target: target)
    count += 1
    if node == Self.root {
      let bit = Self.hash(Self.root, syllable) >> 54
      first[Int(bit >> 6)] |= 1 << (bit & 63)
      firstLetters |= syllable.firstLetter
    }
    return target
  }

  /// Notes the entry whose phrase ends at a node; the first one stays.
  mutating func end(_ node: UInt32, entry: Int) {
    if nodes[Int(node)].entry == nil { nodes[Int(node)].entry = Int32(entry) }
  }

  private mutating func double() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.syllable != .none { edges[slot(edge.node, edge.syllable)] = edge }
  }

  /// Where an edge stands, or would.
  private func slot(_ node: UInt32, _ syllable: Syllable) -> Int {
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(node, syllable) >> 20) & mask
    while edges[slot].syllable != .none, edges[slot].syllable != syllable || edges[slot].node != node {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func hash(_ node: UInt32, _ syllable: Syllable) -> UInt64 {
    (syllable.key ^ UInt64(node) &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
  }
}
