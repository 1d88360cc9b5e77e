/// A part of the outline: a numbered item, a bullet or an unmarked paragraph.
///
/// Blocks stand in one array in reading order, each followed by those below it; `depth` and `parent` make the tree.
public struct Block: Sendable {
  /// Where in the document a block stands.
  public enum Part: UInt8, Sendable { case preamble, section, closing }

  public internal(set) var part: Part = .section
  /// 0 at the top.
  public internal(set) var depth: Int {
    get { Int(depth8) }
    set { depth8 = UInt8(newValue) }
  }
  /// The index of the block above, or nil at the top.
  public var parent: Int? { parent32 < 0 ? nil : Int(parent32) }
  /// Whether it is a title and no sentence.
  public internal(set) var isHeading = false
  /// What its own heading or label says; a block that says nothing inherits.
  public internal(set) var roles: Roles = []
  /// The clean bytes of the whole block: its marker, its text, no block below it.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// The clean bytes of its text, behind the marker.
  public var textRange: Range<Int> { Int(textStart)..<max(Int(textStart), Int(end)) }
  /// The clean bytes of the words before the first colon, where a sentence begins with such.
  public internal(set) var label: Range<Int>?
  /// The style of its marker; nil for a paragraph.
  public var style: MarkerStyle? { number.style }

  var depth8: UInt8 = 0
  var parent32: Int32 = -1
  var start: UInt32
  var end: UInt32
  /// Where the marker begins and the text behind it, in clean bytes.
  var markerStart: UInt32
  var markerEnd: UInt32
  var textStart: UInt32
  var lines: Range<UInt32>
  var number: Number
  /// The place among siblings with the same sign, from 1; of a number, which block with this label it is.
  var ordinal: UInt32 = 1
}
