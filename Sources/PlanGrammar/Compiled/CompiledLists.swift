/// The lists of a grammar for those who look something up.
package enum CompiledLists: Sendable {
  /// Those of files.
  case read([String: [Grammar.Entry]])
  /// Embedded ones, each of which is read when it is asked for.
  case embedded(EmbeddedLists)

  var names: [String] {
    switch self {
    case .read(let lists): lists.keys.sorted()
    case .embedded(let lists): lists.names
    }
  }

  /// The entries of a list; nil where there is none of the name.
  package func entries(_ name: String) -> [Grammar.Entry]? {
    switch self {
    case .read(let lists): lists[name]
    case .embedded(let lists): lists.entries(name)
    }
  }

  /// The phrases of a list; nil where there is none of the name.
  package func lexicon(_ name: String) -> Lexicon? {
    switch self {
    case .read(let lists): lists[name].map { Lexicon($0) }
    case .embedded(let lists): lists.lexicon(name)
    }
  }
}

extension CompiledLists: Embeddable {
  init(from text: inout EmbeddedTextReader) { self = .embedded(EmbeddedLists(from: &text)) }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(names.count)
    for name in names {
      var list = EmbeddedTextWriter()
      list.write(lexicon(name) ?? Lexicon())
      text.write(list.text, name)
    }
  }
}
