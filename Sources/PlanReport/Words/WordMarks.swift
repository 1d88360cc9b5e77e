/// The text of a block with some of its words marked: those of a difference of substance, and those of the wording.
struct WordMarks {
  /// Disjoint, in their order.
  private var ranges: [(range: Range<Int>, isSubstance: Bool)] = []

  /// Nothing is marked.
  static let none = WordMarks(substance: [], wording: [])

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

  /// A run of the bytes of a text that are marked in one way, or not.
  struct Piece {
    let bytes: Range<Int>
    /// Nil where nothing is marked.
    let isSubstance: Bool?
  }

  /// The text from its beginning to its end.
  /// - Complexity: O(*n*) in the bytes of the text and in the marks.
  func pieces(of text: PlacedText) -> [Piece] {
    var pieces: [Piece] = []
    var next = 0
    var isOpen = false
    var run = 0
    func end(at index: Int) {
      let isSubstance = isOpen ? ranges[next].isSubstance : nil
      if run < index { pieces.append(Piece(bytes: run..<index, isSubstance: isSubstance)) }
      run = index
    }
    let bytes = text.bytes.span
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 && next < ranges.count {
      let place = text.places[index]
      if isOpen, place >= ranges[next].range.upperBound {
        end(at: index)
        isOpen = false
        next += 1
      }
      while !isOpen, next < ranges.count, place >= ranges[next].range.upperBound { next += 1 }
      if !isOpen, next < ranges.count, place >= ranges[next].range.lowerBound {
        end(at: index)
        isOpen = true
      }
    }
    end(at: bytes.count)
    return pieces
  }
}
