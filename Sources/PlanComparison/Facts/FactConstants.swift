internal import PlanGrammar

/// The shares of `comparison.grammar` that tell which facts belong together, in ten-thousandths.
struct FactConstants: Sendable {
  /// The least likeness of facts that belong together, and what is added within blocks that do.
  let least: Int32
  let within: Int32
  /// The least share of words of facts that are looked at.
  let shared: Int32
  /// What the words beside a quantity count against all that say of what it is.
  let near: Int32
  /// The least likeness of actors that are one, and of the tasks of others.
  let actor: Int32
  let task: Int32
  /// What is taken off for another role, another level of award, and one that only one side names.
  let role: Int32
  let level: Int32
  let levelUnsaid: Int32
  /// What being of one value adds where several might be the partner.
  let value: Int32
  /// The least likeness of the names of documents without a number.
  let title: Int32

  /// Reads them with a function that gives the cost of a name.
  /// - Throws: What the function throws: a name that is missing.
  init(_ share: (String) throws(GrammarMistake) -> Int32) throws(GrammarMistake) {
    least = try share("fact")
    within = try share("fact-within")
    shared = try share("fact-shared")
    near = try share("fact-near")
    actor = try share("fact-actor")
    task = try share("fact-task")
    role = try share("fact-role")
    level = try share("fact-level")
    levelUnsaid = try share("fact-level-unsaid")
    value = try share("fact-value")
    title = try share("fact-title")
  }
}
