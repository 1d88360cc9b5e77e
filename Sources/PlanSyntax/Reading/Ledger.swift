/// Where the reasons for a reading are added up.
protocol Ledger {
  mutating func charge(_ term: CostTerm, _ amount: Int32)
}

/// Only the sum: what the reading itself needs.
struct Total: Ledger {
  private(set) var sum: Int32 = 0
  mutating func charge(_ term: CostTerm, _ amount: Int32) { sum += amount }
}

/// Each reason apart: what `explain` shows.
struct Account: Ledger {
  private(set) var items: [(term: CostTerm, amount: Int32)] = []
  mutating func charge(_ term: CostTerm, _ amount: Int32) {
    if amount != 0 { items.append((term, amount)) }
  }
}
