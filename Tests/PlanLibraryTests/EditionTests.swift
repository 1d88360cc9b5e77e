import Testing

@testable import PlanLibrary

@Suite struct EditionTests {
  private let folder: LibraryFolder
  private let library: Library

  init() throws {
    folder = try LibraryFolder()
    library = try Library(folder("plans.sqlite"), .creating)
  }

  private func store(_ number: Int?, _ body: String = "Nâng cao chất lượng.") throws -> StoredOutcome {
    let text = planText("Thi đua", number: number ?? 0, body: body)
    let record = PlanRecord(number == nil ? text.replacing("Số: 0/", with: "Số:    /") : text)
    return try library.store(record, grammar: "g")
  }

  @Test func aDraftDoesNotMakePlansOfDifferentNumbersOne() throws {
    #expect(try store(1).kind == .new)
    #expect(try store(nil).kind == .version(2))
    #expect(try store(2).kind == .new)
    #expect(try store(2, "Sửa đổi.").kind == .version(2))
    #expect(try store(1, "Sửa đổi.").kind == .version(3))
  }

  @Test func aDraftThatFitsSeveralPlansIsAnEditionOfNone() throws {
    for number in 1...2 { #expect(try store(number).kind == .new) }
    let draft = try store(nil)
    #expect(draft.kind == .new)
    #expect(try library.plan(draft.row)?.versions == 1)
  }

  @Test func aDraftReadAnewStaysWhereItIs() throws {
    let issued = try store(1)
    let draft = try store(nil)
    #expect(try store(2).kind == .new)
    let text = planText("Thi đua", number: 0).replacing("Số: 0/", with: "Số:    /")
    try library.replace(draft.row, with: PlanRecord(text), grammar: "g")
    #expect(try library.editions(of: issued.row).map(\.row) == [issued.row, draft.row])
  }
}
