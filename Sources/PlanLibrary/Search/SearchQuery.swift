internal import PlanText

/// What is searched for: words that must all stand in a block, phrases, and beginnings of words.
public struct SearchQuery: Equatable, Sendable {
  /// Words that must stand one behind the other; one word in most cases.
  struct Term: Equatable, Sendable {
    var words: [Word]
    /// Whether the last word may go on.
    var isPrefix = false
  }

  struct Word: Equatable, Sendable {
    let folded: String
    /// The word with its tone mark, where it was typed with a mark of any kind; such a word must stand there so.
    let marked: UInt64?
  }

  let terms: [Term]

  /// Reads what a user typed: `"…"` holds a phrase, `*` behind a word lets it go on, anything else parts words.
  public init(_ typed: String) {
    var terms: [Term] = []
    var phrase: Term?
    for piece in Self.pieces(of: typed) {
      switch piece {
      case .quote:
        if let open = phrase {
          if !open.words.isEmpty { terms.append(open) }
          phrase = nil
        } else {
          phrase = Term(words: [])
        }
      case .word(let word):
        // Only the last word of a phrase may go on.
        phrase?.isPrefix = false
        if phrase != nil { phrase?.words.append(word) } else { terms.append(Term(words: [word])) }
      case .star:
        if phrase != nil {
          phrase?.isPrefix = true
        } else if !terms.isEmpty {
          terms[terms.count - 1].isPrefix = true
        }
      }
    }
    // A quotation mark without its pair means what was typed behind it.
    if let phrase, !phrase.words.isEmpty { terms.append(phrase) }
    self.terms = terms
  }

  /// Whether there is nothing to search for.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether some word was typed with marks.
  var hasMarks: Bool { terms.contains { $0.words.contains { $0.marked != nil } } }

  /// The same, with all words of a kind that may stand without their marks.
  var withoutMarks: SearchQuery {
    SearchQuery(
      terms: terms.map { term in
        Term(words: term.words.map { Word(folded: $0.folded, marked: nil) }, isPrefix: term.isPrefix)
      })
  }

  private init(terms: [Term]) { self.terms = terms }

  // MARK: For the index

  /// The query in the index's language; none of what the user typed is part of it but letters and digits.
  var expression: String { terms.map(\.expression).joined(separator: " AND ") }

  /// The query for all words one behind the other; nil where that says nothing more.
  var phraseExpression: String? {
    guard terms.count > 1, terms.dropLast().allSatisfy({ !$0.isPrefix }) else { return nil }
    return Term(words: terms.flatMap(\.words), isPrefix: terms.last?.isPrefix ?? false).expression
  }

  // MARK: Reading

  private enum Piece {
    case quote, star
    case word(Word)
  }

  private static func pieces(of typed: String) -> [Piece] {
    let bytes = Array(typed.utf8)
    var pieces: [Piece] = []
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<bytes.count)
    var from = 0
    while true {
      let syllable = reader.next(in: bytes.span, letters: letters.span)
      let start = syllable == .none ? bytes.count : reader.start
      pieces += Self.signs(bytes[from..<start], isBehindWord: from > 0)
      guard syllable != .none else { return pieces }
      let word = bytes[start..<reader.offset]
      let isMarked = word.contains { $0 >= 0x80 }
      pieces.append(
        .word(
          Word(
            folded: FoldedText.folded(String(decoding: word, as: UTF8.self)),
            marked: isMarked ? syllable.key : nil)))
      from = reader.offset
    }
  }

  /// The quotation marks between two words, and the star right behind the first or behind its quotation mark.
  private static func signs(_ bytes: ArraySlice<UInt8>, isBehindWord: Bool) -> [Piece] {
    var signs: [Piece] = []
    var mayBeStar = isBehindWord
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"", "“", "”", "„": signs.append(.quote)
      case "*" where mayBeStar:
        signs.append(.star)
        mayBeStar = false
      default: mayBeStar = false
      }
    }
    return signs
  }
}

extension SearchQuery.Term {
  var expression: String {
    let phrase = "\"" + words.map(\.folded).joined(separator: " ") + "\""
    guard isPrefix else { return phrase }
    // What ends in i here may have ended in y, which goes on otherwise.
    guard words.count == 1, let word = words.first?.folded, word.hasSuffix("i") else { return phrase + " *" }
    return "(\(phrase) * OR \"\(word.dropLast())y\" *)"
  }
}
