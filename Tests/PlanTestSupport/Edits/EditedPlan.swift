package import PlanFacts
internal import PlanSyntax

/// A small plan made of the statements of another, each of them edited in some way, before and after the edits.
package struct EditedPlan {
  /// An edit, and the ids of its statement in the two plans.
  package struct Planted {
    package let edit: PlantedEdit
    package let before: String
    package let after: String
    /// Whether it stands elsewhere after the edits.
    package let isMoved: Bool
  }

  package private(set) var planted: [Planted] = []
  package private(set) var before = ""
  package private(set) var after = ""

  private static let headings: [(list: Statement.List, heading: String)] = [
    (.goals, "MỤC ĐÍCH"), (.requirements, "YÊU CẦU"), (.tasks, "NỘI DUNG THI ĐUA"),
    (.criteria, "TIÊU CHÍ THI ĐUA"),
    (.solutions, "GIẢI PHÁP THỰC HIỆN"),
  ]
  private static let numerals = ["I", "II", "III", "IV", "V"]

  /// The statements of a plan with an edit of each, of kinds that take turns; one in each list is moved.
  package init(_ plan: Plan, _ planter: inout EditPlanter, kinds: [EditKind], random: inout SeededGenerator) {
    before = Self.head
    after = Self.head
    var next = Int.random(in: kinds.indices, using: &random)
    for (section, (list, heading)) in Self.headings.enumerated() {
      var edits: [PlantedEdit] = []
      for statement in plan.statements(of: list) {
        let outline = plan.outline.outline(of: statement.part)
        let text = plan.outline.text(of: outline.blocks[statement.block])
        guard text.split(separator: " ").count >= 12, text.count < 900 else { continue }
        var edit: PlantedEdit?
        while edit == nil {
          edit = planter.edit(text, kinds[next % kinds.count])
          next += 1
        }
        edits += [edit].compactMap(\.self)
      }
      var order = Array(edits.indices)
      var moved: Int?
      if edits.count >= 4 {
        let from = Int.random(in: order.indices, using: &random)
        let to = (from + 2 + Int.random(in: 0..<(order.count - 3), using: &random)) % order.count
        if abs(from - to) >= 2 {
          order.insert(order.remove(at: from), at: to)
          moved = from
        }
      }
      let numeral = Self.numerals[section]
      before += "\n\(numeral). \(heading)\n\n"
      after += "\n\(numeral). \(heading)\n\n"
      for (place, edit) in edits.enumerated() { before += "\(place + 1). \(edit.before)\n\n" }
      for (place, original) in order.enumerated() { after += "\(place + 1). \(edits[original].after)\n\n" }
      for (place, edit) in edits.enumerated() {
        let now = order.firstIndex(of: place) ?? place
        planted.append(
          Planted(
            edit: edit, before: "\(numeral)/\(place + 1)", after: "\(numeral)/\(now + 1)",
            isMoved: place == moved))
      }
    }
  }

  private static let head = """
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN
    Số: 15/KH-UBND
    Lạng Sơn, ngày 10 tháng 01 năm 2023

    KẾ HOẠCH
    Tổ chức phong trào thi đua năm 2023

    """
}
