/// What narrows and orders a table; shown by the script, since it does nothing without.
struct FilterBar {
  /// A choice, or a box to tick, by the value that the script reads.
  typealias Choice = (value: String, name: String)

  let wording: Wording
  /// The table that it is for.
  let table: Anchor
  /// The lists that may be shown alone.
  var lists: [Choice] = []
  /// The relations that may be left out.
  var relations: [Choice] = []
  /// The plans whose columns may be left out.
  var plans: [Choice] = []
  /// Whether rows may be ordered by how much plans disagree.
  var sorts = false

  func write(to html: inout HTMLWriter) {
    html.open(
      .form,
      [
        .class("filters"), .role("search"), .label(wording("Lọc bảng", "Filter the table")), .controls(table),
        .hidden,
      ])
    html.open(.label)
    html.text(wording("Tìm chữ", "Words") + " ")
    html.empty(.input, [.type("search"), .name("words")])
    html.close(.label)
    if !lists.isEmpty {
      select("list", wording("Phần", "Part"), [("", wording("tất cả", "all"))] + lists, to: &html)
    }
    if sorts {
      select(
        "order", wording("Thứ tự", "Order"),
        [
          ("disagreement", wording("khác nhau nhiều nhất trước", "most disagreement first")),
          ("place", wording("theo phần của kế hoạch", "by part of the plan")),
        ], to: &html)
    }
    if !relations.isEmpty {
      boxes("relation", wording("Hiện", "Show"), relations, to: &html)
    }
    if !plans.isEmpty {
      html.open(.details)
      html.element(.summary, text: wording("Chọn kế hoạch", "Choose plans"))
      boxes("plan", wording("Cột", "Columns"), plans, to: &html)
      html.close(.details)
    }
    html.open(.output, [.isLive])
    html.close(.output)
    html.close(.form)
  }

  private func select(
    _ name: StaticString, _ label: String, _ choices: [Choice], to html: inout HTMLWriter
  ) {
    html.open(.label)
    html.text(label + " ")
    html.open(.select, [.name(name)])
    for choice in choices { html.element(.option, [.value(choice.value)], text: choice.name) }
    html.close(.select)
    html.close(.label)
  }

  private func boxes(_ name: StaticString, _ legend: String, _ choices: [Choice], to html: inout HTMLWriter) {
    html.open(.fieldset)
    html.element(.legend, text: legend)
    for choice in choices {
      html.open(.label)
      html.empty(.input, [.type("checkbox"), .name(name), .value(choice.value), .isChecked])
      html.text(" " + choice.name)
      html.close(.label)
    }
    html.close(.fieldset)
  }
}
