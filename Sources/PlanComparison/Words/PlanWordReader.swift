internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Makes plans ready to be compared.
struct PlanWordReader {
  private let grammar: ComparisonGrammar
  private let addressees: AddresseeReader
  private var reader: WordReader
  private var words: [Word] = []
  private var grams: [Gram] = []
  private var sentences: [Sentence] = []
  private var blocks: [ComparedBlock] = []
  /// The stretches of clean text of the block that is being read.
  private var ranges: [Range<Int>] = []

  /// The words of a block by which others are found that are like it: what they weigh together is held by 32 bits.
  private static let mostWords = 1 << 20

  init(_ grammar: ComparisonGrammar) {
    self.grammar = grammar
    addressees = AddresseeReader(grammar)
    reader = WordReader(grammar)
  }

  /// - Complexity: O(*n* log *n*) in the words of the largest block, O(*n*) in those of the plan.
  mutating func compared(_ plan: Plan, label: PlanLabel) -> ComparedPlan {
    let header = plan.outline.plan.header
    var maker = GramMaker(grammar, theme: theme(of: header))
    reader.names = OwnNames(header)
    // A word that is read stands for eight bytes or more of a plan, and makes two grams or a little more.
    words.reserveCapacity(plan.outline.source.clean.count / 8)
    grams.reserveCapacity(plan.outline.source.clean.count * 2 / 7)
    var blockOfStatement = [Int](repeating: 0, count: plan.statements.count)
    var statement = 0
    let parts: [OutlinePart] = [.plan] + plan.outline.appendices.indices.map { .appendix($0) }
    for part in parts {
      let outline = plan.outline.outline(of: part)
      var above = Above(addressees, plan.outline.source.clean)
      for (index, block) in outline.blocks.enumerated() {
        above.enter(block)
        // Statements come in the order of the blocks.
        let first = statement
        while statement < plan.statements.count, plan.statements[statement].part == part,
          plan.statements[statement].block == index
        {
          blockOfStatement[statement] = blocks.count
          statement += 1
        }
        let own = first..<statement
        guard block.part == .section, !block.isHeading || !own.isEmpty else { continue }
        add(index, block, of: part, own, above, plan, &maker)
      }
    }
    reader.end()
    return ComparedPlan(
      plan: plan, label: label, blocks: blocks, words: words, grams: grams, sentences: sentences,
      blockOfStatement: blockOfStatement, names: reader.names)
  }

  /// Adds a block with the statements that it is.
  private mutating func add(
    _ index: Int, _ block: Block, of part: OutlinePart, _ own: Range<Int>, _ above: Above, _ plan: Plan,
    _ maker: inout GramMaker
  ) {
    ranges.removeAll(keepingCapacity: true)
    plan.outline.appendRanges(of: block, to: &ranges)
    let firstWord = words.count
    let firstGram = grams.count
    let firstSentence = sentences.count
    reader.read(plan.outline.source.clean, ranges, into: &words)
    let weights = maker.append(words[firstWord...].prefix(Self.mostWords), to: &grams, &sentences)
    let named = above.addressees
    blocks.append(
      ComparedBlock(
        part: part, block: index, statement: own.first,
        lists: own.reduce(into: []) { $0.insert(StatementLists(plan.statements[$1].list)) },
        roles: above.roles, audience: own.first.flatMap { plan.statements[$0].audience },
        addressees: named.isEmpty
          ? addressees.addressees(ofSentence: block.textRange, in: plan.outline.source.clean) : named,
        words: firstWord..<words.count, grams: firstGram..<grams.count, weight: weights.all,
        openingWeight: weights.opening, sentences: firstSentence..<sentences.count))
  }

  /// The keys of the words of the title and of the movements that the plan is about.
  private mutating func theme(of header: Header) -> KeyTable {
    reader.names = OwnNames()
    let texts = [header.title].compactMap(\.self) + header.movements
    let words = texts.flatMap { reader.words(of: $0) }
    return KeyTable(Set(words.compactMap { $0.kind == .word ? $0.key : nil }))
  }
}

/// What the headings above a block say of it.
private struct Above {
  private let reader: AddresseeReader
  private let clean: [UInt8]
  private var stack: [(roles: Roles, addressees: Addressees)] = []

  init(_ reader: AddresseeReader, _ clean: [UInt8]) {
    self.reader = reader
    self.clean = clean
  }

  /// Of the block that was entered last, and those above it.
  private(set) var roles: Roles = []
  /// Of those above it alone.
  private(set) var addressees: Addressees = []

  mutating func enter(_ block: Block) {
    stack.removeLast(max(0, stack.count - block.depth))
    roles = block.roles.isEmpty ? stack.last?.roles ?? [] : block.roles
    addressees = stack.last?.addressees ?? []
    var own: Addressees = []
    // A sentence above speaks for itself, and no heading does.
    if block.isHeading || block.label != nil || clean[block.textRange].last == UInt8(ascii: ":") {
      own = reader.addressees(ofHeading: block.label ?? block.textRange, in: clean)
    }
    stack.append((roles, own.isEmpty ? addressees : own))
  }
}
