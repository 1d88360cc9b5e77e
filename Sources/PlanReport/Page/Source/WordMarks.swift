/// The text of a block with some of its words marked: those of a difference of substance, and those of the wording.
struct WordMarks {
  /// Disjoint, in their order.
  private var ranges: [(range: Range<Int>, isSubstance: Bool)] = []

  /// Marks ranges of clean bytes; where both kinds meet, it is substance.
  init(substance: [Range<Int>], wording: [Range<Int>]) {
    let substance = substance.filter { !$0.isEmpty }
    let wording = wording.filter { range in
      !range.isEmpty && !substance.contains { $0.overlaps(range) }
    }
    let all = substance.map { ($0, true) } + wording.map { ($0, false) }
    for (range, isSubstance) in all.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, range.upperBound)
        ranges[ranges.count - 1] = (last.range.lowerBound..<end, last.isSubstance || isSubstance)
      } else {
        ranges.append((range, isSubstance))
      }
    }
  }

  func write(_ text: PlacedText, to html: inout HTMLWriter) {
    let bytes = text.bytes.span
    var next = 0
    var isOpen = false
    var run = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 && next < ranges.count {
      let place = text.places[index]
      if isOpen, place >= ranges[next].range.upperBound {
        html.text(utf8: bytes.extracting(run..<index))
        html.close(.mark)
        run = index
        isOpen = false
        next += 1
      }
      while !isOpen, next < ranges.count, place >= ranges[next].range.upperBound { next += 1 }
      if !isOpen, next < ranges.count, place >= ranges[next].range.lowerBound {
        html.text(utf8: bytes.extracting(run..<index))
        html.open(.mark, [.class(ranges[next].isSubstance ? "changed" : "reworded")])
        run = index
        isOpen = true
      }
    }
    html.text(utf8: bytes.extracting(run..<bytes.count))
    if isOpen { html.close(.mark) }
  }
}
