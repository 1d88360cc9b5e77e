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
    else { return unweighed(line, "", "the line is blank") }
    let text = page.scanner.plain(page.lines[index].range)
    let split = page.split()
    if let reason = place(of: index, split, page) { return unweighed(line, text, reason) }
    let documents = [split.enclosing, split.plan].compactMap { $0?.body } + split.appendices
    guard let body = documents.first(where: { $0.contains(index) }) else {
      return unweighed(line, text, "the line is the label or title of an appendix")
    }
    var builder = page.takeBuilder()
    builder.markTables(in: body)
    let lattice = builder.lattice(body)
    guard let order = lattice.place(ofLine: index) else {
      return unweighed(line, text, "the line is set aside, as page furniture or as part of a table")
    }
    return explanation(line, text, lattice.weighed(at: order), lattice)
  }

  private func unweighed(_ line: Int, _ text: String, _ decision: String) -> Explanation {
    Explanation(line: line, text: text, readings: [], margin: nil, decision: decision)
  }

  /// What a line outside the bodies is.
  private func place(of index: Int, _ split: DocumentSplit, _ page: Page) -> String? {
    if page.lines[index].flags.contains(.furniture) { return "the line is page furniture, and is set aside" }
    for parts in [split.enclosing, split.plan].compactMap({ $0 }) {
      if parts.letterhead.contains(index) {
        return "the line stands above the kind of the document: letterhead"
      }
      if index == parts.kindLine { return "the line names the kind of the document" }
      if parts.authority?.contains(index) == true {
        return "the line names who decides, between title and preamble"
      }
      if parts.title.contains(index) {
        return "the line is part of the title: the preamble begins more cheaply behind it"
      }
      if parts.foot.contains(index) { return "the line stands behind the body: recipients and signature" }
    }
    return nil
  }

  private func explanation(_ line: Int, _ text: String, _ weighed: [Lattice.Weighed], _ lattice: Lattice)
    -> Explanation
  {
    let readings = weighed.map { reading in
      let terms = reading.reasons.map { reason in
        Explanation.Term(
          name: reason.term.name, meaning: grammar.costs.meanings[Int(reason.term.rawValue)],
          cost: Double(reason.amount) / 16)
      }
      return Explanation.Reading(
        what: words(for: reading, lattice), cost: terms.reduce(0) { $0 + $1.cost },
        excess: reading.excess.map { Double($0) / 16 }, terms: terms,
        isChosen: reading.isChosen)
    }
    let margin = readings.count > 1 ? readings[1].excess : nil
    return Explanation(
      line: line, text: text, readings: readings, margin: margin, decision: decision(readings))
  }

  private func words(for reading: Lattice.Weighed, _ lattice: Lattice) -> String {
    guard let number = reading.number, let placement = reading.label.placement else {
      return reading.label == .join ? "joined to the line before" : "new paragraph"
    }
    var bytes: [UInt8] = []
    BlockLabel(number).append(ordinal: 1, to: &bytes)
    let isBullet = number.style?.isBullet == true
    let label = String(decoding: isBullet ? bytes.dropLast()[...] : bytes[...], as: UTF8.self)
    let path = lattice.path(to: reading.parent)
    let how =
      switch placement {
      case .continues: "going on with its list"
      case .continuesOuter: "going on with an outer list"
      case .opens: "opening a level"
      case .opensHigher: "opening a level further up"
      }
    return "marker \(label) (\(number.style?.name ?? "")) \(how) under \(path.isEmpty ? "the top" : path)"
  }

  /// The terms in which the best two readings differ most.
  private func decision(_ readings: [Explanation.Reading]) -> String {
    guard readings.count > 1 else { return "no other reading came near" }
    var differences: [String: Double] = [:]
    for term in readings[0].terms { differences[term.name, default: 0] -= term.cost }
    for term in readings[1].terms { differences[term.name, default: 0] += term.cost }
    let main = differences.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(
      3)
    let here = main.map { "\($0.key) +\($0.value)" }.joined(separator: ", ")
    let local = readings[1].cost - readings[0].cost
    if let excess = readings[1].excess, excess > local + 0.25 {
      return (here.isEmpty ? "" : "\(here); ") + "and what follows: \(excess - local) more later in the text"
    }
    return here.isEmpty ? "what follows in the text" : here
  }
}
