public import PlanComparison
public import PlanRender

/// Writes for people why two statements belong together, or do not.
public struct PairExplanationText {
  private let style: TextStyle

  public init(_ style: TextStyle) { self.style = style }

  /// The lines of an explanation.
  public func text(of explanation: PairExplanation, in comparison: Comparison) -> [UInt8] {
    let language = style.language
    var text = TextBody(style)
    text.line([
      ("\(explanation.a) ~ \(explanation.b)  ", .bold),
      (
        explanation.isPaired
          ? language("thuộc về nhau", "belong together") : language("không thành cặp", "make no pair"), nil
      ),
    ])
    text.wrapped(
      language(
        "Tương đồng \(shown(explanation.score)), riêng lời văn \(shown(explanation.likeness)).",
        "Similarity \(shown(explanation.score)), by words alone \(shown(explanation.likeness))."))
    if !explanation.isOneAddressee {
      text.wrapped(language("Nói với những đối tượng khác nhau.", "They speak to different people."))
    }
    if !explanation.isOneList {
      text.wrapped(language("Đứng ở danh sách khác nhau.", "They stand in different lists."))
    }
    if !explanation.shared.isEmpty {
      text.line([])
      text.line([(language("Từ ngữ chung (bit)", "Words that both have (bits)"), .bold)])
      for shared in explanation.shared { text.wrapped("  \(Int(shared.bits.rounded()))  \(shared.words)") }
    }
    if !explanation.facts.isEmpty {
      text.line([])
      text.line([(language("Dữ kiện chung", "Facts that belong together"), .bold)])
      let facts = FactText(language)
      for (list, pair) in explanation.facts {
        text.wrapped(
          "  \(language.name(of: .facts(list))) (\(language.name(of: pair.relation))): "
            + facts.line(of: [pair.a], in: list, of: comparison.a.plan) + " ~ "
            + facts.line(of: [pair.b], in: list, of: comparison.b.plan))
      }
    }
    if !explanation.runnersUp.isEmpty {
      text.line([])
      text.line([(language("Gần nhất sau đó", "Runners-up"), .bold)])
      for other in explanation.runnersUp {
        let places =
          other.side == .a ? "\(other.section) ~ \(explanation.b)" : "\(explanation.a) ~ \(other.section)"
        let note = other.isPaired ? language("  cũng là một cặp", "  a pair too") : ""
        text.wrapped("  \(shown(other.score))  \(places)\(note)")
      }
    }
    return text.bytes
  }

  private func shown(_ share: Double) -> String { "\(share.inThousandths)" }
}
