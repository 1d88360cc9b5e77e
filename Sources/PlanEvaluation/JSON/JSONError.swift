/// Why bytes are no JSON, and where that shows.
package struct JSONError: Error, Equatable {
  package enum Problem: Sendable {
    case unexpectedByte, unexpectedEnd, badText, badNumber, moreBehind, tooDeep, tooLarge
  }

  package let problem: Problem
  /// The offset of the byte.
  package let offset: Int
}

extension JSONError: CustomStringConvertible {
  /// What is wrong and where.
  package var description: String {
    switch problem {
    case .unexpectedByte: "no JSON: byte \(offset) is none that may stand there"
    case .unexpectedEnd: "no JSON: it ends too early, after \(offset) bytes"
    case .badText: "no JSON: the text at byte \(offset) is no UTF-8 or has an unknown escape"
    case .badNumber: "no JSON: the number at byte \(offset) is none"
    case .moreBehind: "no JSON: more stands behind its end, at byte \(offset)"
    case .tooDeep: "JSON of more than \(JSONReader.mostDepth) levels, at byte \(offset)"
    case .tooLarge: "JSON of more than \(JSONReader.mostBytes) bytes"
    }
  }
}
