internal import PlanEvaluation
internal import PlanRender

/// The figures of a run, for people and for programs.
struct EvaluationReport {
  let evaluation: Evaluation
  /// The run to compare with.
  let before: EvaluationFigures?
  /// Whether every entry that was missed or is extra is shown.
  let hasDetails: Bool

  private var changes: [EvaluationChange]? { before.map { evaluation.figures.changes(since: $0) } }

  // MARK: Text

  func text(in language: Language) -> String {
    var text = plans(in: language)
    if hasDetails { text += details() }
    text += "\n" + lists(in: language)
    if !evaluation.alignments.isEmpty { text += "\n" + alignments(in: language) }
    if let before { text += "\n" + comparison(with: before, in: language) }
    return text
  }

  private func plans(in language: Language) -> String {
    var table = ReportTable([
      (language("kế hoạch", "plan"), .left), ("F1", .right), (language("đúng", "right"), .right),
      (language("sót", "missed"), .right), (language("thừa", "extra"), .right),
    ])
    for plan in evaluation.figures.plans {
      let total = plan.total
      table.add([plan.name, Self.share(total.f1)] + Self.counts(total))
    }
    return table.text
  }

  private func details() -> String {
    var text = ""
    for plan in evaluation.plans {
      for list in GoldScore.List.allCases {
        let count = plan.score[list]
        for entry in count.missed { text += "- \(plan.name) \(list) \(entry)\n" }
        for entry in count.extra { text += "+ \(plan.name) \(list) \(entry)\n" }
      }
    }
    return text.isEmpty ? "" : "\n" + text
  }

  private func lists(in language: Language) -> String {
    var table = ReportTable([
      (language("danh sách", "list"), .left), (language("chính xác", "precision"), .right),
      (language("độ phủ", "recall"), .right), ("F1", .right), (language("đúng", "right"), .right),
      (language("sót", "missed"), .right), (language("thừa", "extra"), .right),
    ])
    let figures = evaluation.figures
    for list in GoldScore.List.allCases { table.add(Self.row(list.rawValue, figures[list])) }
    table.add(Self.row(language("tất cả", "micro average"), figures.micro))
    return table.text
  }

  private func alignments(in language: Language) -> String {
    var table = ReportTable([
      (language("so sánh", "comparison"), .left), (language("chính xác", "precision"), .right),
      (language("độ phủ", "recall"), .right), ("F1", .right), (language("đúng", "right"), .right),
      (language("sót", "missed"), .right), (language("thừa", "extra"), .right),
      (language("đúng quan hệ", "relation right"), .right),
    ])
    var all = ScoreFigures()
    var relations = 0
    var details = ""
    for (name, score) in evaluation.alignments {
      for (kind, pairs) in [("statements", score.statements), ("targets", score.targets)] {
        table.add(Self.row("\(name) \(kind)", pairs.figures) + ["\(pairs.relationRight)"])
        all = all + pairs.figures
        relations += pairs.relationRight
        for pair in pairs.missed { details += "- \(name) \(kind) \(pair)\n" }
        for pair in pairs.extra { details += "+ \(name) \(kind) \(pair)\n" }
      }
    }
    table.add(Self.row(language("tất cả", "all"), all) + ["\(relations)"])
    return (hasDetails && !details.isEmpty ? details + "\n" : "") + table.text
  }

  private func comparison(with before: EvaluationFigures, in language: Language) -> String {
    let figures = evaluation.figures
    var text = language("So với lần trước: ", "Since the run before: ")
    text += "F1 \(Self.share(before.micro.f1)) → \(Self.share(figures.micro.f1))\n"
    let changes = changes ?? []
    guard !changes.isEmpty else { return text + language("không có gì khác\n", "nothing differs\n") }
    var table = ReportTable([
      ("", .left), (language("kế hoạch", "plan"), .left), (language("danh sách", "list"), .left),
      ("F1", .right), (language("đúng", "right"), .right), (language("sót", "missed"), .right),
      (language("thừa", "extra"), .right),
    ])
    for list in GoldScore.List.allCases where before[list] != figures[list] {
      let change = EvaluationChange(
        plan: language("(tất cả)", "(all)"), list: list, before: before[list], after: figures[list])
      table.add(Self.row(change, in: language))
    }
    for change in changes { table.add(Self.row(change, in: language)) }
    return text + table.text
  }

  private static func row(_ change: EvaluationChange, in language: Language) -> [String] {
    func shown(_ value: (ScoreFigures) -> String) -> String {
      let before = change.before.map(value), after = change.after.map(value)
      return before == after ? after ?? "" : "\(before ?? "-") → \(after ?? "-")"
    }
    return [
      word(for: change.verdict, in: language), change.plan, change.list?.rawValue ?? "",
      shown { share($0.f1) }, shown { String($0.right) }, shown { String($0.missed) },
      shown { String($0.extra) },
    ]
  }

  private static func word(for verdict: EvaluationChange.Verdict, in language: Language) -> String {
    switch verdict {
    case .better: language("tốt hơn", "better")
    case .worse: language("kém hơn", "worse")
    case .other: language("khác", "other")
    case .added: language("mới", "added")
    case .removed: language("không còn", "removed")
    }
  }

  private static func row(_ name: String, _ figures: ScoreFigures) -> [String] {
    [name, share(figures.precision), share(figures.recall), share(figures.f1)] + counts(figures)
  }

  private static func counts(_ figures: ScoreFigures) -> [String] {
    [figures.right, figures.missed, figures.extra].map(String.init)
  }

  /// A share with four places.
  private static func share(_ value: Double) -> String {
    let digits = String(Int((value * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return "\(padded.dropLast(4)).\(padded.suffix(4))"
  }

  // MARK: JSON

  func write(to json: inout JSONWriter) throws {
    let figures = evaluation.figures
    json.open(.object)
    try json.field("schema", "kehoach.evaluation/1")
    json.key("plans")
    json.open(.object)
    for (index, plan) in figures.plans.enumerated() {
      try json.key(text: plan.name)
      try write(plan, evaluation.plans[index].score, to: &json)
    }
    json.close(.object)
    json.key("lists")
    try write(lists: { figures[$0] }, to: &json)
    json.key("micro")
    write(figures.micro, to: &json)
    if !evaluation.alignments.isEmpty { try writeAlignments(to: &json) }
    if let changes {
      json.key("changes")
      json.open(.array)
      for change in changes { try write(change, to: &json) }
      json.close(.array)
    }
    json.close(.object)
  }

  private func write(
    _ plan: EvaluationFigures.Plan, _ score: GoldScore, to json: inout JSONWriter
  ) throws {
    json.open(.object)
    json.field("f1", plan.total.f1)
    counts(plan.total, to: &json)
    json.key("lists")
    try write(lists: { plan[$0] }, to: &json)
    if hasDetails {
      json.key("details")
      json.open(.object)
      for list in GoldScore.List.allCases where score[list].missed.count + score[list].extra.count > 0 {
        try json.key(text: list.rawValue)
        json.open(.object)
        try json.field("missed", score[list].missed)
        try json.field("extra", score[list].extra)
        json.close(.object)
      }
      json.close(.object)
    }
    json.close(.object)
  }

  private func writeAlignments(to json: inout JSONWriter) throws {
    json.key("alignments")
    json.open(.object)
    for (name, score) in evaluation.alignments {
      try json.key(text: name)
      json.open(.object)
      for (kind, pairs) in [("statements", score.statements), ("targets", score.targets)] {
        try json.key(text: kind)
        json.open(.object)
        json.field("f1", pairs.figures.f1)
        counts(pairs.figures, to: &json)
        json.field("relationRight", pairs.relationRight)
        if hasDetails {
          json.key("details")
          json.open(.object)
          try json.field("missed", pairs.missed)
          try json.field("extra", pairs.extra)
          json.close(.object)
        }
        json.close(.object)
      }
      json.close(.object)
    }
    json.close(.object)
  }

  private func write(lists figures: (GoldScore.List) -> ScoreFigures, to json: inout JSONWriter) throws {
    json.open(.object)
    for list in GoldScore.List.allCases {
      try json.key(text: list.rawValue)
      write(figures(list), to: &json)
    }
    json.close(.object)
  }

  private func write(_ figures: ScoreFigures, to json: inout JSONWriter) {
    json.open(.object)
    json.field("precision", figures.precision)
    json.field("recall", figures.recall)
    json.field("f1", figures.f1)
    counts(figures, to: &json)
    json.close(.object)
  }

  private func counts(_ figures: ScoreFigures, to json: inout JSONWriter) {
    json.field("right", figures.right)
    json.field("missed", figures.missed)
    json.field("extra", figures.extra)
  }

  private func write(_ change: EvaluationChange, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.field("plan", change.plan)
    try json.field("list", change.list?.rawValue)
    try json.field("verdict", change.verdict.rawValue)
    json.key("before")
    if let before = change.before { write(before, to: &json) } else { json.null() }
    json.key("after")
    if let after = change.after { write(after, to: &json) } else { json.null() }
    json.close(.object)
  }
}
