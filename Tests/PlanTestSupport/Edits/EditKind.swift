/// A way in which a statement may be edited, so that a comparison has something known to find.
package enum EditKind: String, CaseIterable, Sendable {
  case none, synonyms
  case raiseNumber, lowerNumber, laterDate, earlierDate
  case swapActor, swapAuthority, changeAudience, exchangeCitation
  case addClause, dropClause
  case negate, reverse, turnBound, raiseLargeNumber
}
