/// A part of the page with a heading, to which the table of contents leads.
struct PageSection {
  let anchor: Anchor
  let title: String
  /// Writes what stands below the heading.
  let body: (inout HTMLWriter) throws -> Void

  init(_ anchor: StaticString, _ title: String, body: @escaping (inout HTMLWriter) throws -> Void) {
    self.anchor = Anchor(anchor)
    self.title = title
    self.body = body
  }

  func write(to html: inout HTMLWriter) throws {
    html.open(.section, [.id(anchor), .labelled(by: heading), .takesFocusFromLinks])
    html.element(.h2, [.id(heading)], text: title)
    try body(&html)
    html.close(.section)
    try html.drain()
  }

  private var heading: Anchor { Anchor(headingOf: anchor) }
}
