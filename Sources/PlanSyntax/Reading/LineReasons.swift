internal import PlanGrammar
internal import PlanText

/// The reasons for and against each way to read a line: the page, the words, and the path that leads there.
final class LineReasons {
  let lines: [Line]
  let order: [Int]
  let scanner: MarkerScanner
  let measurer: PageMeasurer
  let classes: [LineClasses]
  let dangles: (_ before: Line, Line) -> Bool
  let goesOnWithLabels: (Line, Line) -> Bool
  let isHeading: (Range<Int>) -> Bool
  let costs: Costs

  /// Quotation marks and brackets opened less those closed, before each line; straight quotation marks apart.
  private let nesting: [(marks: Int32, brackets: Int32, straight: Int32)]

  /// Weighs the lines at the places of `order`, which leaves out what is no text.
  init(
    lines: [Line], order: [Int], scanner: MarkerScanner, measurer: PageMeasurer, classes: [LineClasses],
    costs: Costs,
    dangles: @escaping (_ before: Line, Line) -> Bool, goesOnWithLabels: @escaping (Line, Line) -> Bool,
    isHeading: @escaping (Range<Int>) -> Bool
  ) {
    self.lines = lines
    self.order = order
    self.scanner = scanner
    self.measurer = measurer
    self.classes = classes
    self.dangles = dangles
    self.goesOnWithLabels = goesOnWithLabels
    self.isHeading = isHeading
    self.costs = costs
    var nesting: [(marks: Int32, brackets: Int32, straight: Int32)] = []
    nesting.reserveCapacity(order.count + 1)
    var marks: Int32 = 0, brackets: Int32 = 0, straight: Int32 = 0
    for line in order {
      nesting.append((marks, brackets, straight))
      marks += Int32(lines[line].quotes)
      brackets += Int32(lines[line].brackets)
      straight += Int32(lines[line].straightQuotes)
    }
    nesting.append((marks, brackets, straight))
    self.nesting = nesting
  }

  // The reasons that depend on the lines alone.

  /// What the page and the words say for and against each way to read a line.
  struct Prices {
    var join = Total()
    var paragraph = Total()
    var marker = Total()
  }

  /// The prices of a line; where the line before is the first of its block, that may have had less room.
  func prices(at place: Int, beforeIsFirst isFirst: Bool) -> Prices {
    var prices = Prices()
    guard place > 0 else { return prices }
    let junction = junction(at: place)
    let isMarked = scanner.isMarked(order[place])
    junction.chargeJoin(beforeIsFirst: isFirst, isMarked: isMarked, costs, &prices.join)
    junction.chargeBreak(beforeIsFirst: isFirst, isMarked: false, costs, &prices.paragraph)
    if isMarked { junction.chargeBreak(beforeIsFirst: isFirst, isMarked: true, costs, &prices.marker) }
    return prices
  }

  /// Whether a line can only go on with the one before: it begins in lower case in the middle of a sentence.
  ///
  /// A break there would cost more than `widest`.
  func goesOnSurely(_ place: Int, orBreaksFor widest: Int32) -> Bool {
    guard place > 0 else { return false }
    let line = lines[order[place]]
    guard line.starts == .lower, line.depth == 0, !line.flags.contains(.afterTable),
      !scanner.isMarked(order[place])
    else {
      return false
    }
    let before = lines[order[place - 1]]
    switch before.ends {
    case .lower, .comma: break
    default: return false
    }
    guard costs[.lower] + costs[.afterWord] + costs[.paragraph] > widest else { return false }
    return before.depth == 0 && !before.flags.contains(.capitals)
  }

  func junction(at place: Int) -> Junction {
    let before = lines[order[place - 1]]
    let line = lines[order[place]]
    // Lower case says it already.
    let isDangling = before.ends == .lower && line.starts != .lower && dangles(before, line)
    let isLabelled = goesOnWithLabels(line, before)
    return Junction(
      before: before, line: line, measure: measurer.measure(ofLine: order[place]),
      isDangling: isDangling || isLabelled,
      isHeading: line.starts == .upper && endsInHeading(order[place - 1]),
      isOpener: !classes[order[place]].isDisjoint(with: [.opener, .closing]),
      isChained: classes[order[place]].contains(.citation),
      beginsItem: scanner.candidates(ofLine: order[place]).contains {
        !scanner.candidates[$0].flags.contains(.lower)
      },
      isBehindPart: before.words <= Self.longestPart
        && scanner.candidates(ofLine: order[place - 1]).contains {
          scanner.candidates[$0].style == .keyword && scanner.candidates[$0].flags.contains(.bare)
        })
  }

  /// Whether a line is a marker and the words of a heading.
  private func endsInHeading(_ line: Int) -> Bool {
    guard lines[line].words <= Self.longestHeading, lines[line].ends == .lower || lines[line].ends == .upper,
      let marker = scanner.candidates(ofLine: line).first.map({ scanner.candidates[$0] })
    else { return false }
    return isHeading(Int(marker.textStart)..<Int(lines[line].textEnd))
  }

  /// The most words of a line that only numbers a part: "Chương thứ hai".
  private static let longestPart = 4

  /// The most words of a heading that lists of headings have, with its marker.
  private static let longestHeading = 10

  // The reasons that depend on the path.

  func above(_ state: Lattice.State, _ place: Int) -> Placement.Above {
    if place == 0 { return .heading }
    switch lines[order[place - 1]].ends {
    case .colon: return .colon
    case _ where state.mode.contains(.paragraph): return .paragraph
    case .period, .semicolon: return .sentence
    default: return .heading
    }
  }

  func chargeBreakState(_ state: Lattice.State, isNested: Bool, _ ledger: inout some Ledger) {
    if state.mode.contains(.bare) { ledger.charge(.afterBareMarker, costs[.afterBareMarker]) }
    if isNested { ledger.charge(.inQuotation, costs[.inQuotation]) }
  }

  func chargeUnread(_ candidates: Range<Int>, isJoin: Bool, _ ledger: inout some Ledger) {
    if !isJoin { ledger.charge(.paragraph, costs[.paragraph]) }
    guard let first = candidates.first else { return }
    if isJoin {
      ledger.charge(.joinedMarker, costs[.joinedMarker])
    } else if scanner.candidates[first].style.isBullet {
      ledger.charge(.unreadBullet, costs[.unreadBullet])
    } else {
      let term = scanner.candidates[first].style == .keyword ? CostTerm.unreadKeyword : .unreadMarker
      ledger.charge(term, costs[term])
    }
  }

  func charge(_ candidate: MarkerCandidate, isNested: Bool, _ ledger: inout some Ledger) {
    if candidate.flags.contains(.weak) { ledger.charge(.weakMarker, costs[.weakMarker]) }
    if candidate.flags.contains(.inName) { ledger.charge(.dashOfName, costs[.dashOfName]) }
    if candidate.flags.contains(.damaged) { ledger.charge(.damagedMarker, costs[.damagedMarker]) }
    if candidate.flags.contains(.lower) { ledger.charge(.lowerAfterMarker, costs[.lowerAfterMarker]) }
    if isNested { ledger.charge(.markerInQuotation, costs[.markerInQuotation]) }
  }

  /// Whether a line stands within quotation marks or brackets that its block opened and that close soon.
  func isNested(_ state: Lattice.State, _ place: Int) -> Bool {
    nestingDepth(state, place) > 0 && isNestingClosed(behind: place)
  }

  /// Quotation marks and brackets that are open at the start of a line, of those that the current block opened.
  private func nestingDepth(_ state: Lattice.State, _ place: Int) -> Int32 {
    let start = Int(state.block)
    guard place - start <= 40 else { return 0 }
    let marks = nesting[place].marks - nesting[start].marks
    // Apart, since the bracket of "a)" closes no quotation mark.
    let brackets = nesting[place].brackets - nesting[start].brackets
    let straight = (nesting[place].straight - nesting[start].straight) & 1
    return max(0, marks) + max(0, brackets) + straight
  }

  /// Whether what is open closes soon: marks that never close say nothing.
  private func isNestingClosed(behind place: Int) -> Bool {
    for near in place..<min(place + 8, order.count) {
      let line = lines[order[near]]
      if line.quotes < 0 || line.brackets < 0 || line.straightQuotes & 1 == 1 { return true }
    }
    return false
  }
}
