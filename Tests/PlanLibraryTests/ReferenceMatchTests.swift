import Testing

@testable import PlanLibrary

@Suite struct ReferenceMatchTests {
  private func match(_ reference: String, _ names: String...) -> ReferenceMatch? {
    ReferenceMatch(PlanReference(reference).words, in: names.map { PlanReference($0).words })
  }

  @Test func coversTheWords() throws {
    let whole = try #require(match("Hà Nội 2023", "Hà Nội", "Sở Y tế", "2023"))
    #expect(whole.pieces == 2)
    #expect(whole.partial == 0)
    #expect(match("Hà Nội 2024", "Hà Nội", "Sở Y tế", "2023") == nil)
    #expect(match("", "Hà Nội") == nil)
    #expect(match("nội hà", "Hà Nội") != nil)
  }

  @Test func theFewerPiecesTheBetter() throws {
    let city = try #require(match("ha noi", "Hà Nội", "Sở Y tế"))
    let other = try #require(match("ha noi", "Hà Giang", "Sở Nội vụ"))
    let part = try #require(match("son", "Lạng Sơn"))
    let whole = try #require(match("lang son", "Lạng Sơn"))
    #expect(city < other)
    #expect(whole < part)
  }

  @Test(arguments: [
    ("1a2b3c4d", "1a2b3c4d"), ("1A2B3C4D5", "1a2b3c4d5"), ("@1a2b3c4d", "1a2b3c4d"), ("1a2b3c4", nil),
    ("12345678", "12345678"),
    ("1a2b3c4x", nil), ("Lạng Sơn", nil),
  ])
  func idsAreEightDigitsOrMore(_ reference: String, _ digits: String?) {
    #expect(PlanReference(reference).digits == digits)
  }
}
