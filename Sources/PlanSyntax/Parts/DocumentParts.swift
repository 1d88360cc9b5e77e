/// The stretches of lines that make up one document, in order.
struct DocumentParts {
  /// Above the kind and title.
  var letterhead: Range<Int>
  /// The kind, the title, and the note or the authority below it.
  var title: Range<Int>
  /// From the preamble to the closing.
  var body: Range<Int>
  /// Recipients and signature.
  var foot: Range<Int>

  /// The line that names the kind, and its kind.
  var kindLine: Int?
  var kind: DocumentKind?
  /// Whether the title begins on the line of the kind.
  var isTitleInline = false
  /// The lines of the note "(Kèm theo …)".
  var note: Range<Int>?
  /// The lines of who decides, between the title of a decision and its preamble: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".
  var authority: Range<Int>?
}

/// The documents in a text: the plan, the decision that carries it, and the appendices.
struct DocumentSplit {
  var enclosing: DocumentParts?
  var plan: DocumentParts
  var appendices: [Range<Int>]
}
