/// Counts in how many blocks of plans words and their neighbourhoods stand, and writes that as text.
package struct WordCounts {
  private var counts: [UInt32: Int] = [:]
  private var blocks = 0

  /// Grams of fewer blocks are as those of none.
  private static let fewest = 2

  package init() {}

  /// Adds the blocks of a plan.
  package mutating func add(_ plan: ComparedPlan) {
    for block in plan.blocks {
      blocks += 1
      for gram in plan.grams[block.grams] { counts[gram.hash & ~31, default: 0] += 1 }
    }
  }

  /// The grams with their levels, by their hashes; before them the level of those that are not there.
  package var entries: [UInt32] {
    let common = counts.filter { $0.value >= Self.fewest }.sorted { $0.key < $1.key }
    return [level(0)] + common.map { $0.key | level($0.value) }
  }

  /// How many half bits it tells that a gram stands in so many of the blocks.
  private func level(_ count: Int) -> UInt32 {
    // Twice the logarithm to the base of 2, rounded down: the largest n with 2^n ≤ share².
    let share = Double(2 * blocks + 2) / Double(2 * count + 1)
    var square = share * share
    var level: UInt32 = 0
    while square >= 2, level < Background.highest {
      square /= 2
      level += 1
    }
    return level
  }

  /// The table as text: six letters of `alphabet` for each entry.
  package var text: String {
    var text = ""
    for entry in entries {
      for place in stride(from: 30, through: 0, by: -6) {
        text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[Int(entry >> UInt32(place) & 63)]))
      }
    }
    return text
  }

  /// The Swift source that holds the table.
  package var source: String {
    let letters = Array(text.utf8)
    let lines = stride(from: 0, to: letters.count, by: 96).map { start in
      "    " + String(decoding: letters[start..<min(start + 96, letters.count)], as: UTF8.self) + "\n"
    }
    return """
      /// How common words are in the plans of `corpus/words.txt`: written by `make words`, not by hand.
      enum BackgroundTable {
        static let text: StaticString = \"""

      """ + lines.joined() + """
            \"""
        }

        """
  }

  /// The entries of a table as text; ends of lines are passed over.
  static func entries(of text: [UInt8]) -> [UInt32] {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    var entries: [UInt32] = []
    entries.reserveCapacity(text.count / 6)
    var entry: UInt32 = 0
    var letters = 0
    for byte in text where values[Int(byte)] != 0xFF {
      entry = entry << 6 | UInt32(values[Int(byte)])
      letters += 1
      if letters == 6 {
        entries.append(entry)
        (entry, letters) = (0, 0)
      }
    }
    return entries
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
