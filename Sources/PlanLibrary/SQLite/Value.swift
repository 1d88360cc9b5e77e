/// A value as SQLite stores it.
package enum Value: Equatable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// A text as its bytes, which are well-formed.
  case utf8([UInt8])
  case blob([UInt8])

  package init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  package init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
}

extension Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = .integer(number) }
}

extension Value: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Value: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}
