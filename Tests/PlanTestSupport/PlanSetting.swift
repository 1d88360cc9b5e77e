/// How a variant sets the pieces of a plan.
struct PlanSetting {
  /// The width at which lines are broken; nil for a line for each block.
  var width: Int?
  var firstIndent = 0
  var indent = 0
  /// Blank lines before a block, and before each further line of it.
  var blockGap = 0
  var lineGap = 0
  var doublesSpaces = false

  init(_ kind: VariantKind, using generator: inout SeededGenerator) {
    switch kind {
    case .wrappedAt50: width = 50
    case .wrappedAt72: width = 72
    case .wrappedAt100: width = 100
    case .paragraphsSpaced:
      width = 76
      blockGap = 1
    case .doubleSpaced:
      width = 76
      blockGap = 1
      lineGap = 1
    case .onePerLine: break
    case .onePerLineSpaced, .markdown: blockGap = 1
    case .paged: width = 80
    case .firstLinesIndented:
      width = 80
      firstIndent = [4, 5, 8].randomElement(using: &generator) ?? 4
    case .allIndented:
      width = 80
      indent = 8
    case .extraSpaces:
      width = 78
      doublesSpaces = true
    default:
      width = [nil, 72, 88].randomElement(using: &generator) ?? nil
      blockGap = Int.random(in: 0...1, using: &generator)
    }
  }

  /// The lines of a text.
  func lines(of text: String, using generator: inout SeededGenerator) -> [String] {
    let text = doublesSpaces ? spaced(text, using: &generator) : text
    guard let width else { return [String(repeating: " ", count: indent + firstIndent) + text] }
    var lines: [String] = []
    var line = String(repeating: " ", count: indent + firstIndent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      if word.isEmpty, isEmpty { continue }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    return lines + [line]
  }

  private func spaced(_ text: String, using generator: inout SeededGenerator) -> String {
    text.split(separator: " ").map { generator.once(in: 8) ? "\($0) " : String($0) }.joined(separator: " ")
  }
}
