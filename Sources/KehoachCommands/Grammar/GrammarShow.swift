internal import PlanFormats
internal import PlanGrammar
internal import PlanRender

/// `kehoach grammar show`: a list or rule as its file has it, with what its examples give.
struct GrammarShow {
  let session: Session
  let files: GrammarFiles

  func run(into output: any ByteSink) throws {
    let entries = GrammarEntry.all(of: files.grammar)
    let rules = RuleSet(files.grammar)
    var examples = RuleExamples(rules)
    if session.settings.format == .json {
      var found: [GrammarEntry] = []
      for operand in session.settings.operands.dropFirst() {
        let named = entries.filter { $0.name == operand.name }
        if named.isEmpty { complain(of: operand, among: entries) }
        found += named
      }
      return try output.writeJSON { try write(found, &examples, to: &$0) }
    }
    var isFirst = true
    for operand in session.settings.operands.dropFirst() {
      let found = entries.filter { $0.name == operand.name }
      if found.isEmpty { complain(of: operand, among: entries) }
      for entry in found {
        let text = report(on: entry, rules, &examples)
        try output.write(Array((isFirst ? text : "\n" + text).utf8))
        isFirst = false
      }
    }
  }

  private func complain(of name: FilePath, among entries: [GrammarEntry]) {
    let nearest = NearestWord.nearest(to: name.name, among: entries.map(\.name))
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "'kehoach grammar list' names them"
    session.complain("no list or rule '\(name)' (\(hint))")
  }

  private func report(on entry: GrammarEntry, _ rules: RuleSet, _ examples: inout RuleExamples) -> String {
    let language = session.settings.style.language
    let sources = ([entry.place] + entry.furtherPlaces).map { "\($0.file):\($0.line)\n\n" + source(at: $0) }
    var text = sources.joined(separator: "\n")
    func add(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { text += "\n\(heading):\n" + lines.map { "  \($0)\n" }.joined() }
    }
    if let rule = files.grammar.rules.first(where: { $0.place == entry.place }) {
      let found = rule.examples.map { example in
        let values = examples.values(of: rule, in: example.text)
        return "\"\(example.text)\": " + (values.isEmpty ? "-" : values.joined(separator: "; "))
      }
      add(language("Ví dụ cho", "Examples give"), found)
      add(language("Gọi đến", "Names"), Array(Set(rule.references + rule.over)).sorted())
    } else {
      let found = files.grammar.examples.filter { $0.list == entry.name }.map { example in
        "\"\(example.text)\": " + (example.keys.isEmpty ? "-" : example.keys.joined(separator: "; "))
      }
      add(language("Ví dụ cho", "Examples give"), found)
    }
    let users = files.grammar.rules.filter {
      $0.references.contains(entry.name) || $0.over.contains(entry.name)
    }
    add(language("Được gọi bởi", "Named by"), users.map(\.name))
    return text
  }

  /// The lines of a section, with the comment right above it.
  private func source(at place: GrammarPlace) -> String {
    guard let bytes = files.sources.first(where: { $0.name == place.file })?.bytes else { return "" }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var start = place.line - 1
    guard lines.indices.contains(start) else { return "" }
    var end = start + 1
    while end < lines.count, lines[end].first.map({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) ?? true {
      end += 1
    }
    while end > start + 1, lines[end - 1].allSatisfy({ $0 <= 0x20 }) { end -= 1 }
    while start > 0, lines[start - 1].first == UInt8(ascii: "#") { start -= 1 }
    return lines[start..<end].map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }
}
