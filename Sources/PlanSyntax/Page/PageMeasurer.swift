internal import PlanText

/// Estimates the measure of each stretch of a text.
struct PageMeasurer {
  /// Lines of a stretch: texts are glued from parts.
  private static let stretch = 200
  /// Pairs of lines that an estimate rests on, at least.
  private static let fewest = 6

  /// The measures of all stretches of `stretch` lines.
  let measures: [PageMeasure]

  func measure(ofLine line: Int) -> PageMeasure { measures[min(line / Self.stretch, measures.count - 1)] }

  /// Measures lines, of which `isMarked` tells whether one could begin with a marker.
  /// - Complexity: O(*n*) in the number of lines.
  init(lines: [Line], costs: Costs, isMarked: (Int) -> Bool) {
    let whole = Self.measure(lines, 0..<lines.count, costs, isMarked, fallback: PageMeasure())
    if lines.count <= Self.stretch {
      measures = [whole]
    } else {
      measures = stride(from: 0, to: lines.count, by: Self.stretch).map { start in
        // Neighbouring lines on both sides steady a stretch.
        let range = max(0, start - Self.stretch / 2)..<min(lines.count, start + Self.stretch * 3 / 2)
        return Self.measure(lines, range, costs, isMarked, fallback: whole)
      }
    }
  }

  /// A line that surely goes on in the one after it: its width, and what the next word would have needed, both ways.
  private struct Pair {
    let columns: (width: Int32, need: Int32)
    let times: (width: Int32, need: Int32)

    init(_ first: Line, _ second: Line) {
      columns = (PageMeasure.columns.width(of: first), PageMeasure.columns.need(of: second))
      times = (PageMeasure.times.width(of: first), PageMeasure.times.need(of: second))
    }
  }

  private static func measure(
    _ lines: [Line], _ range: Range<Int>, _ costs: Costs, _ isMarked: (Int) -> Bool, fallback: PageMeasure
  ) -> PageMeasure {
    var joins: [Pair] = []
    var starts: [Pair] = []
    var joinGaps = 0, joinCount = 0, breakGaps = 0, breakCount = 0, read = 0
    var previous: Int?
    /// Whether the line before begins a paragraph.
    var isStart = false
    for index in range where lines[index].flags.isDisjoint(with: .setAside) {
      read += 1
      defer { previous = index }
      guard let previous else { continue }
      let line = lines[index], before = lines[previous]
      let isBeforeStart = isStart
      isStart = isMarked(index) || line.starts == .upper && endsSentence(before)
      let counts = !line.flags.contains(.pageBreak)
      if line.starts == .lower, !isMarked(index), isBeforeStart, !endsSentence(before) {
        starts.append(Pair(before, line))
      }
      if line.starts == .lower, !isMarked(index), before.ends == .lower || before.ends == .comma {
        joins.append(Pair(before, line))
        if counts {
          joinCount += 1
          if line.gap > 0 { joinGaps += 1 }
        }
      } else if isMarked(index), endsSentence(before), counts {
        breakCount += 1
        if line.gap > 0 { breakGaps += 1 }
      }
    }
    guard joins.count >= fewest || (joins.count >= 2 && joins.count * 4 >= read) else {
      guard range.count < lines.count else {
        return gaps(PageMeasure(), joinGaps, joinCount, breakGaps, breakCount, costs)
      }
      return fallback
    }
    var measure = PageMeasure()
    let columns = bestWidth(joins, { $0.columns }, unit: 1)
    let times = bestWidth(joins, { $0.times }, unit: 128)
    measure.usesTimes = times.hits > columns.hits
    let best = measure.usesTimes ? times : columns
    // Fewer than one line in twelve going on: a paragraph a line, some cut by a page.
    if joins.count * 12 >= read, best.width <= (measure.usesTimes ? 90_000 : 200) {
      measure.width = best.width
      let share = Int32(best.hits * 16 / joins.count)
      measure.trust = min(16, max(0, (share - 6) * 2))
      if measure.trust == 0 { measure.width = 0 }
      measure.firstIndent = indent(starts, measure)
      measure.firstWidth = firstWidth(starts, measure)
    }
    return gaps(measure, joinGaps, joinCount, breakGaps, breakCount, costs)
  }

  private static func endsSentence(_ line: Line) -> Bool {
    line.ends == .period || line.ends == .semicolon || line.ends == .colon
  }

  /// The width that most lines agree with: each is no wider, and would be with the word that follows.
  private static func bestWidth(
    _ pairs: [Pair], _ sizes: (Pair) -> (width: Int32, need: Int32), unit: Int32
  ) -> (width: Int32, hits: Int) {
    var tally = Tally()
    for pair in pairs {
      let (width, need) = sizes(pair)
      tally.add(Int((width + unit - 1) / unit)..<Int((width + need + unit - 1) / unit))
    }
    return tally.middleOfBest(unit: unit)
  }

  private static func indent(_ pairs: [Pair], _ measure: PageMeasure) -> Int32 {
    guard measure.width > 0 else { return 0 }
    // The first line of a paragraph begins some 1.27 cm in, of 16 to 17 cm, unless the lines show otherwise.
    guard pairs.count >= fewest else { return measure.width * 7 / 100 }
    let unit: Int32 = measure.usesTimes ? 128 : 1
    var tally = Tally()
    for pair in pairs {
      let (width, need) = measure.usesTimes ? pair.times : pair.columns
      let room = measure.width - width
      let low = max(0, (room - need) / unit + 1)
      let high = room / unit + 1
      guard high > low else { continue }
      tally.add(Int(low)..<Int(high))
    }
    let best = tally.middleOfBest(unit: unit)
    return best.hits * 2 >= pairs.count ? min(best.width, measure.width * 15 / 100) : measure.width * 7 / 100
  }

  /// The width to which three of four first lines come, where most could have held much more.
  ///
  /// Pages from the web break lines where their source did, which holds more than the text before a paragraph.
  private static func firstWidth(_ pairs: [Pair], _ measure: PageMeasure) -> Int32? {
    guard measure.width > 0, pairs.count >= 3 else { return nil }
    let sizes = pairs.map { measure.usesTimes ? $0.times : $0.columns }
    let early = sizes.count { $0.width + $0.need < measure.width * 80 / 100 }
    guard early >= 3, early * 2 >= pairs.count else { return nil }
    return sizes.map(\.width).sorted()[pairs.count / 4]
  }

  /// How many pairs agree with each size.
  private struct Tally {
    private static let most = 512
    /// By how many pairs more than with the size before each one is agreed with.
    private var changes = [Int32](repeating: 0, count: most + 1)
    /// The sizes from the first to the last change.
    private var changed = (low: most, high: 0)

    mutating func add(_ sizes: Range<Int>) {
      let low = min(sizes.lowerBound, Self.most), high = min(sizes.upperBound, Self.most)
      changes[low] += 1
      changes[high] -= 1
      changed = (min(changed.low, low), max(changed.high, high))
    }

    /// The middle of the first run of sizes that most pairs agree with.
    func middleOfBest(unit: Int32) -> (width: Int32, hits: Int) {
      var level: Int32 = 0, best: Int32 = 0, from = 0, to = 0
      var size = changed.low
      while size <= changed.high {
        level += changes[size]
        if level > best {
          best = level
          from = size
          to = size
        } else if level == best, to == size - 1 {
          to = size
        }
        size += 1
      }
      return (Int32(from + to) * unit / 2, Int(best))
    }
  }

  /// What blank lines say here: how much rarer they are, or their lack is, in joins than in breaks.
  private static func gaps(
    _ measure: PageMeasure, _ joinGaps: Int, _ joins: Int, _ breakGaps: Int, _ breaks: Int, _ costs: Costs
  ) -> PageMeasure {
    var measure = measure
    // Shares with half a case added, over a common denominator.
    let join = (2 * joinGaps + 1) * (2 * breaks + 2)
    let cut = (2 * breakGaps + 1) * (2 * joins + 2)
    let joinLack = (2 * (joins - joinGaps) + 1) * (2 * breaks + 2)
    let cutLack = (2 * (breaks - breakGaps) + 1) * (2 * joins + 2)
    measure.joinOverGap = min(costs[.gapMost], logarithm(cut, over: join))
    measure.breakWithoutGap = min(costs[.noGapMost], logarithm(joinLack, over: cutLack))
    return measure
  }

  /// The natural logarithm of a ratio in sixteenths, at least 0 and at most 100, without floating point.
  private static func logarithm(_ a: Int, over b: Int) -> Int32 {
    var steps: Int32 = 0
    var scaled = b &* 1024
    let target = a &* 1024
    while scaled < target, steps < 100 {
      scaled += scaled / 1024 * 66
      steps += 1
    }
    return steps
  }
}
