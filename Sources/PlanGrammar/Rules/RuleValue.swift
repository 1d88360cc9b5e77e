/// What a match says: the value that its rule makes of its captures.
package enum RuleValue: Sendable, Equatable, CustomStringConvertible {
  case none
  case text(String)
  case number(Int)
  case record(String, [RuleValue])

  /// The form in which examples write it.
  package var description: String {
    switch self {
    case .none: "-"
    case .text(let text): text.contains(where: { ",()\" ".contains($0) }) || text.isEmpty ? "'\(text)'" : text
    case .number(let number): String(number)
    case .record(let name, let values): "\(name)(\(values.map(\.description).joined(separator: ", ")))"
    }
  }

  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Whether something stands there.
  package var isThere: Bool { self != .none }
}
