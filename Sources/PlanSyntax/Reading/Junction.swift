internal import PlanGrammar
internal import PlanText

/// What the page and the words say for and against a break between two lines, whatever else is read.
struct Junction {
  let before: Line
  let line: Line
  let measure: PageMeasure
  /// Whether the line before ends in a word that asks for more, or in a label, which asks for what it names.
  let isDangling: Bool
  /// Whether the line before is a marker and the words of a heading.
  let isHeading: Bool
  /// Whether the line begins as a paragraph of its own would.
  let isOpener: Bool
  /// Whether the line begins with a document as the next of a chain would: "Nghị quyết số …;", "Công điện số …".
  let isChained: Bool
  /// Whether a marker of the line would be followed by a capital, as items are: then headings come before, too.
  let beginsItem: Bool
  /// Whether the line before is a word that numbers a part and its number, as "Phần I": what it is called stands below it,
  /// on a line of its own wherever that may be.
  let isBehindPart: Bool

  /// Columns below which a line is a short one where nothing else tells the width of the page.
  private static let shortLine = 50

  private var endsSentence: Bool {
    before.ends == .period || before.ends == .semicolon || before.ends == .colon
  }
  private var isNewPage: Bool { line.flags.contains(.pageBreak) }

  /// The free room on the line before after the next word, in hundredths of the page's width; negative where it had none.
  ///
  /// Less than one hundredth is none either way: the width is not known that well.
  private func slack(beforeIsFirst: Bool) -> Int32 {
    let used = measure.width(of: before) + measure.need(of: line)
    let room = measure.width - used - (beforeIsFirst ? measure.firstIndent : 0)
    guard beforeIsFirst, room > 0, let first = measure.firstWidth else { return hundredths(room) }
    return hundredths(min(room, max(0, first - used)))
  }

  private func hundredths(_ room: Int32) -> Int32 {
    Int32(clamping: Int64(room) * measure.hundredth / 1_048_576)
  }

  /// The price of reading the line as going on with the one before.
  func chargeJoin(beforeIsFirst: Bool, isMarked: Bool, _ costs: Costs, _ ledger: inout some Ledger) {
    switch before.ends {
    case .period:
      let term = before.flags.contains(.closingMark) ? CostTerm.afterClosing : .afterPeriod
      ledger.charge(term, costs[term])
    case .semicolon where !isDangling: ledger.charge(.afterSemicolon, costs[.afterSemicolon])
    case .colon where !isDangling: ledger.charge(.afterColon, costs[.afterColon])
    default: break
    }
    if isMarked, beginsItem, endsSentence {
      ledger.charge(.joinedMarkerAfterEnd, costs[.joinedMarkerAfterEnd])
    }
    // A heading in capitals goes on in capitals.
    if isHeading, !isMarked, !(before.flags.contains(.capitals) && line.flags.contains(.capitals)) {
      ledger.charge(.afterHeading, costs[.afterHeading])
    }
    if line.starts == .upper, !isMarked, !isBehindPart, !(isChained && before.ends == .semicolon) {
      ledger.charge(.upper, costs[.upper])
    }
    if isOpener, before.ends == .period || before.ends == .semicolon {
      ledger.charge(.opener, costs[.opener])
    }
    if line.gap > 0, !isNewPage, !isBehindPart { ledger.charge(.gapMost, measure.joinOverGap) }
    if !isBehindPart { chargeRoom(beforeIsFirst: beforeIsFirst, costs, &ledger) }
    if line.depth > 0 || before.depth > 0 { ledger.charge(.markdownHeading, costs[.markdownHeading]) }
    if line.flags.contains(.decorated) != before.flags.contains(.decorated) {
      ledger.charge(.decoration, costs[.decoration])
    }
    if before.flags.contains(.capitals), before.words > 1, !line.flags.contains(.capitals),
      !line.flags.contains(.noLetter)
    {
      ledger.charge(.capitalsEnd, costs[.capitalsEnd])
    }
  }

  /// The price of a join where the words might have stood on the line before.
  private func chargeRoom(beforeIsFirst: Bool, _ costs: Costs, _ ledger: inout some Ledger) {
    if measure.isOneLine {
      if !isNewPage {
        ledger.charge(.oneLineLayout, costs[.oneLineLayout])
        if before.columns < Self.shortLine { ledger.charge(.oneLineShort, costs[.oneLineShort]) }
      }
    } else {
      let slack = slack(beforeIsFirst: beforeIsFirst)
      if slack >= 0 {
        // Three hundredths of the width for each unit, in sixteenths, beyond what the width may be wrong by.
        let sure = max(0, slack - (16 - measure.trust) / 2)
        ledger.charge(.wouldFitMost, min(costs[.wouldFitMost], sure * 16 / 3))
      }
    }
  }

  /// The price of reading the line as a beginning.
  func chargeBreak(beforeIsFirst: Bool, isMarked: Bool, _ costs: Costs, _ ledger: inout some Ledger) {
    switch before.ends {
    case .period, .semicolon, .colon: break
    case .comma: ledger.charge(.afterComma, costs[.afterComma])
    case .dash: ledger.charge(.afterDash, costs[.afterDash])
    default:
      let term = isMarked && beginsItem ? CostTerm.afterWordItem : .afterWord
      ledger.charge(term, costs[term])
    }
    if isDangling { ledger.charge(.afterDangling, costs[.afterDangling]) }
    if !isMarked {
      if beginsItem, endsSentence { ledger.charge(.unreadItem, costs[.unreadItem]) }
      switch line.starts {
      case .lower: ledger.charge(.lower, costs[.lower])
      case .digit: ledger.charge(.digit, costs[.digit])
      default: break
      }
    }
    if line.gap == 0, !isNewPage { ledger.charge(.noGapMost, measure.breakWithoutGap) }
    if !measure.isOneLine, slack(beforeIsFirst: beforeIsFirst) < 0 {
      let term = isMarked ? CostTerm.wouldNotFitMarker : .wouldNotFit
      ledger.charge(term, costs[term] * measure.trust / 16)
    }
    if before.flags.contains(.capitals), line.flags.contains(.capitals), !isMarked {
      ledger.charge(.capitalsGoOn, costs[.capitalsGoOn])
    }
  }
}
