/// Words that one or several plans have, gram for gram, at a place of one kind: a statement, or the words of a fact.
struct Passage: Sendable {
  /// A place of a plan that has these words.
  struct Member: Hashable, Sendable {
    let plan: Int
    /// In the plan's list of what is compared.
    let place: Int
  }

  /// In the order of the plans; no plan has two.
  var members: [Member]
  /// Its grams among those of all passages.
  let grams: Range<Int>
  let weight: Int32

  /// The first plan's place, which stands for all.
  var first: Member { members[0] }
}
