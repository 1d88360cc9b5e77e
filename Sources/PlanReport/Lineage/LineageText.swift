public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax
internal import PlanText

/// Writes lineages for people: a plan stands below the one that it took from.
public struct LineageText {
  private let style: TextStyle

  public init(_ style: TextStyle) { self.style = style }

  /// Writes a lineage.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n* log *n*) in the plans.
  public func write(_ lineage: Lineage, to stream: inout ByteStream) throws {
    let language = style.language
    var tree = Tree(lineage)
    let roots = tree.order.filter { tree.parents[$0] == nil }
    for root in roots where !tree.children[root].isEmpty { try write(root, nil, tree, to: &stream) }
    let alone = roots.filter { tree.children[$0].isEmpty }
    tree.isList = true
    let lists = [
      (
        alone.filter { !lineage.plans[$0].similar.isEmpty },
        language("Không rõ lấy từ kế hoạch nào", "Not known from which they took")
      ),
      (
        alone.filter { lineage.plans[$0].similar.isEmpty && !Self.isOpen(lineage.plans[$0].issue) },
        language(
          "Không lấy từ kế hoạch nào, không kế hoạch nào lấy", "Took from none, and none took from them")
      ),
      (
        alone.filter { lineage.plans[$0].similar.isEmpty && Self.isOpen(lineage.plans[$0].issue) },
        language("Không có ngày, không giống kế hoạch nào", "Without a date, and like none of the others")
      ),
    ]
    for (plans, heading) in lists where !plans.isEmpty {
      if tree.hasWritten { stream.bytes.append(0x0A) }
      style.append(heading + ":\n", .bold, to: &stream.bytes)
      for plan in plans { try write(plan, nil, tree, to: &stream) }
      tree.hasWritten = true
    }
    stream.bytes.append(0x0A)
    var body = TextBody(style)
    body.wrapped(language.words(of: lineage.measure))
    stream.bytes += body.bytes
  }

  /// Whether nothing tells when a plan was issued.
  private static func isOpen(_ issue: LineageIssue) -> Bool { issue.earliest == nil && issue.latest == nil }

  /// The plans by what stands below what.
  private struct Tree {
    let lineage: Lineage
    let names: [String]
    /// The plans by their dates, then by their names.
    let order: [Int]
    var parents: [LineageEdge?]
    /// In that order.
    var children: [[LineageEdge]]
    /// Whether plans are written one below the other, set in.
    var isList = false
    var hasWritten: Bool

    init(_ lineage: Lineage) {
      self.lineage = lineage
      names = PlanNames.names(of: lineage.plans.map(\.label))
      let keys = lineage.plans.enumerated().map { place, plan in
        (
          plan.issue.latest ?? plan.issue.earliest ?? "9999",
          AlphabeticalKey("\(plan.label.province ?? "") \(plan.label.issuer ?? "") \(plan.label.name)"), place
        )
      }
      order = keys.sorted { $0 < $1 }.map(\.2)
      parents = Array(repeating: nil, count: lineage.plans.count)
      children = Array(repeating: [], count: lineage.plans.count)
      for edge in lineage.edges { parents[edge.child] = edge }
      for plan in order { if let edge = parents[plan] { children[edge.parent].append(edge) } }
      hasWritten = !lineage.edges.isEmpty
    }
  }

  /// Writes a plan and those below it.
  private func write(
    _ plan: Int, _ edge: LineageEdge?, _ tree: Tree, lead: String = "", next: String = "",
    to stream: inout ByteStream
  ) throws {
    let language = style.language
    let entry = tree.lineage.plans[plan]
    var words = [tree.names[plan]]
    if let issuer = entry.label.issuer, !words[0].contains(issuer) { words.append(issuer) }
    if let time = language.words(of: entry) { words.append(time) }
    if entry.level == nil { words.append(language("không rõ cấp", "level not known")) }
    let line = (tree.isList ? "  " : lead) + words.joined(separator: " · ")
    stream.bytes += Columns.cut(line, to: style.width).text
    stream.bytes.append(0x0A)
    let below = tree.isList ? "    " : next + (tree.children[plan].isEmpty ? "    " : "│   ")
    if let figures = figures(of: entry, edge) { writeDim(below + figures, to: &stream) }
    for likeness in entry.similar {
      // The lines of the tree pause here: a name is not cut.
      var body = TextBody(style)
      body.wrapped(
        String(repeating: " ", count: below.count) + language.words(of: likeness, names: tree.names))
      stream.bytes += body.bytes
    }
    try stream.drain()
    for (place, edge) in tree.children[plan].enumerated() {
      let isLast = place == tree.children[plan].count - 1
      try write(
        edge.child, edge, tree, lead: next + (isLast ? "└── " : "├── "),
        next: next + (isLast ? "    " : "│   "), to: &stream)
    }
  }

  /// The shares of a plan's words by where they come from; nil where all are its own.
  private func figures(of plan: LineagePlan, _ edge: LineageEdge?) -> String? {
    let language = style.language
    let numbers = NumberText(language: language)
    let boilerplate = plan.boilerplate ?? 0
    guard edge != nil || boilerplate > 0 else { return nil }
    let shares: [(String, Double)] = [
      (language("sao chép", "copied"), plan.copied), (language("sửa lại", "adapted"), plan.adapted),
      (language("lời chung", "common"), boilerplate), (language("riêng", "own"), plan.own),
    ]
    var figures = shares.filter { $0.1 > 0 }.map { "\($0.0) \(numbers.percent($0.1, space: " "))" }
    if let edge {
      let dropped = numbers.percent(edge.dropped, space: " ")
      figures.append(language("bỏ \(dropped) của gốc", "\(dropped) of it dropped"))
    }
    return figures.joined(separator: ", ")
  }

  private func writeDim(_ line: String, to stream: inout ByteStream) {
    style.append(Columns.cut(line, to: style.width).text, .dim, to: &stream.bytes)
    stream.bytes.append(0x0A)
  }
}
