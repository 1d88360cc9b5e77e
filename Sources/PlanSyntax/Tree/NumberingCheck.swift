internal import PlanText

/// Tells where the numbers of an outline do not run as they should.
struct NumberingCheck {
  let blocks: [Block]

  /// Numbers missing, repeated or out of order among siblings, and levels that do not begin with 1.
  /// - Complexity: O(*n*) in the number of blocks.
  func diagnostics(_ scanner: TextScanner) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var last = SiblingRows()
    for block in blocks {
      guard let style = block.style, !style.isBullet else { continue }
      let place = last.place(of: block)
      let before = last[place]
      last[place] = block.number.value
      if before > 0, block.number.value == before + 1 { continue }
      let span = Int(block.markerStart)..<Int(block.markerEnd)
      let printed = String(decoding: scanner.text[span], as: UTF8.self)
      let value = block.number.value & (style == .arabicPath ? 0xFF : .max)
      guard before > 0 else {
        if style == .arabicPath, let parent = block.parent, let above = blocks[parent].style,
          above == .arabic || above == .arabicPath,
          blocks[parent].number.value != block.number.value >> 8
        {
          found.append(
            Diagnostic(
              .warning, .levelJump, "'\(printed)' does not continue the number above it; kept below it",
              vi: "'\(printed)' không nối tiếp số của mục trên; vẫn để dưới mục đó",
              span: span))
        }
        if value != 1, block.number.keyword != .article {
          found.append(
            Diagnostic(
              .warning, .numberMissing,
              "'\(printed)' begins a list that has no first number; kept as printed",
              vi: "'\(printed)' mở đầu danh sách không có số đầu; giữ như bản in", span: span))
        }
        continue
      }
      let step = Int64(block.number.value) - Int64(before)
      let skipsDD = (style == .letter || style == .capital) && before == LetterOrder.d && step == 2
      if step == 0 {
        found.append(
          Diagnostic(
            .warning, .numberRepeated, "'\(printed)' stands for the second time; kept as printed",
            vi: "'\(printed)' lặp lại; giữ như bản in", span: span))
      } else if step < 0 {
        found.append(
          Diagnostic(
            .warning, .numberOutOfOrder, "'\(printed)' is lower than the number before it; kept as printed",
            vi: "'\(printed)' nhỏ hơn số trước nó; giữ như bản in", span: span))
      } else if step > 1, !skipsDD, style != .arabicPath || step < 256 {
        let missing = step == 2 ? "a number is" : "\(step - 1) numbers are"
        found.append(
          Diagnostic(
            .warning, .numberMissing, "\(missing) missing before '\(printed)'; kept as printed",
            vi: "thiếu \(step - 1) số trước '\(printed)'; giữ như bản in", span: span))
      }
    }
    return found
  }
}
