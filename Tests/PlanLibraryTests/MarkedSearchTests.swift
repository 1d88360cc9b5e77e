import Testing

@testable import PlanLibrary

@Suite struct MarkedSearchTests {
  private let folder: LibraryFolder

  init() throws { folder = try LibraryFolder() }

  /// A library with a plan of many places that are alike without marks, the one with the marks before all others.
  private func library(_ count: Int) throws -> Library {
    let library = try Library(folder("plans.sqlite"), .creating)
    let lines = (1...count).map { "- Sói đa \($0);" }.joined(separator: "\n")
    let text = planText("Thi đua", body: "Các việc sau:\n- Sỏi đá;\n\(lines)")
    _ = try library.store(PlanRecord(text), grammar: "g")
    return library
  }

  @Test func marksAreLookedForBeyondThePlacesThatAreWeighedAtOnce() throws {
    let library = try library(2_100)
    let rare = try library.search(SearchQuery("sỏi đá"), limit: 5)
    #expect(rare.hits.count == 1)
    #expect(!rare.isWithoutMarks)
    #expect(!rare.isPartial)
    let often = try library.search(SearchQuery("sói đa"), limit: 5)
    #expect(often.hits.count == 5)
    #expect(often.hasMore)
    let none = try library.search(SearchQuery("sõi đà"), limit: 5)
    #expect(none.isWithoutMarks)
    #expect(!none.areMarksUnsure)
  }
}
