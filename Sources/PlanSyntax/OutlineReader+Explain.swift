internal import PlanGrammar
public import PlanText

extension OutlineReader {
  /// Why a line, counted from 1 in the file, was read as it was; nil where the file has no such line.
  /// - Complexity: O(*n*) in the number of bytes: the whole text is read again.
  public func explain(_ source: SourceText, line: Int) -> Explanation? {
    guard let raw = source.lineIndex().range(ofLine: line) else { return nil }
    let clean = source.cleanOffset(ofRaw: raw.lowerBound)..<source.cleanOffset(ofRaw: raw.upperBound)
    var page = Page(source, grammar)
    guard
      let index = page.lines.firstIndex(where: {
        clean.contains(Int($0.start)) || ($0.range.contains(clean.lowerBound) && !clean.isEmpty)
      })
    else { return unweighed(line, "", .blank) }
    let text = page.scanner.plain(page.lines[index].range)
    let split = page.split()
    if let place = place(of: index, split, page) { return unweighed(line, text, place) }
    var builder = page.takeBuilder()
    let appendices = builder.appendixParts(split.appendices)
    let bodies =
      [split.enclosing, split.plan].compactMap(\.self).map { (body: $0.body, id: "") }
      + appendices.map { (body: $0.body, id: $0.id) }
    guard let (body, id) = bodies.first(where: { $0.body.contains(index) }) else {
      return unweighed(line, text, .appendixHeading)
    }
    builder.markTables(in: body)
    let lattice = builder.lattice(body)
    guard let order = lattice.place(ofLine: index) else {
      return unweighed(line, text, .setAside)
    }
    return explanation(line, text, lattice.weighed(at: order), lattice, of: id)
  }

  private func unweighed(_ line: Int, _ text: String, _ place: Explanation.Place) -> Explanation {
    Explanation(line: line, text: text, readings: [], margin: nil, decision: .place(place))
  }

  /// What a line outside the bodies is.
  private func place(of index: Int, _ split: DocumentSplit, _ page: Page) -> Explanation.Place? {
    if page.lines[index].flags.contains(.furniture) { return .furniture }
    for parts in [split.enclosing, split.plan].compactMap({ $0 }) {
      if parts.letterhead.contains(index) { return .letterhead }
      if index == parts.kindLine { return .kind }
      if parts.authority?.contains(index) == true { return .authority }
      if parts.title.contains(index) { return .title }
      if parts.foot.contains(index) { return .foot }
    }
    return nil
  }

  /// The readings of a line; ids begin with that of the document, where it has one.
  private func explanation(
    _ line: Int, _ text: String, _ weighed: [Lattice.Weighed], _ lattice: Lattice, of document: String
  ) -> Explanation {
    let readings = weighed.map { reading in
      let terms = reading.reasons.map { reason in
        Explanation.Term(
          name: reason.term.name, meaning: grammar.costs.meanings[Int(reason.term.rawValue)],
          vietnamese: grammar.costs.vietnamese[Int(reason.term.rawValue)], cost: Double(reason.amount) / 16)
      }
      return Explanation.Reading(
        kind: kind(of: reading, lattice, document), cost: terms.reduce(0) { $0 + $1.cost },
        excess: Double(reading.excess) / 16, terms: terms,
        isChosen: reading.isChosen)
    }
    let margin = readings.count > 1 ? readings[1].excess : nil
    return Explanation(
      line: line, text: text, readings: readings, margin: margin, decision: decision(readings))
  }

  private func kind(of reading: Lattice.Weighed, _ lattice: Lattice, _ document: String) -> Explanation.Kind {
    guard let number = reading.number, let style = number.style, let placement = reading.label.placement
    else {
      return reading.label == .join ? .joined : .paragraph
    }
    var bytes: [UInt8] = []
    BlockLabel(number).append(ordinal: 1, to: &bytes)
    let label = String(decoding: style.isBullet ? bytes.dropLast()[...] : bytes[...], as: UTF8.self)
    let placing: Explanation.Placing =
      switch placement {
      case .continues: .continues
      case .continuesOuter: .continuesOuter
      case .opens: .opens
      case .opensHigher: .opensHigher
      }
    let path = [document, lattice.path(to: reading.parent)].filter { !$0.isEmpty }.joined(separator: "/")
    return .marker(label: label, style, placing, path: path)
  }

  /// The terms in which the best two readings differ most.
  private func decision(_ readings: [Explanation.Reading]) -> Explanation.Decision {
    guard readings.count > 1 else { return .alone }
    var differences: [String: Double] = [:]
    for term in readings[0].terms { differences[term.name, default: 0] -= term.cost }
    for term in readings[1].terms { differences[term.name, default: 0] += term.cost }
    let main = differences.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(3).map { (name: $0.key, cost: $0.value) }
    let local = readings[1].cost - readings[0].cost
    let later = readings[1].excess - local
    return .differences(main, later: later > 0.25 ? later : nil)
  }
}
