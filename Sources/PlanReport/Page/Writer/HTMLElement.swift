/// The elements of HTML and SVG that the report is made of.
enum HTMLElement: String {
  case html, head, meta, title, style, script, body
  case header, nav, main, section, footer
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, div, span, a, b, mark
  case table, caption, thead, tbody, tr, th, td
  case details, summary
  case form, fieldset, legend, label, input, select, option, output
  case svg, rect, line, circle
  /// A text in a picture.
  case svgText = "text"
  /// The name of a picture or of a mark in it.
  case svgTitle = "svg-title"

  /// The name in the page.
  var name: String { self == .svgTitle ? "title" : rawValue }

  /// Whether it holds nothing and has no end tag.
  var isVoid: Bool { self == .meta || self == .input }
}
