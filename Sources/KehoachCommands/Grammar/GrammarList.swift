internal import PlanGrammar
internal import PlanRender

/// `kehoach grammar list`: the lists and rules there are.
struct GrammarList {
  let session: Session
  let files: GrammarFiles

  func run(into output: any ByteSink) throws {
    let entries = GrammarEntry.all(of: files.grammar)
    guard session.settings.format != .json else {
      return try output.writeJSON { json in try write(entries, to: &json) }
    }
    let language = session.settings.style.language
    var table = ReportTable([
      (language("tên", "name"), .left), (language("tầng", "layer"), .left),
      (language("nhóm", "group"), .left),
      (language("ví dụ", "examples"), .right), (language("nơi", "place"), .left),
    ])
    for entry in entries {
      table.add([
        entry.name, entry.stratum ?? language("danh sách", "words"), entry.group ?? "-",
        String(entry.examples),
        "\(entry.place.file):\(entry.place.line)",
      ])
    }
    try output.write(Array(table.text.utf8))
  }

  private func write(_ entries: [GrammarEntry], to json: inout JSONWriter) throws {
    json.open(.array)
    for entry in entries {
      json.open(.object)
      try json.field("name", entry.name)
      try json.field("layer", entry.stratum)
      try json.field("group", entry.group)
      json.field("examples", entry.examples)
      try json.write(entry.place)
      json.close(.object)
    }
    json.close(.array)
  }
}
