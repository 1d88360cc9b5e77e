internal import PlanText

/// What a text looks like from afar: of two texts, about as many of these numbers agree as of their runs of words.
package struct TextSketch: Equatable, Sendable {
  /// The least hash of the text's runs of words in each class.
  let least: [UInt32]

  private static let classes = 32
  /// How many words make a run.
  private static let run = 5
  /// How many classes make one part, by which copies are looked up.
  private static let partLength = 4

  /// The sketch of cleaned text; nil where it has too few words to be compared.
  /// - Complexity: O(*n*) in the number of bytes.
  package init?(_ text: [UInt8]) {
    var least = [UInt32](repeating: .max, count: Self.classes)
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<text.count)
    var recent = InlineArray<8, UInt64>(repeating: 0)
    var count = 0
    while true {
      let syllable = reader.next(in: text.span, letters: letters.span)
      if syllable == .none { break }
      recent[count & 7] = syllable.key
      count += 1
      guard count >= Self.run else { continue }
      var hash: UInt64 = 0
      for place in 1...Self.run { hash = Self.mixed(hash ^ recent[(count - place) & 7]) }
      let index = Int(hash & UInt64(Self.classes - 1))
      least[index] = min(least[index], UInt32(truncatingIfNeeded: hash >> 32))
    }
    guard count >= Self.classes * 4 else { return nil }
    self.least = least
  }

  /// A sketch as it was stored; nil where the bytes are none.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.classes * 4 else { return nil }
    least = (0..<Self.classes).map { index in
      (0..<4).reduce(0) { $0 << 8 | UInt32(bytes[index * 4 + $1]) }
    }
  }

  /// The sketch as it is stored.
  var bytes: [UInt8] {
    least.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - $0 * 8)) } }
  }

  /// The share of runs of words that two texts have in common, as far as the sketches tell.
  package func likeness(to other: TextSketch) -> Double {
    let equal = zip(least, other.least).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    return Double(equal) / Double(Self.classes)
  }

  /// The hash of each part.
  private var parts: [Int] {
    stride(from: 0, to: Self.classes, by: Self.partLength).map { start in
      var hash = UInt64(start + 1)
      for number in least[start..<start + Self.partLength] { hash = Self.mixed(hash ^ UInt64(number)) }
      return Int(truncatingIfNeeded: hash)
    }
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ number >> 31) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  // MARK: In the database

  /// Stores the sketch of a plan.
  func store(_ plan: Int, in database: Database) throws(LibraryError) {
    try database.run(
      "insert into sketch (plan, least) values (?1, ?2)", [.integer(plan), .blob(bytes)])
    for part in parts {
      try database.run(
        "insert or ignore into sketch_part (hash, plan) values (?1, ?2)", [.integer(part), .integer(plan)])
    }
  }

  /// Takes the sketch of a plan out of the database.
  static func remove(_ plan: Int, from database: Database) throws(LibraryError) {
    let stored = try database.first("select least from sketch where plan = ?1", [.integer(plan)]) {
      $0.bytes(0)
    }
    for part in stored.flatMap({ TextSketch(bytes: $0) })?.parts ?? [] {
      try database.run(
        "delete from sketch_part where hash = ?1 and plan = ?2", [.integer(part), .integer(plan)])
    }
    try database.run("delete from sketch where plan = ?1", [.integer(plan)])
  }

  /// The stored plan of another series that is most like this text; nil where none is near a copy.
  func nearest(in database: Database, besidesSeries series: Int) throws(LibraryError) -> (
    plan: Int, likeness: Double
  )? {
    var best: (plan: Int, likeness: Double)?
    var seen: Set<Int> = []
    for part in parts {
      let candidates = try database.rows(
        """
        select sketch.plan, least from sketch_part
        join sketch on sketch.plan = sketch_part.plan join plan on plan.id = sketch.plan
        where hash = ?1 and plan.series <> ?2 order by sketch.plan limit 64
        """, [.integer(part), .integer(series)]
      ) { ($0.integer(0), $0.bytes(1)) }
      for (plan, bytes) in candidates where seen.insert(plan).inserted {
        guard let other = TextSketch(bytes: bytes) else { continue }
        let likeness = likeness(to: other)
        if likeness >= Self.nearCopy, likeness > best?.likeness ?? 0 { best = (plan, likeness) }
      }
    }
    return best
  }

  /// From which share on a text counts as a near copy.
  private static let nearCopy = 0.85
}
