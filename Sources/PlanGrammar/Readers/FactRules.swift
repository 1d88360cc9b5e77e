/// The rules and lists of `grammars/` that the readers of facts ask for by name.
///
/// The lists are made ready with the rules when the program is built; of the rules a check can tell which nothing uses.
package enum FactRules {
  package static let entries: Set<String> = [
    "award.form", "award.grantor", "award.level",
    "citation.congress-resolution", "citation.dated", "citation.issuer", "citation.dated-law", "citation.law",
    "citation.numbered",
    "deadline.report-to",
    "office",
    "phase", "phase.years",
    "target.baseline", "target.count", "target.fraction", "target.measure", "target.money", "target.percent",
    "target.rank",
    "target.rank-among", "target.share",
    "time.anchored", "time.bounded-clock",
    "time.between", "time.bounded", "time.bounded-year", "time.days-between", "time.duration", "time.every",
    "time.every-report",
    "time.every-year-report", "time.opened", "time.interval", "time.open",
    "time.recurring", "time.year", "time.years",
  ]

  /// The rules whose finds are times of a plan.
  package static let times = [
    "time.interval", "time.days-between", "time.between", "time.opened", "time.bounded", "time.bounded-year",
    "time.open", "time.recurring", "time.duration",
  ]

  /// The lists that they ask for, beside those that rules name.
  package static let lists = [
    "award.occasion", "award.higher", "quantity.or-more", "target.striving", "target.making",
    "target.increase", "actor.label", "award.verb", "deadline.name", "deadline.daily", "deadline.copula",
    "deadline.set", "deadline.event", "deadline.recurring-kind", "quantity.joining", "quantity.grade",
    "target.condition", "target.consequence", "target.place", "target.point", "target.onward",
    "duty.verb", "duty.predicate", "duty.fronting", "duty.ground", "duty.request", "duty.adverb", "duty.noun",
    "duty.purpose", "duty.prelude", "duty.assigning", "duty.passive", "duty.taking", "duty.topic",
    "duty.helping", "duty.together", "actor.group",
    "actor.gloss", "actor.tail", "actor.equation",
    "actor.join", "actor.handed-out", "task-table.column",
  ]

  /// The lists that they look up without matching them.
  package static let lookedUp = [
    "statement.must", "statement.aim", "statement.audience", "statement.audience-lead", "statement.theme",
    "statement.award-form", "appendix.form",
    "citation.symbol", "province.city",
  ]

  /// Of these lists the ones that they look for only where somebody is given something to do, with that role.
  package static let boundLists = (
    role: "organization",
    lists: [
      "duty.predicate", "duty.fronting", "duty.adverb", "duty.noun", "duty.purpose", "duty.prelude",
      "duty.assigning", "duty.passive", "duty.taking", "duty.topic", "duty.helping", "duty.together",
      "actor.gloss",
      "actor.tail", "actor.equation",
    ]
  )
}
