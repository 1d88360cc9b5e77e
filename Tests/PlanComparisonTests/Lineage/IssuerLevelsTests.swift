import PlanFacts
import Testing

@testable import PlanComparison

@Suite struct IssuerLevelsTests {
  @Test(
    arguments: [
      ("Thủ tướng Chính phủ", .government), ("Bộ Nội vụ", .ministry), ("Tỉnh ủy", .province),
      ("Ủy ban nhân dân tỉnh", .province), ("Ủy ban nhân dân Thành phố", .province),
      ("Ủy ban nhân dân thành phố Bắc Giang", .district), ("Ủy ban nhân dân huyện Hoài Đức", .district),
      ("Ủy ban nhân dân thị xã Hoài Nhơn", .district), ("Ủy ban nhân dân xã Tân Lập", .commune),
      ("Sở Nội vụ", .department), ("Hội Nông dân tỉnh", .province), ("Liên đoàn Lao động tỉnh", .province),
      ("Câu lạc bộ Cờ", nil), ("", nil),
    ] as [(String, Award.Level?)])
  func theNameTellsTheLevel(_ issuer: String, _ expected: Award.Level?) {
    #expect(IssuerLevels(ComparisonGrammar.embedded.lists).level(of: issuer) == expected)
  }
}
