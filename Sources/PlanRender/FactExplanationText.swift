package import PlanFacts

/// Writes for people what rules found in a block, and which came near.
package struct FactExplanationText {
  package let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// Appends what was found, what lost behind it, and the near misses.
  package func append(_ facts: FactExplanation, to bytes: inout [UInt8]) {
    let language = style.language
    bytes.append(
      language("\nCác quy tắc trong khối \(facts.section):\n", "\nRules in the block \(facts.section):\n"))
    if facts.finds.isEmpty { bytes.append(language("  không tìm thấy gì\n", "  nothing found\n")) }
    for find in facts.finds { append(find, to: &bytes) }
    guard !facts.misses.isEmpty else { return }
    bytes.append(language("\nSuýt khớp:\n", "\nNear misses:\n"))
    for miss in facts.misses {
      style.append("  \(miss.rule)", .bold, to: &bytes)
      bytes.append(" “\(miss.text)”: \(reason(of: miss))\n")
    }
  }

  private func append(_ find: FactExplanation.Find, to bytes: inout [UInt8]) {
    let language = style.language
    style.append(find.state == .stands ? "→ " : "  ", .green, to: &bytes)
    style.append(find.rule, find.state == .stands ? .green : .dim, to: &bytes)
    bytes.append(" “\(find.text)” = \(find.value)\n")
    for capture in find.captures { bytes.append("      \(capture.name): “\(capture.text)”\n") }
    guard find.state != .stands else { return }
    let winners = find.winners.map { "\($0.rule) “\($0.text)”" }.joined(separator: ", ")
    let how =
      find.state == .beaten
      ? language("thua", "lost to") : language("các từ thuộc về", "its words belong to")
    bytes.append("      \(how) \(winners.isEmpty ? "…" : winners)\n")
  }

  private func reason(of miss: FactExplanation.Miss) -> String {
    let language = style.language
    if let condition = miss.condition {
      return language("trái điều kiện: \(condition)", "its condition fails: \(condition)")
    }
    let shown = miss.missing.prefix(Self.mostMissing).joined(separator: ", ")
    let more = miss.missing.count > Self.mostMissing ? ", …" : ""
    return language("thiếu \(shown)\(more)", "missing \(shown)\(more)")
  }

  /// How many of the elements that could have followed are shown.
  private static let mostMissing = 6
}
