import PlanTestSupport
import Testing

@testable import PlanGrammar

/// Grammars and bytes at random: never a crash, never more steps than the bound, never another result.
@Suite struct RandomGrammarTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func randomRulesKeepTheirBound(_ block: UInt64) {
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomGrammar(seed: seed)
      let grammar = SmallGrammar(random.text())
      let bound = StepBound(grammar.grammar, grammar.set)
      for _ in 0..<4 {
        let text = random.plan()
        let bytes = Array(text.utf8)
        var matcher = Matcher(grammar.set, roleNames: [])
        let tokens = matcher.match(bytes.span, at: .any(bytes.count))
        #expect(matcher.steps <= bound.total * tokens.count, "seed \(seed), text \(text)")
        #expect(matcher.chart.spans.count <= grammar.set.names.count * tokens.count, "seed \(seed)")
        var again = Matcher(grammar.set, roleNames: [])
        _ = again.match(bytes.span, at: .any(bytes.count))
        for index in matcher.chart.spans.indices {
          let span = matcher.chart.spans[index]
          #expect(span.start < span.end && span.end <= tokens.count, "seed \(seed), text \(text)")
          #expect(
            matcher.matches.value(of: index, bytes.span) == again.matches.value(of: index, bytes.span),
            "seed \(seed)")
          for capture in matcher.matches.captures(of: index, bytes.span) {
            #expect(
              capture.tokens.lowerBound >= span.tokens.lowerBound
                && capture.tokens.upperBound <= span.tokens.upperBound, "seed \(seed), text \(text)")
          }
        }
      }
    }
  }

  /// What a rule matched can be gone through once more, whatever became of its parts since.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func everyMatchHasAWayThroughItsRule(_ block: UInt64) {
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomGrammar(seed: seed)
      // The whole of each rule is one capture.
      let lines = random.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var written: [String] = []
      for (index, line) in lines.enumerated() {
        let isPattern = index > 0 && lines[index - 1].hasPrefix("rule ")
        written.append(isPattern ? "  whole:(\(line))" : line)
      }
      let grammar = SmallGrammar(written.joined(separator: "\n"))
      let bytes = Array(random.plan().utf8)
      var matcher = Matcher(grammar.set, roleNames: [])
      _ = matcher.match(bytes.span, at: .any(bytes.count))
      for (index, span) in matcher.chart.spans.enumerated() where grammar.set.rule(span.rule) != nil {
        let whole = matcher.matches.captures(of: index, bytes.span).filter { $0.name == "whole" }
        #expect(whole.first?.tokens.lowerBound == span.tokens.lowerBound, "seed \(seed)")
        #expect(whole.last?.tokens.upperBound == span.tokens.upperBound, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func anyBytesAreRead(_ block: UInt64) {
    for seed in block * 200..<(block + 1) * 200 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<Int.random(in: 0..<400, using: &generator)).map { _ in
        generator.once(in: 3)
          ? UInt8.random(in: 0...255, using: &generator)
          : Array(" \n\t\"=|,:()[]<>+#..rule words costs within".utf8).randomElement(using: &generator) ?? 0
      }
      Self.use(bytes)
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func damagedGrammarsAreRead(_ block: UInt64) {
    for seed in block * 40..<(block + 1) * 40 {
      var generator = SeededGenerator(seed: seed)
      var random = RandomGrammar(seed: seed)
      var bytes = Array(random.text().utf8)
      for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: at)
        default: bytes[at] = Array("()[]<>|+:\"^ \n".utf8).randomElement(using: &generator) ?? 0
        }
      }
      Self.use(bytes)
    }
  }

  /// Does with a grammar all that can be done; a place of a mistake is a line of the file.
  private static func use(_ bytes: [UInt8]) {
    let grammar = Grammar([GrammarSource(name: "test", bytes: bytes)])
    let set = RuleSet(grammar)
    let findings = GrammarCheck(grammar, set, entries: ["r0"], roles: ["purpose"])
      .findings(StepBound(grammar, set))
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for finding in findings {
      #expect((1...lines).contains(finding.place.line))
      #expect(finding.place.column >= 1)
    }
    var examples = RuleExamples(set)
    _ = examples.failures()
    _ = ListExamples(grammar).failures()
    let text = Array("a b QĐ 5, hòa và năm 1990. A “x”".utf8)
    var matcher = Matcher(set, roleNames: [])
    _ = matcher.match(text.span, at: .any(text.count))
  }
}
