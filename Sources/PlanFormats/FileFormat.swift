/// A format whose text can be read.
public enum FileFormat: String, CaseIterable, Sendable {
  case text, markdown

  /// The format that a file's name promises; text where it promises none.
  public init(of path: FilePath) {
    switch path.fileExtension {
    case "md", "markdown": self = .markdown
    default: self = .text
    }
  }

  /// The endings of the names under which plans are looked for in folders.
  package static let extensions: Set<String> = ["txt", "text", "md", "markdown"]
}
