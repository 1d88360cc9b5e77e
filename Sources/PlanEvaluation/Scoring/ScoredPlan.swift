/// What is scored of a plan, as a gold file or the program's JSON has it.
package struct ScoredPlan: Sendable {
  private var entries: [GoldScore.List: [ScoredEntry]] = [:]
  private let isGold: Bool

  subscript(list: GoldScore.List) -> [ScoredEntry] { entries[list] ?? [] }

  /// Reads a gold file, or what `kehoach parse --format json` prints.
  /// - Throws: What is wrong where the bytes are no JSON.
  package init(json: [UInt8], isGold: Bool) throws(JSONError) {
    self.init(try JSONReader.value(of: json), isGold: isGold)
  }

  /// Reads a value of JSON; what has another form than a plan holds nothing.
  package init(_ plan: JSONValue, isGold: Bool) {
    self.isGold = isGold
    entries[.header] = Self.header(plan["header"])
    entries[.signature] = Self.fields(
      ["onBehalfOf", "capacity", "position", "name"], of: plan["signature"])
    readBlocks(plan)
    for list in [GoldScore.List.goals, .requirements, .tasks, .criteria, .solutions, .awardStandards] {
      entries[list] = facts(list, of: plan) { [list == .criteria ? $0["audience"].words : nil] }
    }
    readFacts(plan)
    let recipients = plan["recipients"].elements
    entries[.recipients] = recipients.map { recipient in
      let line = if case .object = recipient { recipient["line"] } else { recipient }
      return ScoredEntry([], loose: line.words)
    }
  }

  // MARK: Header and signature

  private static func header(_ header: JSONValue) -> [ScoredEntry] {
    let names = ["superior", "issuer", "province", "number", "symbol", "place", "kind", "title"]
    var entries = fields(names, of: header)
    for movement in header["movements"].elements {
      entries.append(ScoredEntry(["movement", folded(movement)], shown: ["movement", movement.words]))
    }
    let date = Time(header["date"])
    if date.start ?? date.end != nil { entries.append(ScoredEntry(["date", date.start, date.end])) }
    return entries
  }

  /// The fields that hold something.
  private static func fields(_ names: [String], of object: JSONValue) -> [ScoredEntry] {
    names.filter { object[$0].isThere }.map {
      ScoredEntry([$0, folded(object[$0])], shown: [$0, object[$0].words])
    }
  }

  private static func folded(_ value: JSONValue) -> String? { value.words.map(ScoredText.folded) }

  // MARK: Blocks

  private mutating func readBlocks(_ plan: JSONValue) {
    for (prefix, part) in [("preamble/", "preamble"), ("", "sections"), ("closing/", "closing")] {
      for block in plan[part].objects { read(block, prefix: prefix) }
    }
  }

  private mutating func read(_ block: JSONValue, prefix: String) {
    let printed = block["id"].words ?? "-"
    let id = printed.hasPrefix(prefix) ? printed : prefix + printed
    let text = block[isGold ? "starts" : block["text"].isThere ? "text" : "heading"].words ?? ""
    let isOptional = isOptional(block)
    entries[.sections, default: []].append(
      ScoredEntry(
        [id, ScoredText.firstWords(text)], shown: [id, ScoredText.shownFirstWords(text)],
        isOptional: isOptional))
    let roles = block["roles"].elements.map { $0.words ?? "-" }.sorted()
    if !roles.isEmpty {
      entries[.roles, default: []].append(ScoredEntry([id] + roles, isOptional: isOptional))
    }
    guard !isGold else { return }
    for child in block["children"].objects { read(child, prefix: "") }
  }

  // MARK: Facts

  private mutating func readFacts(_ plan: JSONValue) {
    entries[.citations] = facts(
      .citations, of: plan, loose: { $0["number"].isThere ? nil : $0["title"].words },
      shown: ["number"]
    ) { fact in
      let date = fact["date"]
      let day = if case .object = date { Time(date).start } else { date.words }
      return [Self.folded(fact["number"]), day]
    }
    entries[.awards] = facts(.awards, of: plan, loose: { $0["authority"].words }) { fact in
      let occasions = fact["occasions"].elements.map { $0.words ?? "-" }.sorted()
      return [fact["form"].words, fact["rank"].words, fact["authorityLevel"].words] + occasions
    }
    entries[.targets] = facts(.targets, of: plan, shown: ["comparator", "value", "upper", "unit"]) { fact in
      [
        fact["comparator"].words, Self.number(fact["value"]), Self.number(fact["upper"]),
        Self.folded(fact["unit"]),
      ]
    }
    entries[.phases] = plan["phases"].objects.map { fact in
      let time = Time(fact["time"])
      return ScoredEntry([fact["ordinal"].words, time.start, time.end], isOptional: isOptional(fact))
    }
    entries[.deadlines] = facts(.deadlines, of: plan) { fact in
      let time = Time(fact["time"])
      return [time.start, time.end, time.recurrence]
    }
    entries[.assignments] = facts(.assignments, of: plan, loose: { $0["actor"].words }) {
      [$0["role"].words]
    }
  }

  /// The facts of a list, by their blocks and what else must be equal.
  private func facts(
    _ list: GoldScore.List, of plan: JSONValue, loose: (JSONValue) -> String? = { _ in nil },
    shown: [String] = [], key: (JSONValue) -> [String?]
  ) -> [ScoredEntry] {
    plan[list.rawValue].objects.map { fact in
      let section = fact["section"].words
      let key = key(fact)
      // Texts of the key are folded; people read them as they are written.
      let rest = key.dropFirst(shown.count)
      return ScoredEntry(
        [section] + key, shown: [section] + shown.map { fact[$0].words } + rest, loose: loose(fact),
        isOptional: isOptional(fact))
    }
  }

  private func isOptional(_ entry: JSONValue) -> Bool { isGold && entry["optional"].isThere }

  /// A number with at most six decimals; what is none as it stands.
  private static func number(_ value: JSONValue) -> String? {
    let number: Double? =
      if case .number(let number) = value { number } else { value.words.flatMap(Double.init) }
    return number.map { "\(($0 * 1_000_000).rounded() / 1_000_000)" } ?? value.words
  }

  private struct Time {
    let start, end, recurrence: String?

    init(_ value: JSONValue) {
      start = value["start"].words
      end = value["end"].words
      recurrence = value["recurrence"].words
    }
  }
}
