import PlanFacts
import Testing

@testable import PlanComparison

@Suite struct FactKeyTests {
  @Test(arguments: [
    ("Ban Chấp hành Công đoàn", "union"), ("Sở Nội vụ", "agency"), ("Thanh tra tỉnh", "agency"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể", "front association"),
    ("Các sở, ban, ngành, đoàn thể tỉnh", "agency association"), ("Hội đồng nhân dân tỉnh", "agency"),
    ("Đoàn Thanh niên", "youth"), ("", ""),
  ])
  func bodiesAreOfClasses(_ name: String, _ expected: String) {
    let found = BodyReader(.embedded).bodies(of: name)
    let classes = expected.split(separator: " ").compactMap { Bodies(name: String($0)) }
    #expect(found == classes.reduce(into: []) { $0.formUnion($1) })
  }

  @Test(arguments: [
    ("65", "65", 10_000), ("", "", 10_000), ("", "a", 0), ("báo cáo kết quả", "Báo cáo, kết quả", 10_000),
    ("a b", "a b c d", 7_500), ("a b", "c d", 0),
  ])
  func likenessIsThatOfTheWords(_ a: String, _ b: String, _ expected: Int32) {
    #expect(KeySet(a).likeness(KeySet(b)) == expected)
    #expect(KeySet(b).likeness(KeySet(a)) == expected)
  }

  @Test(arguments: [
    ("Sở Nội vụ", "sở nội vụ", Relation.same), ("Đảm bảo an toàn", "bảo đảm an toàn", .same),
    ("các sở và ngành", "các sở, ngành", .reworded),
    ("Chủ tịch UBND tỉnh", "Chủ tịch UBND thành phố", .reworded),
    ("Chủ tịch Uỷ ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân Thành phố", .reworded),
    ("Chủ tịch UBND các huyện", "Chủ tịch Ủy ban nhân dân các huyện", .same),
    ("UBND cấp huyện", "UBND cấp xã", .changed), ("sơ kết, tổng kết", "tổng kết, sơ kết", .reworded),
    ("trước ngày 15/12/2026", "trước ngày 15 tháng 12 năm 2026", .reworded),
    ("trước ngày 15/12/2026", "trước ngày 16/12/2026", .changed),
  ])
  func fieldsAreNearByTheirWords(_ a: String, _ b: String, _ expected: Relation) {
    let plan = ComparedPlans.comparer.prepare(PlanReader().read([]), name: "plan")
    var fields = FieldWords(.embedded)
    #expect(fields.relation(a, of: plan, b, of: plan) == expected)
    #expect(fields.relation(nil, of: plan, b, of: plan) == .changed)
    #expect(fields.relation(nil, of: plan, nil, of: plan) == .same)
  }
}
