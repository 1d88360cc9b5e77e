internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// A part of a document that facts are read in: the plan, or an appendix.
struct FactPart {
  let part: OutlinePart
  let outline: Outline
  let title: String?
  /// What the title makes of the blocks that no heading stands above.
  let roles: Roles
}

extension FactGrammar {
  /// The plan and its appendices, without those that are forms to be filled in.
  func parts(of outline: PlanOutline) -> [FactPart] {
    let plan = FactPart(part: .plan, outline: outline.plan, title: outline.plan.header.title, roles: [])
    return [plan]
      + outline.appendices.enumerated().compactMap { index, appendix in
        if appendix.title.map(isForm) == true { return nil }
        return FactPart(
          part: .appendix(index), outline: appendix.outline, title: appendix.title, roles: appendix.roles)
      }
  }

  /// Whether a title is that of a form: "Mẫu báo cáo kết quả".
  private func isForm(_ title: String) -> Bool {
    let bytes = Array(title.utf8)
    let letters = LetterTable.letters
    return form.match(in: bytes.span, 0..<bytes.count, letters: letters.span) != nil
  }
}
