internal import PlanGrammar

extension Decimal {
  /// The number that a rule of `targets.grammar` says: one in digits, one in words, or a fraction as a percentage.
  init?(_ value: RuleValue) {
    switch value {
    case .record("words", let parts) where parts.count == 3:
      let places = zip(parts, [100, 10, 1]).map { ($0.number ?? 0) * $1 }
      self.init(places.reduce(0, +))
    case .record("ratio", let parts) where parts.count == 2:
      guard let part = parts[0].number, let whole = parts[1].number, whole > 0 else { return nil }
      // With two decimals, rounded.
      self.init((part * 10_000 + whole / 2) / whole, decimals: 2)
    default:
      if let number = value.number {
        self.init(number)
      } else {
        guard let text = value.text else { return nil }
        self.init(written: text)
      }
    }
  }
}
