internal import PlanFacts
internal import PlanSyntax

/// Tells what short texts of plans say, and how two of them differ: who acts, what is to be done, to whom is to be reported.
///
/// Words are read as those of statements are, so that spellings, synonyms and names that must differ are none of
/// substance; the order of the words makes no difference here.
struct FieldWords {
  private let grammar: ComparisonGrammar
  /// Made where they are needed: most texts are equal.
  private lazy var reader = WordReader(grammar)
  private lazy var values = ValueReader(grammar)
  /// What was found before: one sentence may be the task of many.
  private var known: [Texts: Relation] = [:]

  private struct Texts: Hashable {
    let a: String
    let b: String
  }

  init(_ grammar: ComparisonGrammar) { self.grammar = grammar }

  /// Forgets what was found of two other plans.
  mutating func begin() { known.removeAll(keepingCapacity: true) }

  /// How near two texts are; where only one side says something, they are not.
  /// - Complexity: O(*n* log *n*) in their words.
  mutating func relation(_ a: String?, of planA: ComparedPlan, _ b: String?, of planB: ComparedPlan)
    -> Relation
  {
    guard let a, let b else { return a == b ? .same : .changed }
    if a == b { return .same }
    let texts = Texts(a: a, b: b)
    if let known = known[texts] { return known }
    var relation = relation(a, OwnNames(), b, OwnNames())
    // What is the plan's own issuer on both sides differs by need.
    if relation == .changed,
      planA.names.stand(in: WordKeys.keys(of: a)) || planB.names.stand(in: WordKeys.keys(of: b))
    {
      relation = self.relation(a, planA.names, b, planB.names)
    }
    known[texts] = relation
    return relation
  }

  /// A number that is equal for texts of plans which say the same, and one for those which are the same word for word.
  /// - Complexity: O(*n* log *n*) in their words.
  mutating func said(_ texts: String?..., by plan: ComparedPlan) -> (substance: UInt64, print: UInt64) {
    var found: (substance: UInt64, print: UInt64) = (1, 1)
    for text in texts {
      let words = words(text ?? "", plan.names)
      for word in words { found.print = Hash.join(found.print, word.print) }
      for key in words.filter({ !isLight($0) }).map(\.key).sorted() {
        found.substance = Hash.join(found.substance, key)
      }
      // What stands in one text is not what stands in the next.
      found = (Hash.mix(found.substance), Hash.mix(found.print))
    }
    return found
  }

  private mutating func relation(_ a: String, _ namesA: OwnNames, _ b: String, _ namesB: OwnNames) -> Relation
  {
    let wordsA = words(a, namesA), wordsB = words(b, namesB)
    if wordsA.elementsEqual(wordsB, by: { $0.print == $1.print }) { return .same }
    let (restA, restB) = rest(wordsA, wordsB)
    // Times and quantities may be one and be written otherwise.
    guard restA.count == restB.count else { return .changed }
    let left = Array(a.utf8), right = Array(b.utf8)
    for (first, second) in zip(restA, restB) {
      guard first.kind.isTyped, first.kind == second.kind,
        values.order(first, left, second, right) == .same
      else { return .changed }
    }
    return .reworded
  }

  private mutating func words(_ text: String, _ names: OwnNames) -> [Word] {
    reader.names = names
    return reader.words(of: text)
  }

  /// Within the name of an office the place of the plan is a word as any other.
  private func isLight(_ word: Word) -> Bool { word.kind.isLight || grammar.places.contains(word.key) }

  /// The words that say something which only one of two texts has, in their order.
  private func rest(_ a: [Word], _ b: [Word]) -> ([Word], [Word]) {
    func counts(_ words: [Word]) -> [UInt64: Int] {
      words.reduce(into: [:]) { if !isLight($1) { $0[$1.key, default: 0] += 1 } }
    }
    func rest(_ words: [Word], without counts: [UInt64: Int]) -> [Word] {
      var left = counts
      return words.filter { word in
        guard !isLight(word) else { return false }
        guard let count = left[word.key], count > 0 else { return true }
        left[word.key] = count - 1
        return false
      }
    }
    return (rest(a, without: counts(b)), rest(b, without: counts(a)))
  }
}
