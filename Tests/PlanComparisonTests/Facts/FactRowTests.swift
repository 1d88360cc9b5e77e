import PlanComparison
import PlanFacts
import Testing

/// Two plans and several are told the same of the same facts.
@Suite struct FactRowTests {
  @Test(arguments: zip(ComparedPlans.corpus, ComparedPlans.corpus.dropFirst()).prefix(8).map(\.self))
  func pairsAreRowsToo(_ a: ComparedPlan, _ b: ComparedPlan) async {
    let comparison = ComparedPlans.comparer.compare(a, b)
    let matrix = await ComparedPlans.comparer.matrix(of: [a, b])
    for list in FactList.allCases {
      let pairs = Set((comparison.facts[list] ?? []).map { "\($0.a) \($0.b) \($0.relation)" })
      let rows = matrix.rows.filter { $0.list == .facts(list) && $0.count == 2 }.map { row in
        let others = row.cells.compactMap { $0?.relation }.filter { $0 != .same }
        return "\(row.cells[0]?.index ?? -1) \(row.cells[1]?.index ?? -1) \(others.first ?? .same)"
      }
      // Blocks may belong together as a pair and be too little alike for one row: their duties and times then are too,
      // and one of them may be nearer to another.
      let isByBlock = list == .assignments || list == .deadlines
      #expect(Set(rows).subtracting(pairs).count <= (isByBlock ? 1 : 0), "\(list)")
      #expect(pairs.count - rows.count <= (isByBlock ? 2 : 0), "\(list)")
    }
  }

  @Test func plansThatSayItInOtherWordsDoNotDisagree() async {
    let texts = [
      "Liên đoàn Lao động tỉnh chủ trì phát động", "Liên đoàn Lao động Thành phố chủ trì phát động",
    ]
    let plans = texts.map { text in
      let plan =
        "KẾ HOẠCH\nThi đua\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. \(text) phong trào thi đua trong công nhân.\n\n./."
      return ComparedPlans.comparer.prepare(PlanReader().read(Array(plan.utf8)), name: text)
    }
    let rows = await ComparedPlans.comparer.matrix(of: plans).rows.filter { $0.list == .facts(.assignments) }
    #expect(rows.map(\.disagreement) == [0])
    #expect(rows.flatMap(\.cells).contains { $0?.relation == .reworded })
  }

  @Test func anOrderWithAndWithoutARankIsOneRow() async {
    func plan(_ name: String, _ award: String) -> ComparedPlan {
      let text = "KẾ HOẠCH\n\nI. KHEN THƯỞNG\n\n1. Hình thức khen thưởng\n\n- Đề nghị tặng \(award).\n\n./."
      return ComparedPlans.comparer.prepare(PlanReader().read(Array(text.utf8)), name: name)
    }
    let (first, second) = (plan("a", "Huân chương Lao động"), plan("b", "Huân chương Lao động hạng Ba"))
    let matrix = await ComparedPlans.comparer.matrix(of: [first, second])
    let rows = matrix.rows.filter { $0.list == .facts(.awards) }
    #expect(rows.map(\.count) == [2])
    #expect(ComparedPlans.comparer.compare(first, second).facts[.awards]?.map(\.relation) == [.changed])
  }
}
