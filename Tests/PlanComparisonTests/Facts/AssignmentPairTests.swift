import PlanComparison
import Testing

@Suite struct AssignmentPairTests {
  static let table: [(String, String, [String])] = [
    (
      "Sở Xây dựng chủ trì phát triển hạ tầng kỹ thuật đô thị và nông thôn.",
      "Sở Xây dựng chủ trì phát triển hạ tầng kỹ thuật đô thị và nông thôn.", ["0~0 same"]
    ),
    (
      "Sở Xây dựng chủ trì phát triển hạ tầng kỹ thuật đô thị và nông thôn.",
      "Sở Xây dựng chủ trì phát triển nhà ở xã hội.", ["0~0 changed; "]
    ),
    (
      "Sở Nội vụ chủ trì xây dựng quy chế thi đua của tỉnh.",
      "Sở Nội vụ phối hợp xây dựng quy chế thi đua của tỉnh.", ["0~0 changed; actor: lead > coordinate"]
    ),
    (
      "Ủy ban nhân dân cấp huyện chủ trì tuyên truyền phong trào thi đua.",
      "Ủy ban nhân dân cấp xã chủ trì tuyên truyền phong trào thi đua.", ["0~0 changed; actor: "]
    ),
    (
      "Sở Nội vụ chủ trì tổng hợp kết quả phong trào thi đua.",
      "Sở Tài chính chủ trì tổng hợp kết quả phong trào thi đua.",
      ["0~0 changed; actor: Sở Nội vụ > Sở Tài chính"]
    ),
    // An abbreviation in the name of a body is the name written out.
    (
      "Sở Giáo dục và Đào tạo chủ trì phát động phong trào thi đua trong trường học.",
      "Sở GD-ĐT chủ trì phát động phong trào thi đua trong trường học.", ["0~0 same"]
    ),
    (
      "Công đoàn tỉnh chủ trì tuyên truyền phong trào thi đua trong đoàn viên.",
      "Hội Nông dân tỉnh chủ trì tuyên truyền phong trào thi đua trong đoàn viên.", ["only A", "only B"]
    ),
  ]

  @Test(arguments: table)
  func dutiesArePairedByActorRoleAndTask(_ a: String, _ b: String, _ expected: [String]) {
    let found = FactComparison(["I. TỔ CHỨC THỰC HIỆN", "1. \(a)"], ["I. TỔ CHỨC THỰC HIỆN", "1. \(b)"])
    let lines = found.lines(of: .assignments)
    #expect(lines.count >= expected.count, "\(lines)")
    for start in expected { #expect(lines.contains { $0.hasPrefix(start) }, "\(lines)") }
    if expected[0].hasPrefix("only") { #expect(lines.allSatisfy { $0.hasPrefix("only") }, "\(lines)") }
  }

  @Test func dutiesOfOneFieldAreNotThoseOfAnother() {
    let first = "Sở Giao thông vận tải chủ trì phát triển hạ tầng đường bộ, cầu cảng và bến xe."
    let second = "Sở Công Thương chủ trì phát triển lưới điện, chợ và trung tâm thương mại."
    let found = FactComparison(
      ["I. TỔ CHỨC THỰC HIỆN", "1. \(first)", "2. \(second)"],
      ["I. TỔ CHỨC THỰC HIỆN", "1. \(second)", "2. \(first)"])
    #expect(found.lines(of: .assignments) == ["0~1 same", "1~0 same"])
  }
}
