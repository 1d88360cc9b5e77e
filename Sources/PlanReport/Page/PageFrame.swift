internal import PlanRender

/// What is around the sections of the page: head, title, table of contents, foot.
struct PageFrame {
  let wording: Wording
  let title: String
  let sections: [PageSection]

  func write(to html: inout HTMLWriter) throws {
    html.own("<!DOCTYPE html>\n")
    html.open(.html, [.lang(wording.language.rawValue)])
    writeHead(to: &html)
    html.open(.body)
    html.element(
      .a, [.class("skip"), .href(Anchor("main"))], text: wording("Đến nội dung chính", "Skip to content"))
    html.element(.header, [.class("top")]) { html in
      html.element(.h1, text: title)
      html.element(
        .p, [.class("note")],
        text: wording(
          "Số liệu, ngày tháng và tên trong các bảng dẫn đến những chữ đã đọc, trong văn bản ở cuối trang.",
          "Numbers, dates and names in the tables lead to the words they were read from, in the texts at the end."
        ))
    }
    writeContents(to: &html)
    html.open(.main, [.id(Anchor("main")), .takesFocusFromLinks])
    for section in sections { try section.write(to: &html) }
    html.close(.main)
    html.element(.footer) { html in
      html.element(
        .p,
        text: wording(
          "Do chương trình kehoach lập từ văn bản các kế hoạch; khi trích dẫn hãy đối chiếu với bản gốc.",
          "Made by kehoach from the texts of the plans; check with the originals before quoting."))
    }
    html.open(.script)
    html.own(PageScript.text)
    html.close(.script)
    html.close(.body)
    html.close(.html)
    html.own("\n")
    try html.drain()
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.open(.head)
    html.empty(.meta, [.charset("utf-8")])
    html.empty(
      .meta,
      [
        .equivalent("Content-Security-Policy"),
        .content(ContentPolicy.text(style: PageStyle.text, script: PageScript.text)),
      ])
    html.empty(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
    html.empty(.meta, [.name("color-scheme"), .content("light dark")])
    html.empty(.meta, [.name("referrer"), .content("no-referrer")])
    html.empty(.meta, [.name("generator"), .content("kehoach")])
    html.element(.title, text: title)
    html.open(.style)
    html.own(PageStyle.text)
    html.close(.style)
    html.close(.head)
  }

  private func writeContents(to html: inout HTMLWriter) {
    html.element(.nav, [.class("contents"), .label(wording("Mục lục", "Contents"))]) { html in
      html.element(.ol) { html in
        for section in sections {
          html.element(.li) { $0.element(.a, [.href(section.anchor)], text: section.title) }
        }
      }
    }
  }
}
