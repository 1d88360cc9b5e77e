internal import PlanRender

/// Writes HTML: elements, attributes and text, all of it escaped.
///
/// Nothing from outside gets into the page but through `text` and the values of attributes.
struct HTMLWriter {
  private(set) var stream: ByteStream

  init(_ stream: ByteStream) { self.stream = stream }

  /// Hands on what there is once it makes a piece; called between rows and sections.
  mutating func drain() throws { try stream.drain() }

  // MARK: Elements

  mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute] = []) {
    append("<")
    append(element.name)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      guard let value = attribute.value else { continue }
      append("=\"")
      HTMLText.append(Array(value.utf8).span, to: &stream.bytes)
      append("\"")
    }
    append(">")
  }

  mutating func close(_ element: HTMLElement) {
    append("</")
    append(element.name)
    append(">")
    if Self.endsLine.contains(element) { append("\n") }
  }

  /// An element with what a function writes into it.
  mutating func element<E: Error>(
    _ element: HTMLElement, _ attributes: [HTMLAttribute] = [], _ body: (inout HTMLWriter) throws(E) -> Void
  ) throws(E) {
    open(element, attributes)
    try body(&self)
    close(element)
  }

  /// An element that holds a text.
  mutating func element(_ element: HTMLElement, _ attributes: [HTMLAttribute] = [], text: String) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  /// An element that holds nothing.
  mutating func empty(_ element: HTMLElement, _ attributes: [HTMLAttribute] = []) {
    open(element, attributes)
    if !element.isVoid { close(element) }
  }

  // MARK: Text

  mutating func text(_ text: String) { HTMLText.append(Array(text.utf8).span, to: &stream.bytes) }

  /// Appends well-formed UTF-8.
  mutating func text(utf8 text: Span<UInt8>) { HTMLText.append(text, to: &stream.bytes) }

  /// Appends text of the program itself, as it stands: the first line, the style and the script.
  mutating func own(_ text: StaticString) { append(text) }

  private mutating func append(_ text: String) { stream.bytes.append(contentsOf: text.utf8) }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { stream.bytes.append(contentsOf: $0) }
  }

  /// The elements behind which a new line begins, for people who look at the file.
  private static let endsLine: Set<HTMLElement> = [
    .head, .header, .nav, .main, .section, .footer, .table, .thead, .tbody, .tr, .p, .li, .h1, .h2,
    .h3, .style, .script, .caption, .svg,
  ]
}
