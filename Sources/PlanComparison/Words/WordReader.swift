internal import PlanGrammar
internal import PlanText

/// Reads the words of blocks: syllables folded, synonyms by one key, typed tokens as one word each.
struct WordReader {
  private let grammar: ComparisonGrammar
  private var matcher: Matcher
  /// The names of the plan that is read.
  var names = OwnNames()
  private let letters = LetterTable.letters
  private let documentNumber: UInt16?
  private let abbreviation: UInt16?
  private let spelling: UInt16?
  /// The keys of the tokens of the block that is being read, by their places; 0 for marks.
  private var keys: [UInt64] = []
  /// For each list whose words stand for others the numbers of these, by entry; 0 where they were not asked for yet.
  private var keyTexts: [[UInt64]]

  init(_ grammar: ComparisonGrammar) {
    self.grammar = grammar
    matcher = grammar.matchers.matcher()
    keyTexts = Array(repeating: [], count: grammar.rules.names.count)
    documentNumber = grammar.rules.number(of: "document.number")
    abbreviation = grammar.rules.number(of: "abbreviation")
    spelling = grammar.rules.number(of: "comparison.spelling")
  }

  /// What begins at a token.
  private struct Find {
    var tokens = 0..<0
    var meaning: ComparisonRules.Meaning?
    var span = -1
  }

  /// Appends the words of a block, whose text stands in some ranges of well-formed UTF-8.
  /// - Complexity: O(*n*) in the bytes of the ranges.
  mutating func read(_ clean: [UInt8], _ ranges: [Range<Int>], into words: inout [Word]) {
    matcher.reset()
    let tokens = matcher.match(clean.span, ranges, Matcher.Place())
    readKeys(of: tokens, clean)
    let chart = matcher.chart
    let grammar = grammar
    var at = tokens.lowerBound
    var officeEnd = 0, audienceEnd = 0, scopeEnd = 0, awardEnd = 0
    var startsClause = true, startsSentence = true
    while at < tokens.upperBound {
      let token = chart.tokens[at]
      if token.flags.contains(.sentenceStart) { startsSentence = true }
      guard keys[at] != 0 else {
        startsClause = true
        at += 1
        continue
      }
      var best = Find(), citation = Find(), value = Find()
      if chart.hasSpans(at: at) {
        chart.forEachSpan(at: at) { index in
          let span = chart.span(index)
          guard let meaning = grammar.meaning(of: span.rule) else { return }
          let found = Find(tokens: span.tokens, meaning: meaning, span: index)
          switch meaning {
          case .citation: if span.tokens.count > citation.tokens.count { citation = found }
          case .time, .quantity: if span.tokens.count > value.tokens.count { value = found }
          case .office: officeEnd = max(officeEnd, Int(span.end))
          case .award: awardEnd = max(awardEnd, Int(span.end))
          case .audience: audienceEnd = max(audienceEnd, Int(span.end))
          case .scope: scopeEnd = max(scopeEnd, Int(span.end))
          case .province where !token.flags.contains(.capital): break
          case .abbreviation: break
          case .spelling, .synonym, .polarity, .function, .name, .province:
            if span.tokens.count > best.tokens.count { best = found }
          }
        }
        // The name of an office closes the abbreviations in it.
        if token.flags.contains(.symbol), let abbreviation,
          let index = chart.span(of: abbreviation, at: at, orClosed: at < officeEnd)
        {
          let tokens = chart.span(index).tokens
          if tokens.count >= best.tokens.count {
            best = Find(tokens: tokens, meaning: .abbreviation, span: index)
          }
        }
      }
      var tags = WordTags()
      if startsClause || token.flags.contains(.clauseStart) { tags.insert(.clauseStart) }
      if startsSentence { tags.insert([.sentenceStart, .clauseStart]) }
      if at < officeEnd { tags.insert(.office) }
      if at < awardEnd { tags.insert(.award) }
      if at < audienceEnd { tags.insert(.audience) }
      if at < scopeEnd { tags.insert(.scope) }
      startsClause = false
      startsSentence = false
      let own = names.match(keys, at, tokens.upperBound)
      if !citation.tokens.isEmpty {
        add(citation, chart, tags, to: &words)
        at = citation.tokens.upperBound
      } else if !value.tokens.isEmpty, value.tokens.count >= own {
        add(value, chart, tags, to: &words)
        at = value.tokens.upperBound
      } else if own > best.tokens.count {
        add(name: at..<(at + own), chart, tags, to: &words)
        at += own
      } else if !best.tokens.isEmpty {
        add(best, chart, tags, to: &words)
        at = best.tokens.upperBound
      } else {
        let kind: WordKind = token.flags.contains(.number) ? .number : .word
        words.append(
          Word(key: keys[at], print: keys[at], start: token.start, end: token.end, kind: kind, tags: tags))
        at += 1
      }
    }
  }

  /// The words of a text that is no part of a plan.
  /// - Complexity: O(*n*) in its bytes.
  mutating func words(of text: String) -> [Word] {
    let bytes = Array(text.utf8)
    var words: [Word] = []
    if !bytes.isEmpty { read(bytes, [0..<bytes.count], into: &words) }
    return words
  }

  /// Lets readers that begin later know the words that this one met; it reads no more.
  mutating func end() { grammar.matchers.keepWords(of: &matcher) }

  /// Notes the key of each token.
  private mutating func readKeys(of tokens: Range<Int>, _ clean: [UInt8]) {
    keys.removeAll(keepingCapacity: true)
    let chart = matcher.chart, known = grammar.wordKeys, letters = letters
    keys.append(addingCapacity: tokens.count) { keys in
      let all = chart.tokens.span, known = known.span, letters = letters.span, clean = clean.span
      for at in tokens {
        let token = all[at]
        if token.flags.contains(.word) {
          if token.word != 0 {
            keys.append(known[Int(token.word)])
          } else {
            var reader = SyllableReader(token.range)
            keys.append(Hash.mix(reader.next(in: clean, letters: letters).key))
          }
        } else if token.flags.contains(.number) {
          keys.append(Self.key(ofNumber: token, clean))
        } else {
          keys.append(0)
        }
      }
    }
  }

  /// The key of a number: its value, or its digits where it has more than a token's value holds.
  private static func key(ofNumber token: Token, _ clean: Span<UInt8>) -> UInt64 {
    var key = UInt64(UInt32(bitPattern: token.value)) | 1 << 62
    if token.value == .max {
      for at in token.range { key = Hash.join(key, UInt64(clean[at])) }
    }
    return Hash.mix(key)
  }

  private mutating func add(_ find: Find, _ chart: Chart, _ tags: WordTags, to words: inout [Word]) {
    let start = chart.tokens[find.tokens.lowerBound].start
    let end = chart.tokens[find.tokens.upperBound - 1].end
    let written = hash(of: find.tokens)
    func word(_ key: UInt64, _ kind: WordKind, print: UInt64? = nil) -> Word {
      Word(key: key, print: print ?? written, start: start, end: end, kind: kind, tags: tags)
    }
    switch find.meaning {
    case .citation: words.append(word(citationKey(of: find.tokens, chart) ?? written, .citation))
    case .time:
      let key = timeKey(of: find.tokens, chart)
      words.append(word(key, .time, print: key))
    case .quantity:
      let key = quantityKey(of: find.tokens, chart)
      words.append(word(key, .quantity, print: key))
    case .spelling:
      let key = keyText(of: find.span, chart.span(find.span))
      words.append(word(key, .word, print: key))
    case .synonym: words.append(word(keyText(of: find.span, chart.span(find.span)), .word))
    case .polarity:
      let span = chart.span(find.span)
      var polar = word(keyText(of: find.span, span), .word)
      polar.tags.formUnion(grammar.polarities[Int(span.entry)])
      words.append(polar)
    case .function: words.append(word(written, .function))
    case .name, .province: add(name: find.tokens, chart, tags, to: &words)
    case .abbreviation:
      // Written out, each syllable in the same bytes.
      for syllable in syllables(ofKeyOf: find.span) {
        words.append(
          Word(key: syllable, print: syllable, start: start, end: end, kind: .word, tags: tags))
      }
    case .office, .award, .audience, .scope, nil: break
    }
  }

  /// Adds a name that must differ.
  private func add(name tokens: Range<Int>, _ chart: Chart, _ tags: WordTags, to words: inout [Word]) {
    let start = chart.tokens[tokens.lowerBound].start
    let end = chart.tokens[tokens.upperBound - 1].end
    words.append(
      Word(key: Self.nameKey, print: hash(of: tokens), start: start, end: end, kind: .name, tags: tags))
  }

  /// The key of all names that must differ.
  private static let nameKey = Hash.mix(0x6E61_6D65)

  /// A number made of the words and numbers of some tokens.
  private func hash(of tokens: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0
    for key in keys[tokens] where key != 0 { hash = hash == 0 ? key : Hash.join(hash, key) }
    return hash
  }

  /// The key of a time, however its words are spelled.
  private mutating func timeKey(of tokens: Range<Int>, _ chart: Chart) -> UInt64 {
    var hash: UInt64 = 0
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      var key = keys[at], end = at + 1
      if let spelling, let index = chart.span(of: spelling, at: at, orClosed: true) {
        let span = chart.span(index)
        (key, end) = (keyText(of: index, span), Int(span.end))
      }
      if key != 0 { hash = hash == 0 ? key : Hash.join(hash, key) }
      at = end
    }
    return hash
  }

  /// The key of a quantity: beside its words and numbers the marks that make it another one.
  private func quantityKey(of tokens: Range<Int>, _ chart: Chart) -> UInt64 {
    var hash: UInt64 = 0
    for at in tokens {
      var key = keys[at]
      if key == 0 {
        let mark = UInt32(bitPattern: chart.tokens[at].value)
        guard Self.quantityMarks.contains(mark) else { continue }
        key = Hash.mix(UInt64(mark) | 1 << 61)
      }
      hash = hash == 0 ? key : Hash.join(hash, key)
    }
    return hash
  }

  /// The signs of per cent and per mille, of ranges and fractions, and of what is more or less; not those that part the
  /// digits of a number.
  private static let quantityMarks: [UInt32] = [0x25, 0x2030, 0x2D, 0x2F, 0x3C, 0x3E, 0x2264, 0x2265]

  /// The key of a citation that has a number: whatever else stands with it, it is the same document.
  private func citationKey(of tokens: Range<Int>, _ chart: Chart) -> UInt64? {
    guard let documentNumber else { return nil }
    for token in tokens {
      if let span = chart.span(of: documentNumber, at: token, orClosed: true) {
        return Hash.join(0x6E75_6D62, hash(of: chart.span(span).tokens))
      }
    }
    return nil
  }

  /// The number of the key that a phrase of a list stands for.
  private mutating func keyText(of number: Int, _ span: Chart.Span) -> UInt64 {
    let list = Int(span.rule), entry = Int(span.entry)
    if entry < keyTexts[list].count, keyTexts[list][entry] != 0 { return keyTexts[list][entry] }
    var hash: UInt64 = 0
    for syllable in syllables(ofKeyOf: number) { hash = hash == 0 ? syllable : Hash.join(hash, syllable) }
    while keyTexts[list].count <= entry { keyTexts[list].append(0) }
    keyTexts[list][entry] = hash
    return hash
  }

  private func syllables(ofKeyOf span: Int) -> [UInt64] {
    guard let key = matcher.matches.key(of: span) else { return [] }
    return WordKeys.keys(of: key)
  }
}
