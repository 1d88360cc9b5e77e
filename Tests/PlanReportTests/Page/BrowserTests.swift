import Foundation
import PlanComparison
import PlanFacts
import PlanTestSupport
import PlanText
import Testing

/// The page in a browser: its script runs under its own policy, filters do what they say, nothing is too wide.
@Suite(.serialized, .enabled(if: Browser.path != nil, "chromium is not installed"))
struct BrowserTests {
  @Test func saysNothingOnTheConsole() throws {
    let visit = try Browser.visit(try SmallPage.corpus().text, width: 1600)
    #expect(visit.console.isEmpty)
    // The script has run: filters are shown, with the number of rows.
    #expect(!visit.page.contains(#"hidden=""><label>Tìm chữ"#))
    #expect(visit.page.contains(" / "))
  }

  @Test func filtersAndFitsInANarrowWindow() throws {
    let visit = try Browser.visit(checked(try SmallPage.corpus().text), width: 360)
    #expect(results(of: visit) == ["CHECK done"], "\(visit.console)")
  }

  @Test func filtersAndOrdersSeveralPlans() async throws {
    let visit = try Browser.visit(checked(try await SmallPage.several().text), width: 1600)
    #expect(results(of: visit) == ["CHECK done"], "\(visit.console)")
  }

  @Test func runsNoScriptButItsOwn() throws {
    let evil = "<img src=x onerror=\"console.log('evil')\"><script>console.log('evil')</script>"
    let plan = "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Nâng cao \(evil) chất lượng.\n"
    let page = try SmallPage(plan, plan).text
    // Even what is written into the page past all escaping is not run, nor fetched.
    let broken = page.replacing("</main>", with: evil + "</main>")
    let visit = try Browser.visit(broken, width: 900)
    #expect(
      visit.console.allSatisfy {
        $0.contains("Content Security Policy") || $0.contains("Content-Security-Policy")
      })
    #expect(!visit.console.isEmpty)
  }

  // MARK: The check

  /// The page with a script of the test behind its own, which the policy is told of.
  private func checked(_ page: String) -> String {
    let digest = SHA256.digest(of: Array(Self.check.utf8))
    return
      page
      .replacing("script-src &#39;", with: "script-src &#39;sha256-\(Self.base64(ofHex: digest))&#39; &#39;")
      .replacing("</body>", with: "<script>\(Self.check)</script></body>")
  }

  private func results(of visit: Browser.Visit) -> [String] {
    visit.console.compactMap { line in
      guard let start = line.range(of: "CHECK "), let end = line.range(of: "\", source") else {
        return "other: \(line)"
      }
      return String(line[start.lowerBound..<end.lowerBound])
    }
  }

  private static func base64(ofHex digits: String) -> String {
    let values = digits.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    return Data(bytes).base64EncodedString()
  }

  /// Tells each thing that is not as it should be, and at last that it is done.
  private static let check = #"""
    const fail = text => console.log('CHECK ' + text);
    const expect = (truth, text) => { if (!truth) fail(text); };
    const change = (field, value) => {
      if (field.type === 'checkbox') field.checked = value; else field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    try {
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.querySelectorAll('body *')]
          .find(element => element.getBoundingClientRect().right > root.clientWidth && !element.closest('[tabindex="0"]'));
        fail(`wide by ${root.scrollWidth - root.clientWidth}: ${wide?.outerHTML.slice(0, 99)}`);
      }
      const forms = [...document.querySelectorAll('form.filters')];
      expect(forms.length > 0 && forms.every(form => !form.hidden), 'a filter is hidden');
      for (const form of forms) {
        const table = document.getElementById(form.getAttribute('aria-controls'));
        const rows = [...table.querySelectorAll('tr[data-relation]')];
        const shown = () => rows.filter(row => !row.hidden);
        const words = form.elements.namedItem('words');
        expect(shown().length === rows.length, 'rows are hidden at first');
        change(words, 'khong co chu nay o dau ca xyz');
        expect(shown().length === 0, 'words that are nowhere are found');
        expect(form.querySelector('output').textContent === `0 / ${rows.length}`, 'the count is wrong');
        const word = rows[0].textContent.trim().split(/\s+/)[0];
        change(words, word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
        expect(!rows[0].hidden, 'a word is not found without its marks');
        change(words, '');
        for (const box of form.querySelectorAll('[name=relation]')) {
          change(box, false);
          expect(shown().every(row => row.dataset.relation !== box.value), `${box.value} is shown`);
          change(box, true);
        }
        const list = form.elements.namedItem('list');
        if (list) {
          change(list, list.options[1].value);
          expect(shown().length > 0 && shown().every(row => row.dataset.list === list.value), 'another list is shown');
          expect([...table.querySelectorAll('.group')].filter(row => !row.hidden).length <= 1, 'empty groups are shown');
          change(list, '');
        }
        const order = form.elements.namedItem('order');
        if (order) {
          change(order, 'place');
          const places = [...table.querySelectorAll('tr[data-relation]')].map(row => Number(row.dataset.place));
          expect(places.every((place, index) => !index || places[index - 1] <= place), 'rows are out of order');
        }
        const plan = form.querySelector('[name=plan]');
        if (plan) {
          change(plan, false);
          expect([...table.rows].every(row => row.cells[1].hidden), 'a column is shown');
          change(plan, true);
          expect([...table.rows].every(row => !row.cells[1].hidden), 'a column is not shown again');
        }
        expect(shown().length === rows.length, 'rows stay hidden');
      }
      // Whatever takes the focus has a name.
      for (const field of document.querySelectorAll('input, select')) {
        expect(field.labels.length > 0, 'a field has no label');
      }
      for (const link of document.querySelectorAll('a')) {
        if (!link.textContent.trim() && !link.ariaLabel) { fail('a link has no words'); break; }
      }
      fail('done');
    } catch (error) { fail(String(error)); }
    """#
}
