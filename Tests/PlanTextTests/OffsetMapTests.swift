import Foundation
import PlanTestSupport
import PlanText
import Testing

@Suite struct OffsetMapTests {
  @Test func offsetsDriftWhereNoted() {
    var map = OffsetMap()
    map.note(clean: 0, raw: 3)
    map.note(clean: 1, raw: 4)
    map.note(clean: 2, raw: 9)
    map.note(clean: 2, raw: 10)
    #expect([0, 1, 2, 5].map { map.raw($0) } == [3, 4, 10, 13])
    #expect([0, 3, 4, 5, 10, 13].map { map.clean($0) } == [0, 0, 1, 2, 2, 5])
  }

  @Test func anEmptyMapChangesNothing() {
    let map = OffsetMap()
    #expect(map.raw(7) == 7)
    #expect(map.clean(7) == 7)
  }

  /// What a text may be made of: as it stands in a file, in bytes.
  static let pieces: [[UInt8]] =
    [
      "a", " ", "đ", "ế", "Ư", "e\u{302}\u{301}", "o\u{31B}\u{323}", "\u{301}", "\u{FEFF}", "\u{200B}",
      "\u{A0}", "\u{2003}", "\r\n", "\r", "\n",
      "\u{0C}", "\u{2028}", "\u{0}", "\u{85}", "…", "–", "😀", "\u{FFFD}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA], [0x80, 0x80], [0xED, 0xA0, 0x80]]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyScalarLeadsToBytesThatReadAsIt(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var raw: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      raw += Self.pieces.randomElement(using: &generator) ?? []
    }
    let source = SourceText(raw)
    #expect(String(validating: source.clean, as: UTF8.self) != nil)
    #expect(source.rawRange(0..<source.clean.count).upperBound <= raw.count)
    var offset = 0
    var previous = 0
    for scalar in String(decoding: source.clean, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      let range = source.rawRange(offset..<offset + length)
      #expect(range.lowerBound >= previous, "seed \(seed)")
      var bytes = Array(raw[range])
      // The CR of a CR LF stands in no scalar; it may follow any.
      if bytes.last == 0x0D, raw.dropFirst(range.upperBound).first == 0x0A { bytes.removeLast() }
      let read = Array(String(decoding: SourceText(bytes).clean, as: UTF8.self).unicodeScalars)
      #expect(read == [scalar], "seed \(seed), clean offset \(offset), raw \(range)")
      previous = range.lowerBound
      offset += length
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func cleaningTwiceIsCleaningOnce(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var raw: [UInt8] = []
    for _ in 0..<40 { raw += Self.pieces.randomElement(using: &generator) ?? [] }
    let once = SourceText(raw).clean
    let twice = SourceText(once).clean
    #expect(once == twice, "seed \(seed)")
  }
}
