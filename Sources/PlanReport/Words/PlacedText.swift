internal import PlanSyntax
internal import PlanText

/// A paragraph of a plan as people read it, with the place of each byte in the clean text.
struct PlacedText {
  private(set) var bytes: [UInt8] = []
  /// As many as bytes.
  private(set) var places: [Int] = []

  /// The text of a block: line breaks undone, without its marker and decoration.
  init(_ block: Block, in outline: PlanOutline) {
    outline.appendText(of: block, to: &bytes)
    places.reserveCapacity(bytes.count)
    var ranges: [Range<Int>] = []
    outline.appendRanges(of: block, to: &ranges)
    let clean = outline.source.clean
    var range = 0
    var place = ranges.first?.lowerBound ?? block.textRange.lowerBound
    for byte in bytes {
      // What the text leaves out is decoration and space, so the next byte that is the same is this one.
      var found = place
      var at = range
      search: while at < ranges.count {
        found = max(found, ranges[at].lowerBound)
        while found < ranges[at].upperBound {
          if clean[found] == byte { break search }
          // A space stands for a break of lines as well, which is in none of the ranges.
          if byte == 0x20, found == ranges[at].lowerBound || clean[found] == UInt8(ascii: "<") {
            break search
          }
          found += 1
        }
        if byte == 0x20 { break }
        at += 1
      }
      let isFound = at < ranges.count && found < ranges[at].upperBound && clean[found] == byte
      places.append(min(found, max(place, block.range.upperBound)))
      if isFound {
        place = found + 1
        range = at
      }
    }
  }

  /// The first byte at a place of the clean text or behind it.
  private func index(at place: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words before and behind some, as many as fit into a number of bytes.
  /// - Complexity: O(log *n*) in the bytes of the paragraph.
  func around(_ range: Range<Int>, most: Int) -> (before: String, behind: String) {
    let start = index(at: range.lowerBound), end = max(start, index(at: range.upperBound))
    var from = max(0, start - most), to = min(bytes.count, end + most)
    // Whole words.
    while from > 0, from < start, bytes[from - 1] != 0x20 { from += 1 }
    while to < bytes.count, to > end, bytes[to] != 0x20 { to -= 1 }
    return (
      (from > 0 && from < start ? "… " : "") + String(decoding: bytes[from..<start], as: UTF8.self),
      String(decoding: bytes[end..<to], as: UTF8.self) + (to < bytes.count && to > end ? " …" : "")
    )
  }

  /// A line that belongs to no block: letterhead, recipients, a row of a table.
  init(line: Range<Int>, of clean: [UInt8]) {
    var isAtStart = true
    for place in line {
      let byte = clean[place]
      // Headings and bold print of Markdown.
      if byte == UInt8(ascii: "#"), isAtStart { continue }
      if byte == UInt8(ascii: "*"),
        place > line.lowerBound && clean[place - 1] == byte
          || place + 1 < line.upperBound && clean[place + 1] == byte
      {
        continue
      }
      if byte <= 0x20 {
        guard bytes.last != 0x20, !bytes.isEmpty else { continue }
        bytes.append(0x20)
      } else {
        isAtStart = false
        bytes.append(byte)
      }
      places.append(place)
    }
    if bytes.last == 0x20 {
      bytes.removeLast()
      places.removeLast()
    }
  }
}
