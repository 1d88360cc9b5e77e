/// The rules of `grammars/` that the readers of facts ask for by name, so that a check can tell which nothing uses.
package enum FactRules {
  package static let entries: Set<String> = [
    "award.form", "award.grantor", "award.level",
    "citation.congress-resolution", "citation.dated", "citation.issuer", "citation.law", "citation.numbered",
    "deadline.report-to",
    "office",
    "phase", "phase.years",
    "target.baseline", "target.count", "target.measure", "target.money", "target.percent", "target.rank",
    "time.anchored", "time.bounded-clock",
    "time.between", "time.bounded", "time.duration", "time.every", "time.interval", "time.open",
    "time.recurring", "time.year", "time.years",
  ]

  /// The lists that they look for in the text, beside those that rules name.
  package static var lists: [String] { FactGrammar.lists }
}
