/// The phrases of the lists that a set matches: a tree with an edge for each token, all edges in one table of open
/// addressing.
struct PhraseTable: Sendable {
  /// A phrase that was found.
  struct Phrase: Sendable {
    let list: UInt16
    let entry: Int32
    /// How many tokens it covers.
    let length: UInt32
  }

  /// What is found at a token from which phrases can be followed up to a node: of each list the longest phrase.
  struct Found: Sendable {
    /// The stretch of `phrases`.
    var first: UInt32 = 0
    var count: UInt32 = 0
    /// The levels that have rules to start at one of the lists, a bit for each.
    var levels: UInt32 = 0
    /// The lists as a chart keeps them.
    var numbers: UInt64 = 0
  }

  /// A place within phrases.
  struct Node: Sendable {
    /// The tokens with which phrases go on behind it, a bit for each value of a small hash: most texts end here.
    fileprivate(set) var tokens: UInt32 = 0
    /// What is found there: anywhere, and in places of the role that some lists are bound to.
    fileprivate(set) var found: UInt32 = 0
    fileprivate(set) var foundInRole: UInt32 = 0
  }

  struct Edge: Sendable {
    fileprivate(set) var node: UInt32 = 0
    fileprivate(set) var key: UInt32 = 0
    /// 0 in a slot that is empty.
    fileprivate(set) var target: UInt32 = 0
  }

  private(set) var phrases: [Phrase] = []
  private(set) var found = [Found()]
  private(set) var nodes = [Node()]
  /// The nodes behind the words with which phrases begin, by the number of the word; 0 for any other.
  private(set) var first: [UInt32] = []
  /// The count is a power of two, at most half filled.
  private(set) var edges = [Edge](repeating: Edge(), count: 256)
  /// What a hash is moved by to be a slot.
  private(set) var shift: UInt64 = 64 - 8

  /// While phrases are added: those that end at nodes, for each node the last of them or -1, and the node before it.
  private var ends: [(phrase: Phrase, before: Int32)] = []
  private var lastEnds: [Int32] = [-1]
  private var parents: [UInt32] = [0]

  init() {}

  /// A table that was finished; `counts` are those of the phrases that are found, one behind the other.
  init(
    nodes: [Node], counts: [UInt32], phrases: [Phrase], first: [UInt32], edges: [Edge], shift: UInt64
  ) {
    self.nodes = nodes
    self.phrases = phrases
    self.first = first
    self.edges = edges
    self.shift = shift
    (lastEnds, parents) = ([], [])
    var start: UInt32 = 0
    found = counts.map { count in
      defer { start += count }
      return Found(first: start, count: count)
    }
  }

  /// The node before any token, and what is said where there is none.
  private static let root = 0

  /// The place in `found` of what begins with a token of a block, which is at an index of it.
  @inline(__always)
  func longest(from token: Token, at index: Int, _ block: Span<Token>, inRole: Bool) -> Int {
    let word = Int(token.word)
    guard word < first.count, first[word] != 0 else { return 0 }
    // Numbers are told by their values.
    var node = token.word == Vocabulary.Reserved.number ? next(Self.root, token) : Int(first[word])
    var last = Self.root
    var at = index + 1
    while node != Self.root {
      last = node
      guard at < block.count else { break }
      node = next(node, block[at])
      at += 1
    }
    return Int(inRole ? nodes[last].foundInRole : nodes[last].found)
  }

  /// The node behind a token that stands behind another node, or the root.
  @inline(__always)
  private func next(_ node: Int, _ token: Token) -> Int {
    let key = Self.key(token)
    guard nodes[node].tokens & Self.bit(key) != 0 else { return Self.root }
    return Int(edges[slot(UInt32(node), key)].target)
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

extension PhraseTable {
  /// Adds a phrase of a list, one list behind the other; of two entries with one phrase the first stands.
  mutating func add(_ phrase: [Token], list: UInt16, entry: Int32) {
    guard let word = phrase.first?.word else { return }
    var node = Self.root
    for token in phrase {
      let behind = next(node, token)
      node = behind == Self.root ? grow(node, token) : behind
    }
    while first.count <= Int(word) { first.append(0) }
    if first[Int(word)] == 0 { first[Int(word)] = UInt32(next(Self.root, phrase[0])) }
    let last = lastEnds[node]
    guard last < 0 || ends[Int(last)].phrase.list != list else { return }
    ends.append((Phrase(list: list, entry: entry, length: UInt32(phrase.count)), last))
    lastEnds[node] = Int32(ends.count - 1)
  }

  /// Makes ready what was added; some lists are found only in places of a role.
  mutating func finish(isBound: [Bool]) {
    for node in nodes.indices.dropFirst() {
      let parent = nodes[Int(parents[node])]
      nodes[node].found = addFound(at: node, behind: parent.found) { !isBound[Int($0)] }
      nodes[node].foundInRole =
        parent.found == parent.foundInRole && !hasEnd(node) { isBound[Int($0)] }
        ? nodes[node].found : addFound(at: node, behind: parent.foundInRole) { _ in true }
    }
    (ends, lastEnds, parents) = ([], [], [])
  }

  /// Adds what is found at a node, where phrases of some lists end, to what is found before it.
  private mutating func addFound(
    at node: Int, behind place: UInt32, where isFound: (UInt16) -> Bool
  ) -> UInt32 {
    guard hasEnd(node, where: isFound) else { return place }
    let before = Int(found[Int(place)].first)..<Int(found[Int(place)].first + found[Int(place)].count)
    var stretch = Found(first: UInt32(phrases.count))
    // What was found last stands first, unless it takes the place of a shorter phrase of its list.
    var end = lastEnds[node]
    while end >= 0 {
      let phrase = ends[Int(end)].phrase
      end = ends[Int(end)].before
      if isFound(phrase.list), !phrases[before].contains(where: { $0.list == phrase.list }) {
        phrases.append(phrase)
      }
    }
    for shorter in before {
      var longest = phrases[shorter]
      var end = lastEnds[node]
      while end >= 0 {
        if ends[Int(end)].phrase.list == longest.list { longest = ends[Int(end)].phrase }
        end = ends[Int(end)].before
      }
      phrases.append(longest)
    }
    stretch.count = UInt32(phrases.count) - stretch.first
    found.append(stretch)
    return UInt32(found.count - 1)
  }

  /// Notes what is found by its lists, where rules of some levels start at a list.
  mutating func noteLists(levels: (UInt16) -> UInt32) {
    for place in found.indices {
      for phrase in phrases[Int(found[place].first)..<Int(found[place].first + found[place].count)] {
        found[place].levels |= levels(phrase.list)
        found[place].numbers |= RuleNumbers.bit(phrase.list)
      }
    }
  }

  /// Whether a phrase of some lists ends at a node.
  private func hasEnd(_ node: Int, where isFound: (UInt16) -> Bool) -> Bool {
    var end = lastEnds[node]
    while end >= 0 {
      if isFound(ends[Int(end)].phrase.list) { return true }
      end = ends[Int(end)].before
    }
    return false
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
    lastEnds.append(-1)
    parents.append(UInt32(node))
    let key = Self.key(token)
    nodes[node].tokens |= Self.bit(key)
    edges[slot(UInt32(node), key)] = Edge(node: UInt32(node), key: key, target: UInt32(target))
    return target
  }
}
