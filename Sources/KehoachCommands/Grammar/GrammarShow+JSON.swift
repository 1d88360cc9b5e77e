internal import PlanGrammar
internal import PlanRender

extension GrammarShow {
  /// Writes some of the lists and rules, with what their examples give.
  func write(_ entries: [GrammarEntry], _ examples: inout RuleExamples, to json: inout JSONWriter) throws {
    json.open(.array)
    for entry in entries {
      json.open(.object)
      try json.field("name", entry.name)
      try json.field("layer", entry.stratum)
      try json.field("group", entry.group)
      if let rule = files.grammar.rules.first(where: { $0.place == entry.place }) {
        try write(rule, &examples, to: &json)
      } else {
        try writeList(entry, to: &json)
      }
      let users = files.grammar.rules.filter {
        $0.references.contains(entry.name) || $0.over.contains(entry.name)
      }
      try json.field("namedBy", users.map(\.name))
      try json.write(entry.place)
      json.close(.object)
    }
    json.close(.array)
  }

  private func write(_ rule: Rule, _ examples: inout RuleExamples, to json: inout JSONWriter) throws {
    try json.field("pattern", rule.pattern.description)
    json.field("within", rule.reach)
    json.field("opaque", rule.isOpaque)
    try json.field("conditions", rule.conditions.map(\.description))
    try json.field("value", rule.value?.description)
    try json.field("over", rule.over)
    try json.field("names", Array(Set(rule.references + rule.over)).sorted())
    json.key("examples")
    json.open(.array)
    for example in rule.examples {
      json.open(.object)
      try json.field("text", example.text)
      try json.field("expected", example.value)
      try json.field("found", examples.values(of: rule, in: example.text))
      json.close(.object)
    }
    json.close(.array)
  }

  private func writeList(_ list: GrammarEntry, to json: inout JSONWriter) throws {
    json.key("entries")
    json.open(.array)
    for entry in files.grammar.lists[list.name] ?? [] {
      json.open(.object)
      try json.field("key", entry.key)
      try json.field("phrases", entry.phrases)
      json.field("from", entry.from)
      json.field("to", entry.to)
      json.close(.object)
    }
    json.close(.array)
    json.key("examples")
    json.open(.array)
    for example in files.grammar.examples where example.list == list.name {
      json.open(.object)
      try json.field("text", example.text)
      try json.field("expected", example.keys)
      json.close(.object)
    }
    json.close(.array)
  }
}
