/// Something that is wrong with a grammar, or may be.
package struct GrammarFinding: Sendable, Equatable {
  package enum Severity: String, Sendable { case error, warning }

  package let severity: Severity
  package let place: GrammarPlace
  package let message: String

  package init(_ place: GrammarPlace, _ message: String, severity: Severity = .error) {
    self.severity = severity
    self.place = place
    self.message = message
  }
}
