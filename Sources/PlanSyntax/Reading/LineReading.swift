/// How a line was read: the outcome of the search over the whole text.
struct LineReading: Sendable {
  enum Kind: Sendable {
    /// It goes on with the block of the line before.
    case join
    /// It begins an unmarked paragraph.
    case paragraph
    /// It begins a block with the candidate of this index.
    case marker(UInt32)
  }

  /// The line, by its index.
  let line: UInt32
  let kind: Kind
  /// The innermost open level, with this line's.
  let level: UInt32
  /// How much more the best other reading of this line would cost the whole; nil where none was weighed.
  let margin: Int32?
}
