internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells what blocks of plans say in rows of statements.
struct StatementVoices: Sendable {
  private let plans: [ComparedPlan]
  private let constants: ComparisonConstants

  /// The most quantities and times of a statement that its value names.
  private static let mostNamed = 3

  init(_ plans: [ComparedPlan], _ grammar: ComparisonGrammar) {
    self.plans = plans
    constants = grammar.constants
  }

  /// What a block says in a row that is called by another.
  ///
  /// Of several sentences only those give quantities and times that have something in common with the label.
  /// - Complexity: O(*n*) in the words of both.
  func voice(of block: Passage.Member, toldBy label: Passage.Member, isTypical: Bool) -> RowVoice {
    let plan = plans[block.plan]
    let told = toldSentences(of: block, by: label)
    var sentence = 0
    var values: [Word] = []
    var substance: UInt64 = 1, print: UInt64 = 1
    for (place, word) in plan.words[plan.blocks[block.place].words].enumerated() {
      if place > 0, word.tags.contains(.sentenceStart) {
        sentence = min(sentence + 1, Gram.mostSentences - 1)
      }
      print = Hash.join(print, word.print)
      switch word.kind {
      case .quantity, .time: if told & 1 << UInt32(sentence) != 0 { values.append(word) }
      case .function, .name: break
      case .word, .number, .citation: substance = Hash.join(substance, word.key)
      }
    }
    return RowVoice(
      value: value(values, plan.plan.outline.source.clean), substance: substance, print: print,
      isTypical: isTypical)
  }

  /// The sentences of a block, a bit each, that have something in common with a label.
  private func toldSentences(of block: Passage.Member, by label: Passage.Member) -> UInt32 {
    let plan = plans[block.plan], other = plans[label.plan]
    let sentences = plan.sentences[plan.blocks[block.place].sentences]
    guard !sentences.isEmpty, block != label else { return .max }
    var shared = [Int64](repeating: 0, count: sentences.count)
    let grams = plan.grams.span
    Gram.forEachShared(
      grams, plan.blocks[block.place].grams, other.grams.span, other.blocks[label.place].grams
    ) { own, _ in
      var bits = grams[own].places & ~Gram.opening
      while bits != 0 {
        if bits.trailingZeroBitCount < shared.count {
          shared[bits.trailingZeroBitCount] += Int64(grams[own].weight)
        }
        bits &= bits - 1
      }
    }
    var told: UInt32 = 0
    let most = shared.max() ?? 0
    for (place, sentence) in sentences.enumerated() {
      let least = Int64(sentence.weight) * Int64(constants.rowSentence)
      if shared[place] == most || shared[place] * Int64(ComparisonConstants.one) >= least {
        told |= 1 << UInt32(place)
      }
    }
    return told
  }

  /// The value that quantities and times make; nil where there are none.
  private func value(_ words: [Word], _ clean: [UInt8]) -> MatrixValue? {
    guard !words.isEmpty else { return nil }
    let texts = words.prefix(Self.mostNamed).map { CleanWords.text(of: clean, $0.range) }
    let key = words.reduce(0) { Hash.join($0, $1.key) }
    return MatrixValue(
      text: texts.joined(separator: "; ") + (words.count > Self.mostNamed ? "; …" : ""), order: nil,
      key: String(key))
  }
}
