/// Why a line was read as it was: every reading that was weighed, and what decided.
public struct Explanation: Sendable {
  /// One reason for or against a reading.
  public struct Term: Sendable {
    /// The name of the cost, as in `grammars/reading.grammar`.
    public let name: String
    public let meaning: String
    public let cost: Double
  }

  /// One way to read the line.
  public struct Reading: Sendable {
    /// The reading in words, such as "joined to the line before" or "new paragraph".
    public let what: String
    /// The sum of the terms.
    public let cost: Double
    /// The cheapest reading of the whole document with this one in it, less the cheapest of all.
    ///
    /// Nil where no such reading was followed to the end, since others were much cheaper.
    public let excess: Double?
    public let terms: [Term]
    public let isChosen: Bool
  }

  /// Counted from 1, of the file.
  public let line: Int
  public let text: String
  /// The chosen one first, then by excess.
  public let readings: [Reading]
  /// The excess of the best reading not chosen; nil where there was no other.
  public let margin: Double?
  /// What decided, in words: the terms in which the best two differ most, or why nothing was weighed.
  public let decision: String
}
