/// One document, read: the parts around the body, and its blocks.
public struct Outline: Sendable {
  public internal(set) var header = Header()
  /// All blocks of preamble, body and closing, in reading order.
  public internal(set) var blocks: [Block] = []
  public internal(set) var tables: [Table] = []
  public internal(set) var recipients: [Recipient] = []
  public internal(set) var signature: Signature?
  /// Where letterhead, kind and title stand, in clean bytes; nil where there are none.
  public internal(set) var headerRange: Range<Int>?
  /// Where the recipients and their heading stand, in clean bytes.
  public internal(set) var recipientRanges: [Range<Int>] = []
}
