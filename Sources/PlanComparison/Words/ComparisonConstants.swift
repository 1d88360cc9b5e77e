internal import PlanGrammar
internal import PlanSyntax

/// The shares of `comparison.grammar`, in ten-thousandths, so that every machine decides alike.
struct ComparisonConstants: Sendable {
  let gramOne: Int32
  let gramTwo: Int32
  let gramThree: Int32
  let theme: Int32
  let shareOfLighter: Int32
  /// In eighths of a bit, as grams weigh.
  let smoothing: Int32
  let sentenceSmoothing: Int32
  let opening: Int32
  let otherList: Int32
  let otherRole: Int32
  let bestPair: Int32
  let firstPair: Int32
  let furtherPair: Int32
  let listApart: Int32
  let listApartFurther: Int32
  let residual: Int32
  let repeated: Int32
  let reworded: Int32
  let clause: Int32
  /// A number of words.
  let clauseWords: Int32
  let toldElsewhere: Int32
  let lookedAt: LeastShared
  let oneThing: Int32
  let wordsAlone: Int32
  let rowSentence: Int32
  let apart: Int32
  let apartShare: Int32
  /// A number of plans.
  let apartFewest: Int32
  let taken: Int32
  let takenAlike: Int32
  let held: Int32
  let copied: Int32
  let related: Int32
  let common: Int32
  /// A number of plans.
  let commonFewest: Int32
  let facts: FactConstants

  /// What a share of 1 is.
  static let one: Int32 = 10_000

  /// What a bit is.
  static let bit: Int32 = 8

  init(_ costs: [String: Grammar.Cost]) throws(GrammarMistake) {
    func share(_ name: String, of one: Int32 = Self.one) throws(GrammarMistake) -> Int32 {
      guard let cost = costs[name], cost.list == Costs.comparison else {
        throw GrammarMistake(
          file: "comparison.grammar", line: 1, column: 1, message: "the cost '\(name)' is missing")
      }
      return Int32((cost.value * Double(one)).rounded())
    }
    gramOne = try share("gram-one")
    gramTwo = try share("gram-two")
    gramThree = try share("gram-three")
    theme = try share("theme")
    smoothing = try share("smoothing", of: Self.bit)
    sentenceSmoothing = try share("sentence-smoothing", of: Self.bit)
    opening = try share("opening")
    shareOfLighter = try share("share-of-lighter")
    otherList = try share("other-list")
    otherRole = try share("other-role")
    bestPair = try share("best-pair")
    firstPair = try share("first-pair")
    furtherPair = try share("further-pair")
    listApart = try share("list-apart")
    listApartFurther = try share("list-apart-further")
    residual = try share("residual")
    repeated = try share("repeated")
    reworded = try share("reworded")
    clause = try share("clause")
    clauseWords = try share("clause-words", of: 1)
    toldElsewhere = try share("told-elsewhere")
    lookedAt = try LeastShared(share: share("looked-at"), weight: share("looked-at-bits", of: Self.bit))
    oneThing = try share("one-thing")
    wordsAlone = try share("words-alone")
    rowSentence = try share("row-sentence")
    apart = try share("apart")
    apartShare = try share("apart-share")
    apartFewest = try share("apart-fewest", of: 1)
    taken = try share("taken")
    takenAlike = try share("taken-alike")
    held = try share("held")
    copied = try share("copied")
    related = try share("related")
    common = try share("common")
    commonFewest = try share("common-fewest", of: 1)
    facts = try FactConstants { name throws(GrammarMistake) in try share(name) }
  }

  /// A share as a number from 0 to 1.
  static func part(_ share: Int32) -> Double { Double(share) / Double(one) }

  /// The least similarity of any pair.
  var leastPair: Int32 { min(bestPair, firstPair, furtherPair) }
}
