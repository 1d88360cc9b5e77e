import PlanGrammar
import PlanKnowledge
import Testing

@testable import PlanSyntax

@Suite struct HeadingRolesTests {
  @Test(arguments: EmbeddedGrammars.grammar.examples.filter { $0.list == "heading.role" })
  func examplesOfTheGrammarHold(_ example: Grammar.Example) {
    let text = Array(example.text.utf8)
    let reader = HeadingRoles(grammar: .embedded, scanner: TextScanner(text: text))
    #expect(
      Set(reader.roles(of: 0..<text.count).list.map(\.name)) == Set(example.keys),
      "\(example.place): \(example.text)")
  }

  @Test func rolesAreNamedAsInTheModel() {
    let names = [
      "purpose", "requirements", "indicators", "audience", "content", "criteria", "awards", "award-standards",
      "award-procedure",
      "solutions", "schedule", "organization", "budget", "situation", "other",
    ]
    #expect(Role.allCases.map(\.name) == names)
    for role in Role.allCases { #expect(Role(name: role.name) == role) }
    #expect(Role(name: "none") == nil)
  }

  @Test(arguments: [
    ("1. Mục đích\n- Một.\n- Hai.", "purpose"),
    ("1. Thời gian thi đua: Từ ngày 01 tháng 01 năm 2024.", "schedule"),
    ("1. Đối với tập thể\n- Một.\n- Hai.", ""),
    ("1. Sở Nội vụ thực hiện yêu cầu của Ủy ban nhân dân tỉnh về thi đua.", ""),
  ])
  func headingsAndLabelsHaveRoles(_ text: String, _ roles: String) throws {
    let plan = SmallPlan("I. NỘI DUNG\n\(text)\n")
    let block = try #require(plan.outline.plan.blocks.dropFirst().first)
    #expect(block.roles.list.map(\.name).joined(separator: " ") == roles)
  }
}
