internal import PlanFacts

extension Library {
  /// The plan that a reference means; of the editions of one plan the newest.
  /// - Throws: That it means none, with near ones, or several, with these.
  /// - Complexity: O(*n*) in the number of plans.
  public func plan(_ reference: PlanReference) throws(ReferenceError) -> StoredPlan {
    let matches: [StoredPlan]
    let near: [StoredPlan]
    let count: Int
    do throws(LibraryError) {
      var rows: [Int] = []
      if let digits = reference.digits { rows = try self.rows(withDigits: digits) }
      if rows.isEmpty { rows = try newest(self.rows(matching: reference.words)) }
      count = rows.count
      matches = try plans(rows.prefix(Self.mostShown))
      near = matches.isEmpty ? try plans(self.rows(near: reference.words).prefix(Self.mostShown)) : []
    } catch {
      throw .library(error)
    }
    guard let plan = matches.first else { throw .unknown(reference.text, near: near) }
    if count > 1 { throw .ambiguous(reference.text, candidates: matches, count: count) }
    return plan
  }

  /// The most plans that an error names.
  private static let mostShown = 8

  private func plans(_ rows: ArraySlice<Int>) throws(LibraryError) -> [StoredPlan] {
    var plans: [StoredPlan] = []
    for row in rows { if let plan = try plan(row) { plans.append(plan) } }
    return plans
  }

  private func rows(withDigits digits: String) throws(LibraryError) -> [Int] {
    // What comes behind all digests that begin so: "g" is behind "f".
    try database.rows(
      "select id from plan where sha256 >= ?1 and sha256 < ?2 order by id",
      [.text(digits), .text(digits + "g")]
    ) { $0.integer(0) }
  }

  /// Of rows those that no later one of the same series is among.
  private func newest(_ rows: [Int]) throws(LibraryError) -> [Int] {
    var newest: [(series: Int, row: Int)] = []
    var places: [Int: Int] = [:]
    for row in rows {
      let series = try database.number("select series from plan where id = ?1", [.integer(row)])
      if let place = places[series] {
        newest[place].row = max(newest[place].row, row)
      } else {
        places[series] = newest.count
        newest.append((series, row))
      }
    }
    return newest.map(\.row)
  }

  /// The plans that fit some words best, as good as each other.
  private func rows(matching words: [String]) throws(LibraryError) -> [Int] {
    var best: ReferenceMatch?
    var rows: [Int] = []
    for (row, names) in try names() {
      guard let match = ReferenceMatch(words, in: names) else { continue }
      if let best, best < match { continue }
      if best != match { rows = [] }
      best = match
      rows.append(row)
    }
    return rows
  }

  /// The plans whose names are spelled nearly as some words, the nearest first.
  private func rows(near words: [String]) throws(LibraryError) -> [Int] {
    let wanted = Array(words.joined().utf8)
    guard !wanted.isEmpty else { return [] }
    let most = max(1, wanted.count / 3)
    var rows: [(distance: Int, row: Int)] = []
    for (row, names) in try names() {
      // Province, with and without year and issuer, as users write them.
      let year = names.last ?? []
      let spellings =
        names.flatMap { [$0, $0 + year] } + [(names.first ?? []) + (names.dropFirst().first ?? [])]
      let distance = spellings.filter { !$0.isEmpty }.map {
        EditDistance.between(wanted, Array($0.joined().utf8), most: most)
      }.min()
      if let distance, distance <= most { rows.append((distance, row)) }
    }
    return rows.sorted { ($0.distance, $1.row) < ($1.distance, $0.row) }.map(\.row)
  }

  /// The names of each plan, word by word: province, issuer, superior, number and symbol, year; of a plan without one the
  /// years that its text tells it may be of.
  private func names() throws(LibraryError) -> [(row: Int, names: [[String]])] {
    var known: [String: [String]] = [:]
    func words(_ text: String?) -> [String] {
      guard let text else { return [] }
      if let words = known[text] { return words }
      let words = FoldedText.folded(text).split(separator: " ").map(String.init)
      known[text] = words
      return words
    }
    let undated = try UndatedPlans(in: database).bounds
    func years(_ row: Int, _ year: String?) -> [[String]] {
      if year == nil, let years = undated[row]?.years { return years.map { [String($0)] } }
      return [words(year)]
    }
    return try database.rows(
      "select id, province, issuer, superior, number, symbol, year from plan order by id"
    ) {
      (
        $0.integer(0),
        [
          words($0.optionalText(1)), words($0.optionalText(2)), words($0.optionalText(3)),
          words($0.optionalText(4)) + words($0.optionalText(5)),
        ] + years($0.integer(0), $0.optionalText(6))
      )
    }
  }
}
