/// One thing that is scored of a plan: a field of its header, a block, a fact.
struct ScoredEntry: Sendable {
  /// What must be equal.
  let key: [String]
  /// What need only be alike; nil where anything will do.
  let loose: Words?
  /// Whether it counts neither when found nor when missed.
  let isOptional: Bool

  /// A text that is compared by its words.
  struct Words: Sendable {
    let text: String
    let words: Set<String>

    init(_ text: String) {
      self.text = text
      words = ScoredText.words(text)
    }

    /// Whether two texts share over half the words of the shorter and over a third of those of the longer.
    static func areAlike(_ a: Words, _ b: Words?) -> Bool {
      guard let b, !a.text.isEmpty, !b.text.isEmpty else { return a.text.isEmpty && b?.text.isEmpty ?? true }
      let shared = a.words.intersection(b.words).count
      return shared * 2 > min(a.words.count, b.words.count) && shared * 3 > max(a.words.count, b.words.count)
    }
  }

  /// The key as people read it.
  private let shown: [String]

  /// An entry; what stands for nothing in its key is a dash.
  ///
  /// `shown` stands for the key where that is in no form for people.
  init(_ key: [String?], shown: [String?]? = nil, loose: String? = nil, isOptional: Bool = false) {
    self.key = key.map { $0 ?? "-" }
    self.shown = (shown ?? key).map { $0 ?? "-" }
    self.loose = loose.map(Words.init)
    self.isOptional = isOptional
  }

  /// Whether this entry of a gold file is the one that was found.
  func matches(_ found: ScoredEntry) -> Bool {
    guard key == found.key else { return false }
    return loose.map { Words.areAlike($0, found.loose) } ?? true
  }

  /// The entry on one line.
  var print: String { (shown + [loose?.text ?? ""]).filter { !$0.isEmpty }.joined(separator: " ") }
}
