internal import PlanGrammar
internal import PlanRender

extension GrammarShow {
  /// Writes some of the lists and rules, with what their examples give.
  func write(_ entries: [GrammarEntry], _ examples: inout RuleExamples, to json: inout JSONWriter) throws {
    json.open(.array)
    for entry in entries {
      json.open(.object)
      json.key("name")
      try json.value(entry.name)
      json.key("layer")
      try json.value(entry.stratum)
      json.key("group")
      try json.value(entry.group)
      if let rule = files.grammar.rules.first(where: { $0.place == entry.place }) {
        try write(rule, &examples, to: &json)
      } else {
        try writeList(entry, to: &json)
      }
      let users = files.grammar.rules.filter {
        $0.references.contains(entry.name) || $0.over.contains(entry.name)
      }
      json.key("namedBy")
      try write(users.map(\.name), to: &json)
      try json.write(entry.place)
      json.close(.object)
    }
    json.close(.array)
  }

  private func write(_ rule: Rule, _ examples: inout RuleExamples, to json: inout JSONWriter) throws {
    json.key("pattern")
    try json.value(rule.pattern.description)
    json.key("within")
    json.value(rule.reach)
    json.key("opaque")
    json.value(rule.isOpaque)
    json.key("conditions")
    try write(rule.conditions.map(\.description), to: &json)
    json.key("value")
    try json.value(rule.value?.description)
    json.key("over")
    try write(rule.over, to: &json)
    json.key("names")
    try write(Array(Set(rule.references + rule.over)).sorted(), to: &json)
    json.key("examples")
    json.open(.array)
    for example in rule.examples {
      json.open(.object)
      json.key("text")
      try json.value(example.text)
      json.key("expected")
      try json.value(example.value)
      json.key("found")
      try write(examples.values(of: rule, in: example.text), to: &json)
      json.close(.object)
    }
    json.close(.array)
  }

  private func writeList(_ list: GrammarEntry, to json: inout JSONWriter) throws {
    json.key("entries")
    json.open(.array)
    for entry in files.grammar.lists[list.name] ?? [] {
      json.open(.object)
      json.key("key")
      try json.value(entry.key)
      json.key("phrases")
      try write(entry.phrases, to: &json)
      json.key("from")
      if let day = entry.from { json.value(day) } else { json.null() }
      json.key("to")
      if let day = entry.to { json.value(day) } else { json.null() }
      json.close(.object)
    }
    json.close(.array)
    json.key("examples")
    json.open(.array)
    for example in files.grammar.examples where example.list == list.name {
      json.open(.object)
      json.key("text")
      try json.value(example.text)
      json.key("expected")
      try write(example.keys, to: &json)
      json.close(.object)
    }
    json.close(.array)
  }

  private func write(_ texts: [String], to json: inout JSONWriter) throws {
    json.open(.array)
    for text in texts { try json.value(text) }
    json.close(.array)
  }
}
