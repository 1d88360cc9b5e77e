internal import PlanFacts

/// A fact of a plan as comparisons pair it: an award or a document is one with all its mentions.
struct ComparedFact: Sendable {
  let list: FactList
  /// The places in the plan's list; the first stands for all.
  let mentions: [Int]
  /// The place of the block of the first among `ComparedPlan.blocks`; nil where that is none that says something.
  let block: Int?
  /// Only facts of one kind belong together: of one form of award, of one unit.
  let kind: UInt64
  /// The words that say of what it is; none where the kind says all.
  let words: KeySet
  /// The words right beside a quantity, which tell it from others of its sentence.
  var near = KeySet(nil)
  /// Who acts: the words, and the classes of bodies; none where the plan does not say it.
  var actor = KeySet(nil)
  /// To whom is to be reported.
  var recipient = KeySet(nil)
  var bodies: Bodies = []
  var role: Assignment.Duty?
  var level: Award.Level?
  var document: DocumentKey?
  /// What else it says, as a number: of facts that are equally alike those of one value are nearer.
  var value: UInt64 = 0

  /// The place that stands for all.
  var index: Int { mentions[0] }

  /// Equal for facts that pairing cannot tell from each other but by their places.
  var identity: UInt64 { Hash.join(Hash.join(subjectWithActor, near.hash), value) }

  /// Equal for facts of one kind with the same words, actors, roles and levels.
  var subjectWithActor: UInt64 {
    let role = role.flatMap { Assignment.Duty.allCases.firstIndex(of: $0) } ?? 99
    let level = level.flatMap { Award.Level.allCases.firstIndex(of: $0) } ?? 99
    return [actor.hash, UInt64(role), UInt64(level)].reduce(subject) { Hash.join($0, $1) }
  }

  /// Equal for facts of one kind with the same words.
  var subject: UInt64 { Hash.join(kind, words.hash) }
}
