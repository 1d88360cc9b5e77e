import PlanComparison
import PlanTestSupport
import Testing

/// What two statements are to each other, and what differs.
@Suite struct DifferenceTests {
  struct Case: CustomTestStringConvertible {
    let a: String
    let b: String
    let relation: Relation
    var changes: [String] = []

    var testDescription: String { "\(a) ~ \(b)" }
  }

  private static let opening =
    "Các cơ quan, đơn vị tập trung rà soát quy trình, cắt bớt thành phần hồ sơ của người dân"

  @Test(arguments: [
    Case(
      a: "được áp dụng ngay tại bộ phận một cửa", b: "Được áp dụng ngay, tại bộ phận một cửa", relation: .same
    ),
    // What has several spellings is the same in each, in times as elsewhere.
    Case(a: "sơ kết hàng năm trước ngày 30/11", b: "sơ kết hằng năm trước ngày 30/11", relation: .same),
    Case(a: "báo cáo định kỳ hàng quý", b: "Báo cáo định kỳ hằng  quý", relation: .same),
    Case(a: "đảm bảo đúng quy định", b: "bảo đảm đúng quy định", relation: .same),
    // What turns into its opposite is of substance, however short it is.
    Case(a: "phải áp dụng ngay", b: "không áp dụng ngay", relation: .changed, changes: ["other"]),
    Case(a: "và áp dụng ngay", b: "và chưa áp dụng ngay", relation: .changed, changes: ["other"]),
    Case(a: "nhằm tăng số hồ sơ", b: "nhằm giảm số hồ sơ", relation: .changed, changes: ["other"]),
    Case(a: "không chỉ ở trung tâm", b: "ở trung tâm", relation: .reworded),
    Case(a: "không dưới 5 mô hình", b: "không quá 5 mô hình", relation: .changed, changes: ["target"]),
    // Numbers, with what makes them others.
    Case(
      a: "kinh phí 30000000000 đồng", b: "kinh phí 40000000000 đồng", relation: .changed,
      changes: ["target raised"]),
    Case(a: "đạt 2,5% số hộ", b: "đạt 2-5% số hộ", relation: .changed, changes: ["target lowered"]),
    Case(a: "đạt 58% số hộ", b: "đạt 58,0% số hộ", relation: .reworded),
    Case(a: "đạt 1.500 hộ", b: "đạt 1500 hộ", relation: .reworded),
    Case(a: "trong năm 2025", b: "trong năm 2026", relation: .changed, changes: ["deadline later"]),
    // What only stands elsewhere is no change.
    Case(a: "khen thưởng kịp thời, đúng người", b: "đúng người, khen thưởng kịp thời", relation: .reworded),
    // A verb is no body that acts.
    Case(
      a: "đã được Sở Y tế hướng dẫn", b: "đã được Sở Nội vụ hướng dẫn", relation: .changed, changes: ["actor"]
    ),
    // A name is the same where it is abbreviated.
    Case(
      a: "do Sở Giáo dục và Đào tạo hướng dẫn", b: "do Sở GD&ĐT hướng dẫn", relation: .same
    ),
    Case(a: "do UBND xã hướng dẫn", b: "do Ủy ban nhân dân xã hướng dẫn", relation: .same),
  ])
  func statementsDiffer(_ example: Case) throws {
    let a = ComparedPlans.plan("a", ["\(Self.opening), \(example.a)"])
    let b = ComparedPlans.plan("b", ["\(Self.opening), \(example.b)"])
    let pair = try #require(ComparedPlans.comparer.compare(a, b).statements.first)
    let changes = pair.changes.map { change in
      change.kind.rawValue + (change.direction.map { " \($0.rawValue)" } ?? "")
    }
    #expect(pair.relation == example.relation)
    #expect(changes == example.changes)
  }

  @Test func whatAnotherPartTellsIsMissingFromNone() {
    let first =
      "Rà soát, cắt giảm thời gian giải quyết hồ sơ đất đai, xây dựng, đầu tư của người dân, doanh nghiệp"
    let second = "phấn đấu 100% hồ sơ quá hạn đều có thư xin lỗi gửi tới từng tổ chức, cá nhân trước ngày hẹn"
    let whole = ComparedPlans.plan("whole", ["\(first); \(second)"])
    let parts = ComparedPlans.plan("parts", [first, "P" + second.dropFirst()])
    let comparison = ComparedPlans.comparer.compare(whole, parts)
    #expect(comparison.statements.count == 2)
    for pair in comparison.statements {
      #expect(pair.relation == .changed)
      #expect(pair.changes.allSatisfy { $0.kind == .other }, "\(pair.changes)")
    }
  }

  @Test func oneLongBlockIsComparedWithEachOfManyShortOnes() throws {
    let tasks = (1...300).map { "Nội dung thứ \($0) giao cho tổ công tác \($0 * 7) tại khu vực \($0 * 13)" }
    let list = ComparedPlans.plan("list", tasks)
    let block = ComparedPlans.plan("block", [tasks.joined(separator: ", ")])
    let comparison = ComparedPlans.comparer.compare(block, list)
    let quoted = comparison.statements.flatMap(\.changes).reduce(0) { sum, change in
      sum + (change.a?.text.utf8.count ?? 0) + (change.b?.text.utf8.count ?? 0)
    }
    #expect(!comparison.statements.isEmpty)
    // Each pair quotes its own words, and not all of the long block.
    #expect(quoted < 40 * tasks.joined().utf8.count)
  }

  @Test func longChangesAreQuotedInPart() throws {
    let words = (1...900).map { "chữ\($0 % 10) số \($0)" }.joined(separator: " ")
    let a = ComparedPlans.plan("a", [Self.opening])
    let b = ComparedPlans.plan("b", ["\(Self.opening), \(words)"])
    let pair = try #require(ComparedPlans.comparer.compare(a, b).statements.first)
    let quoted = try #require(pair.changes.compactMap(\.b).max { $0.text.utf8.count < $1.text.utf8.count })
    #expect(quoted.text.hasSuffix(" …"))
    #expect(quoted.text.utf8.count < 2_100)
    #expect(quoted.range.count > 9_000)
  }
}
