extension GrammarCheck {
  /// Rules of one group that match the very same words of some example, with nothing said of which is preferred.
  func overlaps() -> [GrammarFinding] {
    var matcher = Matcher(set, roleNames: [])
    var told: Set<[String]> = []
    var findings: [GrammarFinding] = []
    for example in set.rules.flatMap(\.examples) {
      let bytes = Array(example.text.utf8)
      matcher.reset()
      let block = matcher.match(bytes.span, at: .any(bytes.count))
      for token in block {
        let spans = matcher.chart.ruleSpans(at: token)
        for span in spans where span.state != .beaten {
          guard let rule = set.rule(span.rule), let group = rule.group else { continue }
          for beaten in spans where beaten.state == .beaten && beaten.end == span.end {
            guard let other = set.rule(beaten.rule), other.group == group, other.stratum == rule.stratum,
              !rule.over.contains(other.name), told.insert([rule.name, other.name]).inserted
            else { continue }
            let words = matcher.matches.text(of: span.tokens, bytes.span)
            findings.append(
              GrammarFinding(
                other.place,
                "'\(rule.name)' and '\(other.name)' of the group '\(group)' both match \"\(words)\" (\(example.place)), and neither is 'over' the other"
              ))
          }
        }
      }
    }
    return findings
  }
}
