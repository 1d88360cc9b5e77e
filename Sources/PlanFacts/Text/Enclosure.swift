internal import PlanGrammar

/// Tells on the way through a block whether brackets or quotation marks stand open.
struct Enclosure {
  enum Marks {
    case brackets, quotationMarks
  }

  private let marks: Marks
  private var at: Int
  private var depth = 0
  private var opened = 0

  /// An enclosure of a block whose tokens begin at one.
  init(_ marks: Marks, from start: Int) {
    self.marks = marks
    at = start
  }

  /// Whether something is open before a token that is not before the last one asked for; what was opened far away and
  /// never closed is none.
  /// - Complexity: O(*n*) in the tokens since then.
  mutating func isOpen(before token: Int, in text: FactText) -> Bool {
    while at < token {
      if isMark(at, in: text, opening: true) {
        depth += 1
        opened = at
      } else if depth > 0, isMark(at, in: text, opening: false) {
        depth -= 1
      }
      at += 1
    }
    return depth > 0 && token - opened <= FactText.longestSentence
  }

  private func isMark(_ token: Int, in text: FactText, opening: Bool) -> Bool {
    switch marks {
    case .brackets: text.scalar(at: token) == (opening ? 0x28 : 0x29)
    case .quotationMarks: text.token(token).mark == (opening ? .openQuote : .closeQuote)
    }
  }
}
