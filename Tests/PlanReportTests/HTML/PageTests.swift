import PlanComparison
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

  @Test func givesTheSameBytes() throws {
    #expect(try SmallPage.corpus().text == SmallPage.corpus().text)
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
