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

  /// The rules whose finds are times of a plan.
  static let times = [
    "time.interval", "time.between", "time.bounded", "time.open", "time.recurring", "time.duration",
  ]

  /// The lists that they look for in the text, beside those that rules name.
  package static let lists = [
    "award.occasion", "award.verb", "deadline.name", "quantity.or-more", "quantity.joining",
    "target.striving", "target.increase",
    "duty.verb", "duty.predicate", "duty.fronting", "duty.request", "duty.adverb", "duty.noun",
    "duty.purpose", "duty.prelude", "actor.group",
    "actor.join", "actor.label", "actor.handed-out", "task-table.column",
  ]
}
