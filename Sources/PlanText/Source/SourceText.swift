/// A file's bytes, its clean text, and the way between the two.
///
/// Clean text is well-formed UTF-8 in which letters and marks are composed (NFC for the letters of Vietnamese),
/// all line ends are LF, spaces of other widths are plain spaces, and what has no width is gone.
public struct SourceText: Sendable {
  /// The bytes as read.
  public let raw: [UInt8]
  /// The clean text; the same array as `raw` where nothing had to change.
  public let clean: [UInt8]
  /// What was found wrong with the bytes.
  public let diagnostics: [Diagnostic]
  /// Lines and columns of the bytes as read, counted anew at each call.
  /// - Complexity: O(*n*) in the number of bytes.
  public func lineIndex() -> LineIndex { LineIndex(raw) }
  private let map: OffsetMap

  /// The most bytes that are read as one text: offsets take 32 bits.
  public static let largest = 0x7FFF_FFFF

  /// Cleans bytes in whatever state; at most `largest` of them.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ raw: [UInt8]) {
    precondition(raw.count <= Self.largest, "a text holds at most \(Self.largest) bytes")
    self.raw = raw
    if TextCleaner.isClean(raw) {
      clean = raw
      map = OffsetMap()
      diagnostics = []
    } else {
      var cleaner = TextCleaner(raw)
      cleaner.run()
      clean = cleaner.clean
      map = cleaner.map
      diagnostics = cleaner.diagnostics
    }
  }

  /// The bytes as read that a range of clean text stands for.
  public func rawRange(_ range: Range<Int>) -> Range<Int> {
    let start = map.raw(range.lowerBound)
    return start..<max(start, range.isEmpty ? start : map.raw(range.upperBound))
  }

  /// The first offset of clean text at or behind an offset of the bytes as read.
  public func cleanOffset(ofRaw offset: Int) -> Int { min(map.clean(offset), clean.count) }
}
