/// Text as it stands in Markdown.
enum MarkdownText {
  /// A text with the signs of Markdown taken for what they are, on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      if "\\`*_{}[]<>()#+!|~&".unicodeScalars.contains(character) { escaped += "\\" }
      escaped.unicodeScalars.append(character.value < 0x20 ? " " : character)
    }
    return escaped
  }
}
