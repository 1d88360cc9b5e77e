internal import PlanText

extension PlanOutline {
  /// Appends the text of a block: line breaks of the page undone, its marker and any decoration taken off.
  /// - Complexity: O(*n*) in the bytes of the block.
  public func appendText(of block: Block, to bytes: inout [UInt8]) {
    let start = Int(block.textStart)
    bytes.reserveCapacity(bytes.count + Int(block.end) - start)
    for (place, line) in block.lines.enumerated() {
      let line = lines[Int(line)]
      guard line.flags.isDisjoint(with: .setAside) else { continue }
      let range = max(start, Int(line.textStart))..<Int(line.textEnd)
      guard !range.isEmpty else { continue }
      if place > 0, bytes.last != nil, bytes.last != 0x20 { bytes.append(0x20) }
      UndecoratedText.append(source.clean.span.extracting(range), to: &bytes)
    }
  }

  /// Appends the marker of a block as it is printed: white space as one space, without the backslashes of Markdown.
  /// - Complexity: O(*n*) in the bytes of the marker.
  public func appendMarker(of block: Block, to bytes: inout [UInt8]) {
    let start = bytes.count
    for byte in source.clean[Int(block.markerStart)..<Int(block.markerEnd)] where byte != UInt8(ascii: "\\") {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.count > start, bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Appends the stretches of clean text that a block's own words stand in: its lines, without what was set aside.
  /// - Complexity: O(*n*) in the lines of the block.
  package func appendRanges(of block: Block, to ranges: inout [Range<Int>]) {
    for line in block.lines {
      let line = lines[Int(line)]
      guard line.flags.isDisjoint(with: .setAside) else { continue }
      let range = max(Int(block.textStart), Int(line.textStart))..<Int(line.textEnd)
      if !range.isEmpty { ranges.append(range) }
    }
  }

  /// The text of a block.
  public func text(of block: Block) -> String {
    var bytes: [UInt8] = []
    appendText(of: block, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Outline {
  /// Appends the id of a block: the path of markers, joined with "/".
  /// - Complexity: O(*depth*) of the block.
  public func appendID(of index: Int, to bytes: inout [UInt8]) {
    let block = blocks[index]
    if let parent = block.parent {
      appendID(of: parent, to: &bytes)
      bytes.append(UInt8(ascii: "/"))
    } else {
      switch block.part {
      case .preamble: bytes += Array("preamble/".utf8)
      case .closing: bytes += Array("closing/".utf8)
      case .section: break
      }
    }
    BlockLabel(block.number).append(ordinal: block.ordinal, to: &bytes)
  }

  /// The id of a block.
  public func id(of index: Int) -> String {
    var bytes: [UInt8] = []
    appendID(of: index, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands before the text of a block; nil for a paragraph.
  public func marker(of block: Block) -> Marker? {
    guard let style = block.style else { return nil }
    return Marker(
      style: style, keyword: block.number.keyword, value: block.number.values,
      range: Int(block.markerStart)..<Int(block.markerEnd))
  }
}
