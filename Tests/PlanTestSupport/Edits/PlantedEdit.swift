/// A statement before and after an edit.
package struct PlantedEdit: Sendable, CustomStringConvertible {
  package let kind: EditKind
  package let before: String
  package let after: String

  package var description: String { "\(kind.rawValue)\n  - \(before)\n  + \(after)" }
}
