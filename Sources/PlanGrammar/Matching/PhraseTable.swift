/// The phrases of the lists that a set matches: a tree of nodes, each found by the node before it and the token between
/// them in one table of open addressing.
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

  /// A place within phrases: as small as may be, for nodes are read at random.
  struct Node: Sendable {
    /// The node before it, and the key of the token that leads to it from there.
    fileprivate(set) var parent: UInt32 = 0
    fileprivate(set) var key: UInt32 = 0
    /// The tokens with which phrases go on behind it, a bit for each value of a small hash: most texts end here.
    fileprivate(set) var tokens: UInt32 = 0
    /// What is found there.
    fileprivate(set) var found: UInt32 = 0
  }

  /// A node behind the word with which phrases begin, and what the node says: most questions end here.
  struct First: Sendable {
    /// 0 where no phrase begins with the word.
    fileprivate(set) var node: UInt32 = 0
    fileprivate(set) var tokens: UInt32 = 0
    fileprivate(set) var found: UInt32 = 0
  }

  private(set) var phrases: [Phrase] = []
  private(set) var found = [Found()]
  private(set) var nodes = [Node()]
  /// What is found at each node in places of the role that some lists are bound to.
  private(set) var foundInRole: [UInt32] = [0]
  /// The nodes behind the words with which phrases begin, by the number of the word.
  private(set) var first: [First] = []
  /// The nodes by a hash of what leads to them, 0 in a slot that is empty; the count is a power of two, at most half
  /// filled.
  private(set) var slots = [UInt32](repeating: 0, count: 256)
  /// What a hash is moved by to be a slot.
  private(set) var shift: UInt64 = 64 - 8

  /// While phrases are added: those that end at nodes, for each node the last of them or -1, and the node before it.
  private var ends: [(phrase: Phrase, before: Int32)] = []
  private var lastEnds: [Int32] = [-1]

  init() {}

  /// A table that was finished; `counts` are those of the phrases that are found, one behind the other.
  init(
    nodes: [Node], foundInRole: [UInt32], counts: [UInt32], phrases: [Phrase], first: [UInt32],
    slots: [UInt32],
    shift: UInt64
  ) {
    self.nodes = nodes
    self.foundInRole = foundInRole
    self.phrases = phrases
    self.first = first.map { First(node: $0) }
    self.slots = slots
    self.shift = shift
    lastEnds = []
    var start: UInt32 = 0
    found = counts.map { count in
      defer { start += count }
      return Found(first: start, count: count)
    }
    noteFirst()
  }

  /// The node before any token, and what is said where there is none.
  private static let root = 0

  /// The place in `found` of what begins with a token of a block, which is at an index of it.
  @inline(__always)
  func longest(from token: Token, at index: Int, _ block: Span<Token>, inRole: Bool) -> Int {
    let word = Int(token.word)
    guard word < first.count, first[word].node != 0 else { return 0 }
    var last = Int(first[word].node)
    var (tokens, found) = (first[word].tokens, first[word].found)
    // Numbers are told by their values.
    if token.word == Vocabulary.Reserved.number {
      last = next(Self.root, nodes[Self.root].tokens, token)
      (tokens, found) = (nodes[last].tokens, nodes[last].found)
      guard last != Self.root else { return 0 }
    }
    var at = index + 1
    while at < block.count {
      let node = next(last, tokens, block[at])
      guard node != Self.root else { break }
      last = node
      (tokens, found) = (nodes[node].tokens, nodes[node].found)
      at += 1
    }
    return Int(inRole ? foundInRole[last] : found)
  }

  /// The node behind a token that stands behind another node, or the root; `tokens` are those of the other node.
  @inline(__always)
  private func next(_ node: Int, _ tokens: UInt32, _ token: Token) -> Int {
    let key = Self.key(token)
    guard tokens & Self.bit(key) != 0 else { return Self.root }
    return Int(slots[slot(UInt32(node), key)])
  }

  /// The slot of the node behind another one, or where it would stand.
  @inline(__always)
  private func slot(_ parent: UInt32, _ key: UInt32) -> Int {
    let mask = slots.count - 1
    let hash = (UInt64(parent) << 32 | UInt64(key)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] != 0 {
      let node = nodes[Int(slots[slot])]
      if node.parent == parent, node.key == key { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private static func bit(_ key: UInt32) -> UInt32 { 1 &<< (key &* 0x9E37_79B9 &>> 27) }

  /// A token as a node keeps it: the number of its word, or the value of a number.
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
      let behind = next(node, nodes[node].tokens, token)
      node = behind == Self.root ? grow(node, token) : behind
    }
    while first.count <= Int(word) { first.append(First()) }
    if first[Int(word)].node == 0 {
      first[Int(word)].node = UInt32(next(Self.root, nodes[Self.root].tokens, phrase[0]))
    }
    let last = lastEnds[node]
    guard last < 0 || ends[Int(last)].phrase.list != list else { return }
    ends.append((Phrase(list: list, entry: entry, length: UInt32(phrase.count)), last))
    lastEnds[node] = Int32(ends.count - 1)
  }

  /// Makes ready what was added; some lists are found only in places of a role.
  mutating func finish(isBound: [Bool]) {
    for node in nodes.indices.dropFirst() {
      let parent = Int(nodes[node].parent)
      let before = (anywhere: nodes[parent].found, inRole: foundInRole[parent])
      nodes[node].found = addFound(at: node, behind: before.anywhere) { !isBound[Int($0)] }
      foundInRole.append(
        before.anywhere == before.inRole && !hasEnd(node) { isBound[Int($0)] }
          ? nodes[node].found : addFound(at: node, behind: before.inRole) { _ in true })
    }
    (ends, lastEnds) = ([], [])
    noteFirst()
  }

  /// Notes what the nodes say with which phrases begin.
  private mutating func noteFirst() {
    for word in first.indices {
      first[word].tokens = nodes[Int(first[word].node)].tokens
      first[word].found = nodes[Int(first[word].node)].found
    }
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
    let key = Self.key(token)
    let target = nodes.count
    nodes[node].tokens |= Self.bit(key)
    nodes.append(Node(parent: UInt32(node), key: key))
    lastEnds.append(-1)
    if nodes.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      shift -= 1
      for node in nodes.indices.dropFirst() { insert(node) }
    } else {
      insert(target)
    }
    return target
  }

  private mutating func insert(_ node: Int) {
    slots[slot(nodes[node].parent, nodes[node].key)] = UInt32(node)
  }
}
