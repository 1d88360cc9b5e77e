extension RuleTables: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      firstRule: text.read(), rules: text.read(), conditions: text.read(), positions: text.read(),
      precede: text.read(), captures: text.read(), spellings: text.read(), kinds: text.read(),
      numbers: text.read(), byWord: text.read(), bySpan: text.read(), byKind: text.read(),
      levelKinds: text.read(), roles: text.read(), kindLevels: text.read(), romans: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(
      firstRule, rules, conditions, positions, precede, captures, spellings, kinds, numbers, byWord, bySpan,
      byKind, levelKinds, roles, kindLevels, romans)
  }
}

extension RuleTables.Rule: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      first: text.read(), last: text.read(), words: text.read(), spans: text.read(), known: text.read(),
      begun: text.read(), positions: text.read(), group: text.read(), reach: text.read(),
      isOpaque: text.read(), needed: text.read(), isBoundBefore: text.read(),
      isBoundBehind: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(
      first, last, words, spans, known, begun, positions, group, reach, isOpaque, needed,
      isBoundBefore, isBoundBehind)
  }
}

extension Second: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(words: text.read(), spans: text.read(), kinds: text.read(), over: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(words, spans, kinds, over) }
}

extension RuleTables.Conditions: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      isInHeading: text.read(), notAfter: text.read(), notBefore: text.read(), notIn: text.read(),
      over: text.read(), notInBits: text.read(), notInReach: text.read(), under: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(isInHeading, notAfter, notBefore, notIn, over, notInBits, notInReach, under)
  }
}

extension RuleTables.Position: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      kind: text.read(), isGlued: text.read(), isCapital: text.read(), number: text.read(),
      follow: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(kind, isGlued, isCapital, number, follow) }
}

extension RuleTables.Position.Kind: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    guard let kind = Self(rawValue: text.read()) else { EmbeddedTextReader.fail() }
    self = kind
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(rawValue) }
}

extension RuleTables.Spelling: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(word: text.read(), letters: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(word, letters) }
}

extension RuleTables.LevelTest: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(test: text.read(), rules: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(test, rules) }
}

extension RuleTables.Roman: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(test: text.read(), levels: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(test, levels) }
}

extension TokenKind: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      needed: text.read(), excluded: text.read(), low: text.read(), high: text.read(), isRoman: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(needed, excluded, low, high, isRoman) }
}

extension Token.Flags: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(rawValue: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(rawValue) }
}

extension RuleStarts: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(entries: text.read(), numbers: text.read(), stretches: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(entries, numbers, stretches) }
}

extension RuleStarts.Entry: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(rule: text.read(), second: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(rule, second) }
}

extension RuleStarts.Number: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(levels: text.read(), stretch: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(levels, stretch) }
}
