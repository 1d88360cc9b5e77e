/// How a report for people looks: language, width, and whether it has colours.
public struct TextStyle: Sendable {
  public var language: Language
  /// The columns of the terminal.
  public var width: Int
  public var usesColor: Bool

  public init(language: Language = .english, width: Int = 100, usesColor: Bool = false) {
    self.language = language
    self.width = width
    self.usesColor = usesColor
  }

  /// A colour or weight of the terminal.
  package enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  /// Appends a text in a paint, plain where the report has no colours.
  package func append(_ text: String, _ paint: Paint?, to bytes: inout [UInt8]) {
    append(Array(text.utf8), paint, to: &bytes)
  }

  package func append(_ text: [UInt8], _ paint: Paint?, to bytes: inout [UInt8]) {
    guard usesColor, let paint, !text.isEmpty else { return bytes.append(contentsOf: text) }
    bytes.append("\u{1B}[" as StaticString)
    bytes.append(paint.rawValue)
    bytes.append("m" as StaticString)
    bytes.append(contentsOf: text)
    bytes.append("\u{1B}[0m" as StaticString)
  }
}
