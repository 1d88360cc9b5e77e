public import PlanSyntax

/// Writes for people why a line was read as it was: every reading with what speaks against it.
public struct ExplanationText {
  /// The source's name, as the user gave it.
  public let name: String
  public let style: TextStyle

  public init(name: String, style: TextStyle) {
    self.name = name
    self.style = style
  }

  /// Appends an explanation, the chosen reading first and marked with an arrow.
  public func append(_ explanation: Explanation, to bytes: inout [UInt8]) {
    let language = style.language
    style.append("\(name):\(explanation.line): ", .bold, to: &bytes)
    let room = max(24, style.width - name.utf8.count - 10)
    bytes.append(contentsOf: Columns.cut(explanation.text, to: room).text)
    bytes.append("\n")
    bytes.append(language.words(for: explanation.decision))
    if let margin = explanation.margin {
      bytes.append(language(" (cách biệt ", " (margin "))
      bytes.append(cost: margin)
      bytes.append(")")
    }
    bytes.append("\n")

    let terms = explanation.readings.flatMap(\.terms)
    let nameWidth = terms.map { Columns.count($0.name) }.max() ?? 0
    let costWidth = terms.map { Self.cost($0.cost).count }.max() ?? 0
    let names = explanation.readings.map { language.name(of: $0.kind) }
    let whatWidth = min(60, names.map { Columns.count($0) }.max() ?? 0)
    for (reading, name) in zip(explanation.readings, names) {
      bytes.append(reading.isChosen ? "\n→ " : "\n  ")
      style.append(name, reading.isChosen ? .green : .bold, to: &bytes)
      bytes.append(0x20, times: max(0, whatWidth - Columns.count(name)))
      bytes.append(language("  giá ", "  cost "))
      bytes.append(cost: reading.cost)
      bytes.append(language(", hơn ", ", excess "))
      bytes.append(cost: reading.excess)
      bytes.append("\n")
      for term in reading.terms {
        let cost = Self.cost(term.cost)
        bytes.append(0x20, times: 4 + costWidth - cost.count)
        bytes.append(contentsOf: cost)
        bytes.append("  ")
        bytes.append(term.name)
        bytes.append(0x20, times: nameWidth - Columns.count(term.name) + 2)
        style.append(language(term.vietnamese ?? term.meaning, term.meaning), .dim, to: &bytes)
        bytes.append("\n")
      }
    }
  }

  private static func cost(_ number: Double) -> [UInt8] {
    var digits: [UInt8] = []
    digits.append(cost: number)
    return digits
  }
}
