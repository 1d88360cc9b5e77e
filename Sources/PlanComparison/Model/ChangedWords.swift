public import PlanFacts

/// Words of one side that a difference is made of.
public struct ChangedWords: Equatable, Sendable {
  /// The words, with single spaces; of more than some two thousand bytes the first, and an ellipsis.
  public let text: String
  /// The clean bytes of that side's plan that they stand in.
  public let range: Range<Int>

  /// What they stand for where the plan says it in no words of its own: the text is then its name in the JSON.
  public let value: Value?

  /// What differs in a fact and is no words of the plan.
  public enum Value: Equatable, Sendable {
    case role(Assignment.Duty)
    case occasions([Award.Occasion])
  }

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
    value = nil
  }

  /// The role of a duty.
  package init(role: Assignment.Duty, range: Range<Int>) {
    text = role.rawValue
    self.range = range
    value = .role(role)
  }

  /// The occasions of an award; nil where there are none.
  package init?(occasions: [Award.Occasion], range: Range<Int>) {
    guard !occasions.isEmpty else { return nil }
    text = occasions.map(\.rawValue).joined(separator: ", ")
    self.range = range
    value = .occasions(occasions)
  }

  /// Words of clean text.
  init(_ clean: [UInt8], _ range: Range<Int>) {
    guard range.count > Self.mostBytes else {
      self.init(text: CleanWords.text(of: clean, range), range: range)
      return
    }
    let most = range.lowerBound..<(range.lowerBound + Self.mostBytes)
    // Cut where a word ends, or else where a letter begins.
    let end = clean[most].lastIndex { $0 <= 0x20 } ?? clean[most].lastIndex { $0 & 0xC0 != 0x80 }
    let text = CleanWords.text(of: clean, range.lowerBound..<(end ?? range.lowerBound))
    self.init(text: text + " …", range: range)
  }

  private static let mostBytes = 2_000
}
