import PlanFormats
import PlanText
import Testing

@testable import PlanLibrary

@Suite struct MigrationTests {
  private let folder: LibraryFolder

  init() throws { folder = try LibraryFolder() }

  /// What was released is never changed: a library of that form would be taken for another.
  @Test(arguments: [
    (1, "66b9ee110da48859"),
    (2, "eb6898c4c69ce618"),
  ])
  func stepsStayAsTheyWere(_ version: Int, _ digest: String) {
    #expect(SHA256.digest(of: Array(Schema.migrations[version - 1].sql.utf8)).prefix(16) == digest)
  }

  @Test(arguments: 1..<Schema.version)
  func everyEarlierFormBecomesThisOne(_ version: Int) throws {
    let path = folder("old.sqlite")
    let words = (1...300).map { "từ số \($0)" }.joined(separator: " ")
    do {
      let old = try Library(path, .creating, isUnchanging: false, version: version)
      // Few words, so that there is nothing to store that this form has no table for.
      for number in 1...3 { _ = try old.store(PlanRecord(planText("Thi đua", number: number)), grammar: "g") }
      try old.database.run("update original set text = ?1", [.text(words)])
      #expect(try old.database.number("pragma user_version") == version)
    }
    let library = try Library(path, .reading)
    #expect(try library.database.number("pragma user_version") == Schema.version)
    #expect(try library.plans().count == 3)
    #expect(try library.search(SearchQuery("bang khen"), limit: 9).hits.count == 3)
    #expect(try library.faults().isEmpty)
    if version < 2 { #expect(try library.database.number("select count(*) from sketch") == 3) }
    // The form is that of a library made now.
    let fresh = try Library(folder("new.sqlite"), .creating)
    let forms = try [library, fresh].map { library in
      try library.database.rows("select name, sql from sqlite_schema order by name") {
        $0.text(0) + $0.text(1)
      }
    }
    #expect(forms[0] == forms[1])
  }

  @Test func aStepThatFailsLeavesTheOldForm() throws {
    let path = folder("old.sqlite")
    do {
      let old = try Library(path, .creating, isUnchanging: false, version: 1)
      _ = try old.store(PlanRecord(planText("Thi đua")), grammar: "g")
      // In the way of the next step.
      try old.database.execute("create table sketch_part (x)")
    }
    #expect(throws: LibraryError.self) { try Library(path, .writing) }
    let old = try Library(path, .writing, isUnchanging: false, version: 1)
    #expect(try old.database.number("pragma user_version") == 1)
    #expect(try old.plans().count == 1)
    #expect(try old.database.number("select count(*) from sqlite_schema where name = 'sketch'") == 0)
  }

  @Test func viewsHaveWhatTheirTablesHold() throws {
    let library = try Library(folder("a.sqlite"), .creating)
    _ = try library.store(
      PlanRecord(planText("Thi đua", body: "Phấn đấu đạt 90% trước ngày 15/12/2024.")), grammar: "g")
    for view in [
      "plans", "blocks", "goals", "requirements", "tasks", "criteria", "solutions", "award_standards",
      "citations",
      "awards", "targets", "phases", "deadlines", "assignments",
    ] {
      _ = try library.database.rows("select * from \(view)") { $0.count }
    }
    let award = try library.database.first("select plan, province, section, name, line from awards") {
      [$0.text(1), $0.text(2), $0.text(3), $0.text(4)]
    }
    #expect(award == ["An Giang", "II/1", "Bằng khen", "14"])
    #expect(try library.database.number("select value from targets where unit = '%'") == 90)
  }
}
