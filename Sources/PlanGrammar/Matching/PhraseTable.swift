/// The phrases of the lists that a set matches: a tree with an edge for each token, all edges in one table of open
/// addressing.
struct PhraseTable: Sendable {
  /// What ends at a node: a list and its entry.
  struct End: Sendable {
    let list: UInt16
    let entry: Int32
    /// The end that stands behind it at the same node, or -1.
    fileprivate(set) var next: Int32 = -1
  }

  /// A place within phrases.
  struct Node: Sendable {
    /// The first of the phrases that end here, or -1.
    fileprivate(set) var end: Int32 = -1
    /// The tokens with which phrases go on behind it, a bit for each value of a small hash: most texts end here.
    fileprivate(set) var tokens: UInt32 = 0
  }

  struct Edge: Sendable {
    fileprivate(set) var node: UInt32 = 0
    fileprivate(set) var key: UInt32 = 0
    /// 0 in a slot that is empty.
    fileprivate(set) var target: UInt32 = 0
  }

  private(set) var nodes = [Node()]
  private(set) var ends: [End] = []
  /// The nodes behind the words with which phrases begin, by the number of the word; 0 for any other.
  private(set) var first: [UInt32] = []
  /// The count is a power of two, at most half filled.
  private(set) var edges = [Edge](repeating: Edge(), count: 256)
  /// What a hash is moved by to be a slot.
  private(set) var shift: UInt64 = 64 - 8

  /// The node before any token, and what is said where there is none.
  static let root = 0

  /// The node behind a token that begins a phrase, or the root.
  @inline(__always)
  func first(_ token: Token) -> Int {
    let word = Int(token.word)
    guard word < first.count, first[word] != 0 else { return Self.root }
    // Numbers are told by their values.
    return token.word == Vocabulary.Reserved.number ? next(Self.root, token) : Int(first[word])
  }

  /// The node behind a token that stands behind another node, or the root.
  @inline(__always)
  func next(_ node: Int, _ token: Token) -> Int {
    let key = Self.key(token)
    guard nodes[node].tokens & Self.bit(key) != 0 else { return Self.root }
    return Int(edges[slot(UInt32(node), key)].target)
  }

  /// Adds a phrase of a list; of two entries with one phrase the first stands.
  mutating func add(_ phrase: [Token], list: UInt16, entry: Int32) {
    guard let word = phrase.first?.word else { return }
    var node = Self.root
    for token in phrase {
      let behind = next(node, token)
      node = behind == Self.root ? grow(node, token) : behind
    }
    while first.count <= Int(word) { first.append(0) }
    if first[Int(word)] == 0 { first[Int(word)] = UInt32(next(Self.root, phrase[0])) }
    // Behind the ends that are there, so that lists come in their order.
    var last: Int32 = -1
    var end = nodes[node].end
    while end >= 0 {
      if ends[Int(end)].list == list { return }
      last = end
      end = ends[Int(end)].next
    }
    ends.append(End(list: list, entry: entry))
    let added = Int32(ends.count - 1)
    if last < 0 { nodes[node].end = added } else { ends[Int(last)].next = added }
  }

  private mutating func grow(_ node: Int, _ token: Token) -> Int {
    if nodes.count * 2 > edges.count {
      let old = edges
      edges = [Edge](repeating: Edge(), count: old.count * 2)
      shift -= 1
      for edge in old where edge.target != 0 { edges[slot(edge.node, edge.key)] = edge }
    }
    let target = nodes.count
    nodes.append(Node())
    let key = Self.key(token)
    nodes[node].tokens |= Self.bit(key)
    edges[slot(UInt32(node), key)] = Edge(node: UInt32(node), key: key, target: UInt32(target))
    return target
  }

  /// Where an edge stands, or would.
  @inline(__always)
  private func slot(_ node: UInt32, _ key: UInt32) -> Int {
    let mask = edges.count - 1
    let hash = (UInt64(node) << 32 | UInt64(key)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while edges[slot].target != 0, edges[slot].node != node || edges[slot].key != key {
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private static func bit(_ key: UInt32) -> UInt32 { 1 &<< (key &* 0x9E37_79B9 &>> 27) }

  /// A token as an edge keeps it: the number of its word, or the value of a number.
  @inline(__always)
  private static func key(_ token: Token) -> UInt32 {
    token.word == Vocabulary.Reserved.number
      ? UInt32(bitPattern: token.value) + 1 << 16 : UInt32(token.word) + 1
  }
}
