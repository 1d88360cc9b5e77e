/// What a JSON text says.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object; null where there is none.
  package subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  /// The members of an object; none of anything else.
  package var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

  /// The elements of an array; none of anything else.
  package var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The elements that are objects.
  package var objects: [JSONValue] {
    elements.filter { if case .object = $0 { true } else { false } }
  }

  /// A whole number.
  package var whole: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// A text as it stands, anything else as people write it; nil for null.
  package var words: String? {
    switch self {
    case .null: nil
    case .truth(let truth): truth ? "true" : "false"
    case .number(let number): whole.map(String.init) ?? "\(number)"
    case .text(let text): text
    case .array(let elements): elements.map { $0.words ?? "-" }.joined(separator: " ")
    case .object(let members): members.keys.sorted().joined(separator: " ")
    }
  }

  /// Whether it holds anything: no null, no zero, nothing empty.
  package var isThere: Bool {
    switch self {
    case .null: false
    case .truth(let truth): truth
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
