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
  public func write(_ lineage: Lineage, to stream: inout ByteStream) throws {
    var children: [Int: [LineageEdge]] = [:]
    for edge in lineage.edges { children[edge.parent, default: []].append(edge) }
    let parented = Set(lineage.edges.map(\.child))
    let names = PlanNames.names(of: lineage.plans.map(\.label))
    let order = Self.inOrder(lineage)
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for parent in children.keys {
      children[parent]?.sort { places[$0.child] ?? 0 < places[$1.child] ?? 0 }
    }
    let roots = order.filter { !parented.contains($0) }
    for root in roots where children[root] != nil {
      try write(root, nil, lead: "", next: "", lineage, names, children, to: &stream)
    }
    let alone = roots.filter { children[$0] == nil }
    let dated = alone.filter { lineage.plans[$0].label.date != nil }
    let undated = alone.filter { lineage.plans[$0].label.date == nil }
    let language = style.language
    try writeList(
      dated,
      language(
        "Không lấy từ kế hoạch nào, không kế hoạch nào lấy", "Took from none, and none took from them"),
      lineage, names, to: &stream)
    try writeList(
      undated,
      language(
        "Không có ngày, nên không biết trước sau", "Without a date, so that nothing tells which was first"),
      lineage, names, to: &stream)
  }

  private func writeList(
    _ plans: [Int], _ heading: String, _ lineage: Lineage, _ names: [String], to stream: inout ByteStream
  ) throws {
    guard !plans.isEmpty else { return }
    if !lineage.edges.isEmpty { stream.bytes.append(0x0A) }
    style.append(heading + ":\n", .bold, to: &stream.bytes)
    for plan in plans {
      try write(plan, nil, lead: "  ", next: "", lineage, names, [:], to: &stream)
    }
  }

  /// Plans stand by their dates, then by their names.
  private static func inOrder(_ lineage: Lineage) -> [Int] {
    let keys = lineage.plans.map { plan in
      let label = plan.label
      return (
        label.date?.days.start ?? "9999",
        AlphabeticalKey("\(label.province ?? "") \(label.issuer ?? "") \(label.name)")
      )
    }
    return lineage.plans.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
  }

  /// Writes a plan and those below it.
  private func write(
    _ plan: Int, _ edge: LineageEdge?, lead: String, next: String, _ lineage: Lineage, _ names: [String],
    _ children: [Int: [LineageEdge]], to stream: inout ByteStream
  ) throws {
    let language = style.language
    let entry = lineage.plans[plan]
    var words = [names[plan]]
    if let issuer = entry.label.issuer, !names[plan].contains(issuer) { words.append(issuer) }
    if let date = entry.label.date {
      words.append(TimeText(language: language).text(of: date))
    }
    let shares: [(String, Double)] = [
      (language("sao chép", "copied"), entry.copied), (language("sửa lại", "adapted"), entry.adapted),
      (language("lời chung", "common"), entry.boilerplate), (language("riêng", "own"), entry.own),
    ]
    var figures = shares.filter { $0.1 > 0 }.map { "\($0.0) \(percent($0.1))" }
    if let edge {
      figures.append(
        language("bỏ \(percent(edge.dropped)) của gốc", "\(percent(edge.dropped)) of it dropped"))
    }
    let name = Columns.cut(Array((lead + words.joined(separator: " · ")).utf8)[...], to: style.width).text
    stream.bytes += name
    stream.bytes.append(0x0A)
    if edge != nil || entry.boilerplate > 0 {
      let below = children[plan] == nil ? "    " : "│   "
      let line = "\(next)\(below)\(figures.joined(separator: ", "))"
      style.append(Columns.cut(Array(line.utf8)[...], to: style.width).text, .dim, to: &stream.bytes)
      stream.bytes.append(0x0A)
    }
    try stream.drain()
    let edges = children[plan] ?? []
    for (place, edge) in edges.enumerated() {
      let isLast = place == edges.count - 1
      try write(
        edge.child, edge, lead: next + (isLast ? "└── " : "├── "), next: next + (isLast ? "    " : "│   "),
        lineage, names, children, to: &stream)
    }
  }

  private func percent(_ share: Double) -> String {
    NumberText(language: style.language).percent(share, space: " ")
  }
}
