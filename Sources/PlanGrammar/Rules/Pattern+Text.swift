internal import PlanText

extension Pattern: CustomStringConvertible {
  /// The pattern as a file may write it.
  package var description: String {
    switch self {
    case .sequence(let members): members.map { $0.isChoice ? "(\($0))" : "\($0)" }.joined(separator: " ")
    case .tight(let members): "<\(members.map(\.description).joined(separator: " "))>"
    case .choice(let members): members.map(\.description).joined(separator: " | ")
    case .optional(let inner): "[\(inner)]"
    case .repeated(let inner): "\(inner.asElement)+"
    case .capital(let inner): "^\(inner.asElement)"
    case .capture(let name, .repeated(let inner)): "\(name):\(inner.asElement)+"
    case .capture(let name, let inner): "\(name):\(inner.asElement)"
    case .text(let text): "\"\(text)\""
    case .exact(let text): "exact \"\(text)\""
    case .number(let range): "\(range.lowerBound)..\(range.upperBound)"
    case .roman(let range): "\(Self.roman(range.lowerBound))..\(Self.roman(range.upperBound))"
    case .any(let test): test.rawValue
    case .gap(let most): "..\(most)"
    case .reference(let name): name
    }
  }

  private var isChoice: Bool { if case .choice = self { true } else { false } }

  /// The pattern as one element, in brackets where it is made of several.
  private var asElement: String {
    switch self {
    case .sequence, .choice, .repeated, .capture: "(\(self))"
    default: description
    }
  }

  private static func roman(_ value: Int) -> String {
    String(decoding: RomanNumeral.print(value), as: UTF8.self)
  }
}

extension ValueExpression: CustomStringConvertible {
  /// The value as a file writes it.
  package var description: String {
    switch self {
    case .capture(let name): name
    case .text(let text): "\"\(text)\""
    case .number(let number): String(number)
    case .record(let name, let arguments):
      "\(name)(\(arguments.map(\.description).joined(separator: ", ")))"
    }
  }
}
