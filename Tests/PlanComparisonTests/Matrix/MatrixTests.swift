import PlanFacts
import PlanTestSupport
import Testing

@testable import PlanComparison

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

  @Test func noCellIsLessLikeItsLabelThanAPairMayBe() async {
    let matrix = await ComparedPlans.comparer.matrix(of: ComparedPlans.corpus)
    let least = ComparisonConstants.part(ComparisonGrammar.embedded.constants.firstPair)
    let shared = matrix.rows.filter { $0.count > 1 }
    #expect(shared.contains { $0.list.isOfStatements } && shared.contains { !$0.list.isOfStatements })
    for row in shared {
      let weakest = row.cells.compactMap { $0?.similarity }.min() ?? 0
      // Facts are gathered by fewer words, of which more must be the same.
      #expect(weakest >= (row.list.isOfStatements ? least : 0.6), "\(row.label)")
    }
    #expect(matrix.rows.allSatisfy { $0.cells[$0.typical]?.relation == .same })
  }

  /// Six plans of one text but for the province; some are edited.
  private static func copies(_ edits: [Int: (String, String)]) async -> Matrix {
    let places = ["An Giang", "Cà Mau", "Lâm Đồng", "Sơn La", "Lào Cai", "Đắk Lắk"]
    let plans = places.enumerated().map { number, place in
      var tasks = [
        "Thường xuyên kiểm tra, giám sát việc thực hiện phong trào thi đua trên địa bàn tỉnh \(place)",
        "Đến năm 2025, tỷ lệ che phủ rừng của tỉnh \(place) đạt 65%",
        "Sở Xây dựng chủ trì triển khai phong trào thi đua trong lĩnh vực hạ tầng kỹ thuật đô thị",
      ]
      if let (old, new) = edits[number] {
        tasks = tasks.map { task in
          task.contains(old) ? task.replacing(old, with: new) : task
        }
      }
      return ComparedPlans.plan(place, tasks)
    }
    return await ComparedPlans.comparer.matrix(of: plans)
  }

  @Test func namesThatMustDifferAreNoDisagreement() async {
    let matrix = await Self.copies([:])
    #expect(matrix.rows.filter { $0.count == 6 }.count >= 3)
    #expect(matrix.rows.allSatisfy { $0.disagreement == 0 })
  }

  @Test(arguments: [
    ("Thường xuyên kiểm tra", "Không kiểm tra"), ("hạ tầng kỹ thuật đô thị", "nhà ở xã hội"), ("65%", "58%"),
  ])
  func whatOnePlanSaysOtherwiseIsTold(_ old: String, _ new: String) async throws {
    for edited in [0, 3, 5] {
      let rows = await Self.copies([edited: (old, new)]).rows.filter { $0.disagreement > 0 }
      let row = try #require(rows.first)
      for row in rows {
        #expect(row.typical != edited, "\(row.label)")
        #expect(row.cells[edited]?.relation != .same, "\(row.label)")
        #expect(row.cells.filter { $0?.relation == .changed }.count <= 1, "\(row.label)")
      }
      #expect(!row.label.contains(new))
    }
  }

  @Test func theValueOfOnePlanIsTheOneApart() async throws {
    let matrix = await Self.copies([1: ("65%", "58%")])
    let row = try #require(matrix.rows.first { $0.list == .facts(.targets) })
    #expect(row.outliers == [1])
    #expect(row.cells.map { $0?.value?.text } == ["65 %", "58 %", "65 %", "65 %", "65 %", "65 %"])
  }

  /// What all plans say alike stays a value.
  @Test func theValueOfAllIsKept() async throws {
    let row = try #require(
      await Self.copies([:]).rows.first { $0.list.isOfStatements && $0.label.contains("65%") })
    #expect(row.hasOneValue && !row.tellsValues)
    #expect(row.cells.allSatisfy { $0?.value?.text.contains("65%") == true })
  }

  /// Of a statement that says more, only the sentence that the row is about gives values.
  @Test func valuesOfAnotherSentenceAreNotTold() async throws {
    let digital = "Đẩy mạnh triển khai Chương trình chuyển đổi số, chính quyền điện tử tại từng cơ quan"
    let spending = "Phấn đấu giải ngân 100% kế hoạch vốn đầu tư công được giao hằng quý"
    let matrix = await ComparedPlans.comparer.matrix(of: [
      ComparedPlans.plan("a", ["\(digital). \(spending)"]), ComparedPlans.plan("b", [digital]),
      ComparedPlans.plan("c", [digital]),
    ])
    let row = try #require(matrix.rows.first { $0.list.isOfStatements && $0.label.hasPrefix("Đẩy mạnh") })
    #expect(row.cells.map { $0?.value?.text } == [nil, nil, nil])
  }

  /// Words of which each statement shares half with the next.
  @Test func aChainOfStatementsIsNotOneRow() async {
    let starts = Array("bcdghklmnprstvx"), vowels = Array("aeiouy")
    let words = (0..<70).map { "\(starts[$0 % 15])\(vowels[$0 / 15])n" }
    let plans = (0..<12).map { number in
      ComparedPlans.plan("\(number)", [words[(number * 5)..<(number * 5 + 10)].joined(separator: " ")])
    }
    let matrix = await ComparedPlans.comparer.matrix(of: plans)
    // Neighbours do come together.
    #expect(matrix.rows.contains { $0.count > 1 })
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
