/// Why a line was read as it was: every reading that was weighed, and what decided.
public struct Explanation: Sendable {
  /// One reason for or against a reading.
  public struct Term: Sendable {
    /// The name of the cost, as in `grammars/reading.grammar`.
    public let name: String
    public let meaning: String
    /// The meaning in Vietnamese; nil where the grammar gives it in English only.
    public let vietnamese: String?
    public let cost: Double
  }

  /// One way to read the line.
  public struct Reading: Sendable {
    public let kind: Kind
    /// The sum of the terms.
    public let cost: Double
    /// The cheapest reading of the whole document with this one in it, less the cheapest of all.
    public let excess: Double
    public let terms: [Term]
    public let isChosen: Bool
  }

  /// What a line is read as.
  public enum Kind: Equatable, Sendable {
    case joined, paragraph
    /// A marker by its label, and the path of labels that it stands under, empty at the top.
    case marker(label: String, MarkerStyle, Placing, path: String)
  }

  /// How a marker takes its place among the lists that are open.
  public enum Placing: Sendable {
    case continues, continuesOuter, opens, opensHigher
  }

  /// What decided.
  public enum Decision: Sendable {
    /// The line is of no body, and so nothing was weighed.
    case place(Place)
    /// No other reading came near.
    case alone
    /// The names of the terms in which the best two differ most and by how much, and what the other one would cost
    /// later in the text.
    case differences([(name: String, cost: Double)], later: Double?)
  }

  /// Where lines stand that are not weighed.
  public enum Place: Sendable {
    case blank, furniture, letterhead, kind, authority, title, foot, appendixHeading, setAside
  }

  /// Counted from 1, of the file.
  public let line: Int
  public let text: String
  /// The chosen one first, then by excess.
  public let readings: [Reading]
  /// The excess of the best reading not chosen; nil where there was no other.
  public let margin: Double?
  public let decision: Decision
}
