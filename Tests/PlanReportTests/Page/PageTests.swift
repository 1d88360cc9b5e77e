import PlanComparison
import PlanFacts
import PlanRender
import PlanTestSupport
import Testing

@Suite struct PageTests {
  @Test(arguments: Language.allCases)
  func isWellFormed(_ language: Language) throws {
    let page = try SmallPage.corpus(language: language).text
    check(page)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test(arguments: Language.allCases)
  func isWellFormedForSeveralPlans(_ language: Language) async throws {
    check(try await SmallPage.several(language: language).text)
  }

  @Test func givesTheSameBytes() async throws {
    #expect(try SmallPage.corpus().text == SmallPage.corpus().text)
    let several = try await SmallPage.several(4).text
    #expect(try await SmallPage.several(4).text == several)
  }

  /// A plan stands behind the one that it took from, however they are given; a circle is no reason to hang.
  @Test func drawsLineages() async throws {
    let plans = try Corpus.plans.prefix(4).map { try $0.bytes() }
    let labels = plans.map { PlanComparer().prepare(PlanReader().read($0), name: "x").label }
    let shares = labels.map { LineagePlan(label: $0, copied: 0.5, adapted: 0.2, boilerplate: 0.1, own: 0.2) }
    let edges = [(3, 0), (0, 1), (1, 1)].map { LineageEdge(parent: $0.0, child: $0.1, dropped: 0.25) }
    let measure = LineageMeasure(taken: 0.1, common: 0.6, fewest: 5)
    let lineage = Lineage(plans: shares, edges: edges, measure: measure)
    let page = try await SmallPage(several: plans, lineage: lineage).text
    check(page)
    #expect(page.contains("class=\"branch\""))
  }

  @Test(arguments: ["", "\n", "không phải kế hoạch", "KẾ HOẠCH\nI. MỤC ĐÍCH\n"])
  func standsForPlansThatSayNothing(_ text: String) throws { check(try SmallPage(text, text).text) }

  /// What stands in plans and in the names of their files does nothing but stand there.
  @Test func holdsHostilePlans() throws {
    let evil =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`]]>--><!--\u{202E}\u{2067}\u{0}"
    let plan = """
      ỦY BAN NHÂN DÂN
      TỈNH AN GIANG \(evil)
      Số: 12/KH-UBND
      KẾ HOẠCH
      \(evil)
      I. MỤC ĐÍCH \(evil)
      1. Nâng tỷ lệ \(evil) đạt 65% trước ngày 31/12/2025 \(evil).
      - Tặng Bằng khen của \(evil) cho cá nhân.
      II. TỔ CHỨC THỰC HIỆN
      - Sở \(evil) chủ trì, báo cáo trước ngày 15/12/2024.
      """
    let long = "- Phấn đấu " + String(repeating: "không ngừng <b> & ", count: 50_000) + ".\n"
    let page = try SmallPage(
      bytes: Array((plan + "\n" + long).utf8), Array(plan.utf8), names: (evil, "\" onload=\"x")
    ).text
    let tags = check(page)
    #expect(tags.tags.count { $0.name == "script" } == 1)
    #expect(!tags.tags.contains { $0.name == "img" })
    #expect(!page.unicodeScalars.contains { [0x202E, 0x2067, 0].contains($0.value) })
  }

  /// What must hold of every page; gives its tags.
  @discardableResult
  private func check(_ page: String) -> PageTags {
    let tags = PageTags(page)
    #expect(tags.faults.isEmpty)
    let ids = tags.values(of: "id")
    let places = Set(ids)
    #expect(ids.count == places.count, "no place is there twice")
    for link in tags.values(of: "href") {
      #expect(link.hasPrefix("#") && places.contains(String(link.dropFirst())), "\(link) leads nowhere")
    }
    for attribute in ["aria-labelledby", "aria-controls"] {
      #expect(Set(tags.values(of: attribute)).isSubset(of: places))
    }
    // Nothing is fetched, and nothing gets round the policy.
    for attribute in ["src", "style", "action", "srcset"] { #expect(tags.values(of: attribute).isEmpty) }
    #expect(!tags.tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    // Headings of tables say what they are headings of.
    #expect(tags.tags.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    let names = tags.tags.map(\.name)
    #expect(names.count { $0 == "table" } == names.count { $0 == "caption" })
    for name in ["main", "nav", "header", "footer", "h1"] {
      #expect(names.count { $0 == name } >= 1, "there is no <\(name)>")
    }
    return tags
  }
}
