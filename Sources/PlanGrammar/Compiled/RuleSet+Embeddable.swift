extension RuleSet: Embeddable {
  /// The set of a text that the same version of this package wrote.
  package convenience init(_ text: StaticString) { self.init(embedded: text) }

  /// The set as text, but for how its rules and lists are written.
  package var text: String { embeddedText }
}

extension RuleSet.Level: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(stratum: text.read(), isLast: text.read(), endsGroups: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(stratum, isLast, endsGroups) }
}

extension Rule.Stratum: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    guard let stratum = Self(rawValue: text.read()) else { EmbeddedTextReader.fail() }
    self = stratum
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(rawValue) }
}

extension ValueExpression: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    switch text.number() {
    case 0: self = .capture(text.read())
    case 1: self = .text(text.read())
    case 2: self = .number(text.read())
    case 3: self = .record(text.read(), text.read())
    default: EmbeddedTextReader.fail()
    }
  }

  func write(to text: inout EmbeddedTextWriter) {
    switch self {
    case .capture(let name): text.write(0 as UInt8, name)
    case .text(let words): text.write(1 as UInt8, words)
    case .number(let number): text.write(2 as UInt8, number)
    case .record(let name, let arguments): text.write(3 as UInt8, name, arguments)
    }
  }
}
