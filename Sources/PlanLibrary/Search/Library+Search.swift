extension Library {
  /// The most places whose words are weighed at once; beyond that, those of plans imported last are.
  private static let mostWeighed = 2_000
  /// The most places that are looked at for the marks that were typed.
  private static let mostCompared = 100_000

  /// The places where all words of a query stand, the best first.
  ///
  /// Words one behind the other come before words apart; then what says little else comes first. A word that was
  /// typed with marks must stand so; where no place has it, places that are alike without marks are given.
  /// - Complexity: O(*n*) in the places that hold the words, up to two thousand in each of these two groups, and up to a
  ///   hundred thousand where few of them have the marks.
  public func search(
    _ query: SearchQuery, in scope: SearchScope = SearchScope(), limit: Int
  ) throws(LibraryError) -> SearchResult {
    guard !query.isEmpty else { return SearchResult() }
    return try database.snapshot { () throws(LibraryError) in try bestPlaces(query, in: scope, limit) }
  }

  private func bestPlaces(
    _ query: SearchQuery, in scope: SearchScope, _ limit: Int
  ) throws(LibraryError) -> SearchResult {
    let result = try found(query, in: scope, limit)
    guard result.hits.isEmpty, query.hasMarks else { return result }
    var loose = try found(query.withoutMarks, in: scope, limit)
    loose.isWithoutMarks = !loose.hits.isEmpty
    loose.areMarksUnsure = result.isPartial
    return loose
  }

  private func found(_ query: SearchQuery, in scope: SearchScope, _ limit: Int) throws(LibraryError)
    -> SearchResult
  {
    var result = SearchResult()
    var seen: Set<Int> = []
    for expression in [query.phraseExpression, query.expression].compactMap(\.self) where !result.hasMore {
      var last = Int.max
      var compared = 0
      while !result.hasMore {
        let rows = try rows(expression, before: last, in: scope)
        try add(rows, to: &result, &seen, query, limit)
        compared += rows.count
        guard rows.count == Self.mostWeighed, let row = rows.last else { break }
        // Of very many places the older ones are only looked at while too few of the newer ones fit.
        if result.hasMore || compared >= Self.mostCompared {
          result.isPartial = true
          break
        }
        last = row
      }
    }
    return result
  }

  /// Adds the places that have the marks of a query, up to a limit: the shortest first, since all hold the same words, so
  /// that what sets them apart is how much else they say.
  private func add(
    _ rows: [Int], to result: inout SearchResult, _ seen: inout Set<Int>, _ query: SearchQuery, _ limit: Int
  ) throws(LibraryError) {
    let places = rows.map { IndexPlace(row: $0) }
      .sorted { ($0.words, $1.plan, $0.block) < ($1.words, $0.plan, $1.block) }
    for place in places where seen.insert(place.row).inserted {
      guard let hit = try hit(at: place, query) else { continue }
      if result.hits.count == limit {
        result.hasMore = true
        return
      }
      result.hits.append(hit)
    }
  }

  /// The rows of the index that match and stand before another, the last first.
  private func rows(
    _ expression: String, before last: Int, in scope: SearchScope
  ) throws(LibraryError) -> [Int] {
    let plans = try PlanCondition(scope.plans, in: database)
    var conditions = ["words match ? and words.rowid < ?"]
    var values: [Value] = [.text(expression), .integer(last)]
    if !plans.isOpen {
      conditions.append("\(IndexPlace.planColumn) in (select id from plan where \(plans.sql))")
      values += plans.values
    }
    if let role = scope.role {
      conditions.append(
        """
        exists (select 1 from block where plan = \(IndexPlace.planColumn) and number = \(IndexPlace.blockColumn)
          and scope like ?)
        """)
      values.append(.text("%\"\(role)\"%"))
    }
    if let fact = scope.fact {
      let list = fact.isStatement ? " and list = '\(fact.rawValue)'" : ""
      conditions.append(
        """
        exists (select 1 from \(fact.table.rawValue)
          where plan = \(IndexPlace.planColumn) and block = \(IndexPlace.blockColumn)\(list))
        """)
    }
    return try database.rows(
      """
      select words.rowid from words where \(conditions.joined(separator: " and "))
      order by words.rowid desc limit \(Self.mostWeighed)
      """, values
    ) { $0.integer(0) }
  }

  /// The block or title in a row of the index, where it holds the words as they were typed.
  private func hit(at place: IndexPlace, _ query: SearchQuery) throws(LibraryError) -> SearchHit? {
    let (row, number) = (place.plan, place.block)
    let found =
      number == 0
      ? try database.first("select null, 1, title from plan where id = ?1", [.integer(row)]) {
        ($0.optionalText(0), $0.integer(1), $0.bytes(2))
      }
      : try database.first(
        "select section, line, text from block where plan = ?1 and number = ?2",
        [.integer(row), .integer(number)]
      ) { ($0.optionalText(0), $0.integer(1), $0.bytes(2)) }
    // Of a plan that was taken out by hand, the index may still know words.
    guard let (section, line, text) = found, let marks = MarkedWords(text).ranges(of: query),
      let plan = try plan(row)
    else { return nil }
    return SearchHit(
      plan: plan, section: section, line: line, text: String(decoding: text, as: UTF8.self), marks: marks)
  }
}
