import PlanComparison
import PlanFacts
import PlanTestSupport
import Testing

@Suite struct MatrixTests {
  @Test(arguments: [1, 2, 3]) func theOrderOfPlansChangesTheOrderOfColumnsAlone(_ seed: UInt64) async throws {
    let plans = Array(ComparedPlans.corpus.prefix(12))
    var generator = SeededGenerator(seed: seed)
    let order = plans.indices.shuffled(using: &generator)
    let matrix = await ComparedPlans.comparer.matrix(of: plans)
    let other = await ComparedPlans.comparer.matrix(of: order.map { plans[$0] })
    try #require(matrix.rows.count == other.rows.count)
    #expect(other.plans == order.map { matrix.plans[$0] })
    for (row, shuffled) in zip(matrix.rows, other.rows) {
      #expect(row.label == shuffled.label)
      #expect(shuffled.cells == order.map { row.cells[$0] })
      #expect(shuffled.disagreement == row.disagreement)
      #expect(shuffled.spread == row.spread)
      #expect(Set(shuffled.outliers.map { order[$0] }) == Set(row.outliers))
      #expect(order[shuffled.typical] == row.typical)
    }
  }

  @Test func theNumberOfThreadsChangesNothing() async throws {
    let plans = ComparedPlans.corpus
    let one = try ComparedPlans.json(await ComparedPlans.comparer.matrix(of: plans, jobs: 1))
    let many = try ComparedPlans.json(await ComparedPlans.comparer.matrix(of: plans, jobs: 5))
    #expect(one == many)
  }

  @Test func copiesOfAPlanAgreeInAll() async throws {
    let plan = try #require(ComparedPlans.corpus.first)
    let matrix = await ComparedPlans.comparer.matrix(of: [plan, plan, plan])
    #expect(!matrix.rows.isEmpty)
    for row in matrix.rows {
      #expect(row.count == 3, "\(row.label)")
      #expect(row.cells.allSatisfy { $0?.relation == .same }, "\(row.label)")
      #expect(row.disagreement == 0)
    }
  }

  @Test func noCellIsLessLikeItsLabelThanAPairMayBe() async throws {
    let matrix = await ComparedPlans.comparer.matrix(of: ComparedPlans.corpus)
    let cells = matrix.rows.filter { $0.list.isOfStatements }.flatMap { $0.cells.compactMap(\.self) }
    let weakest = try #require(cells.map(\.similarity).min())
    #expect(weakest >= 0.22)
    #expect(matrix.rows.allSatisfy { $0.cells[$0.typical]?.relation == .same })
  }

  /// Words of which each statement shares half with the next.
  @Test func aChainOfStatementsIsNotOneRow() async {
    let starts = Array("bcdghklmnprstvx"), vowels = Array("aeiouy")
    let words = (0..<70).map { "\(starts[$0 % 15])\(vowels[$0 / 15])n" }
    let plans = (0..<12).map { number in
      ComparedPlans.plan("\(number)", [words[(number * 5)..<(number * 5 + 10)].joined(separator: " ")])
    }
    let matrix = await ComparedPlans.comparer.matrix(of: plans)
    for row in matrix.rows {
      let present = row.cells.indices.filter { row.cells[$0] != nil }
      #expect((present.last ?? 0) - (present.first ?? 0) <= 2)
    }
  }

  @Test func aStatementThatOthersSplitIsInBothRows() async throws {
    let first = "Rà soát toàn bộ quỹ đất công, lập hồ sơ kỹ thuật và cắm mốc ranh giới từng thửa"
    let second = "Tập huấn nghiệp vụ lưu trữ điện tử cho văn thư các trường, trạm, đồn biên phòng"
    let matrix = await ComparedPlans.comparer.matrix(of: [
      ComparedPlans.plan("a", ["\(first); \(second)"]), ComparedPlans.plan("b", [first, second]),
      ComparedPlans.plan("c", [first, second]),
    ])
    let rows = matrix.rows.filter { $0.list == .statements(.tasks) }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.count == 3 })
  }

  @Test func noPlansMakeNoRows() async {
    let matrix = await ComparedPlans.comparer.matrix(of: [])
    #expect(matrix.rows.isEmpty && matrix.plans.isEmpty)
  }
}

extension ComparedList {
  fileprivate var isOfStatements: Bool {
    if case .statements = self { true } else { false }
  }
}
