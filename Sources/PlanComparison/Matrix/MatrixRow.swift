/// A thing that plans say, and what each of them makes of it.
public struct MatrixRow: Sendable {
  public let list: ComparedList
  /// The words of a plan that says what most of them say, or the key of a fact.
  public let label: String
  /// What tells a fact from others of the same label: of an award its level, of an assignment its duty, by the names in
  /// the JSON.
  public let detail: String?
  /// The plan that the label was taken from, by its place among the plans; that cell is `same`.
  public let typical: Int
  /// One for each plan, in their order; nil where a plan says nothing of it.
  public let cells: [MatrixCell?]
  /// From 0, where all say the same, to 1.
  public let disagreement: Double
  /// The least, the middle and the greatest of the values; nil where fewer than two have an order.
  public let spread: MatrixSpread?
  /// The plans, by their places, that stand apart from nearly all others: by their value, or by saying nothing.
  public let outliers: [Int]
  /// Whether all plans that say something of it name the same value, or none.
  package let hasOneValue: Bool
  /// Whether some of them say it in other words than the label.
  package let hasOtherWords: Bool

  package init(
    list: ComparedList, label: String, detail: String? = nil, typical: Int = 0, cells: [MatrixCell?],
    disagreement: Double, spread: MatrixSpread? = nil, outliers: [Int] = []
  ) {
    self.list = list
    self.label = label
    self.detail = detail
    self.typical = typical
    self.cells = cells
    self.disagreement = disagreement
    self.spread = spread
    self.outliers = outliers
    let present = cells.lazy.compactMap(\.self)
    hasOneValue = present.allSatisfy { $0.value == present.first?.value }
    hasOtherWords = present.contains { $0.relation != .same }
  }

  /// Whether its values are worth telling: of facts always, of statements where they tell plans apart.
  package var tellsValues: Bool {
    if case .facts = list { true } else { !hasOneValue }
  }

  /// How many plans say something of it.
  public var count: Int { cells.count { $0 != nil } }
}
