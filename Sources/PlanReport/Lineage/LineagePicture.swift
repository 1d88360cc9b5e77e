internal import PlanComparison
internal import PlanRender

/// Which plan took text from which, as a tree: a plan stands below the one that it took from.
struct LineagePicture {
  private let wording: Wording
  private let lineage: Lineage
  private let names: [String]
  /// The plans, each behind its parent.
  private var nodes: [Node] = []
  /// The plans that others took text from.
  private let parents: Set<Int>

  /// How far a plan stands to the right of the one that it took from.
  private static let step = 20

  private struct Node {
    let plan: Int
    let edge: LineageEdge?
    /// For each level above whether its line goes on below this node.
    let continues: [Bool]
  }

  init(_ lineage: Lineage, wording: Wording) {
    self.wording = wording
    self.lineage = lineage
    names = PlanNames.names(of: lineage.plans.map(\.label))
    var children: [Int: [LineageEdge]] = [:]
    for edge in lineage.edges { children[edge.parent, default: []].append(edge) }
    parents = Set(lineage.edges.map(\.parent))
    let hasParent = Set(lineage.edges.map(\.child))
    var seen: Set<Int> = []
    for root in lineage.plans.indices.filter({ !hasParent.contains($0) }) {
      add(root, nil, [], children, &seen)
    }
  }

  private mutating func add(
    _ plan: Int, _ edge: LineageEdge?, _ continues: [Bool], _ children: [Int: [LineageEdge]],
    _ seen: inout Set<Int>
  ) {
    guard seen.insert(plan).inserted else { return }
    nodes.append(Node(plan: plan, edge: edge, continues: continues))
    let below = children[plan] ?? []
    for (place, edge) in below.enumerated() {
      add(edge.child, edge, continues + [place + 1 < below.count], children, &seen)
    }
  }

  func write(to html: inout HTMLWriter) throws {
    html.element(
      .p, [.class("note")],
      text: wording.language.words(of: lineage.measure) + " "
        + wording("Tỷ lệ tính theo trọng số của từ.", "Shares are by weight of words."))
    writeLegend(to: &html)
    try html.table([.class("lineage")], caption: wording("Nguồn gốc lời văn", "Where the text comes from")) {
      html in
      html.head([
        (wording("Kế hoạch", "Plan"), []), (wording("Ngày", "Date"), [.class("number")]),
        (wording("Nguồn gốc", "Origin"), [.class("chart")]),
        (wording("Sao chép", "Copied"), [.class("number")]),
        (wording("Sửa lại", "Adapted"), [.class("number")]),
        (wording("Lời chung", "Common"), [.class("number")]), (wording("Riêng", "Own"), [.class("number")]),
        (wording("Bỏ của gốc", "Dropped of parent"), [.class("number")]),
      ])
      html.open(.tbody)
      for node in nodes {
        write(node, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
    writeSimilar(to: &html)
  }

  /// The plans that share words with others, where nothing tells which was first.
  private func writeSimilar(to html: inout HTMLWriter) {
    let plans = nodes.map(\.plan).filter { !lineage.plans[$0].similar.isEmpty }
    guard !plans.isEmpty else { return }
    html.open(.ul)
    for plan in plans {
      let words = lineage.plans[plan].similar.map { wording.language.words(of: $0, names: names) }
      html.element(.li, text: "\(names[plan]): \(words.joined(separator: "; "))")
    }
    html.close(.ul)
  }

  private func writeLegend(to html: inout HTMLWriter) {
    let kinds: [(StaticString, String)] = [
      ("copied", wording("sao chép gần nguyên văn", "copied nearly word for word")),
      ("adapted", wording("lấy và sửa", "taken and changed")),
      ("boilerplate", wording("lời chung với kế hoạch không liên quan", "what unrelated plans say too")),
      ("own", wording("viết riêng", "its own")),
    ]
    html.open(.ul, [.class("legend")])
    for (kind, words) in kinds {
      html.open(.li)
      html.element(.svg, [.class("bar"), .isHiddenFromReaders, .width(.units(24)), .height(.units(12))]) {
        $0.empty(.rect, [.class(kind), .width(.share(1)), .height(.share(1))])
      }
      html.text(" " + words)
      html.close(.li)
    }
    html.close(.ul)
  }

  private func write(_ node: Node, to html: inout HTMLWriter) {
    let plan = lineage.plans[node.plan]
    let numbers = NumberText(language: wording.language)
    html.open(.tr)
    html.open(.th, [.scope("row"), .class("tree")])
    draw(node, to: &html)
    // As wide as the lines, which lie behind it and are as high as the row.
    html.empty(
      .svg,
      [
        .class("indent"), .isHiddenFromReaders, .width(.units(Self.step * node.continues.count + 18)),
        .height(.units(1)),
      ])
    html.open(.span)
    if let edge = node.edge {
      html.element(
        .span, [.class("unseen")],
        text: wording("lấy từ \(names[edge.parent]): ", "from \(names[edge.parent]): "))
    }
    html.text(names[node.plan])
    html.close(.span)
    html.close(.th)
    html.element(
      .td, [.class("number")],
      text: wording.language.words(of: plan) ?? "–")
    html.open(.td, [.class("chart")])
    ShareBar(shares: [
      ("copied", plan.copied), ("adapted", plan.adapted), ("boilerplate", plan.boilerplate ?? 0),
      ("own", plan.own),
    ]).write(to: &html)
    html.close(.td)
    for share: Double? in [plan.copied, plan.adapted, plan.boilerplate, plan.own] {
      html.element(.td, [.class("number")], text: share.map { numbers.percent($0) } ?? "–")
    }
    html.element(.td, [.class("number")], text: node.edge.map { numbers.percent($0.dropped) } ?? "–")
    html.close(.tr)
  }

  /// The lines of the tree before a plan's name, as high as its row.
  private func draw(_ node: Node, to html: inout HTMLWriter) {
    let step = Self.step
    let depth = node.continues.count
    html.element(
      .svg, [.class("branch"), .isHiddenFromReaders, .width(.units(step * depth + 14)), .height(.share(1))]
    ) { html in
      let middle = Length.share(0.5)
      for (level, goesOn) in node.continues.enumerated() {
        let x = Length.units(step * level + 6)
        let isLast = level == depth - 1
        if goesOn || isLast {
          html.empty(.line, [.x1(x), .x2(x), .y1(.units(0)), .y2(goesOn ? .share(1) : middle)])
        }
        if isLast {
          html.empty(.line, [.x1(x), .x2(.units(step * depth + 6)), .y1(middle), .y2(middle)])
        }
      }
      if parents.contains(node.plan) {
        let x = Length.units(step * depth + 6)
        html.empty(.line, [.x1(x), .x2(x), .y1(middle), .y2(.share(1))])
      }
      html.empty(
        .circle, [.cx(.units(step * depth + 6)), .cy(middle), .r(.units(5))])
    }
  }
}
