import PlanComparison
import PlanFacts
import Testing

@testable import PlanReport

@Suite struct ReportRowsTests {
  private func rows(_ a: String, _ b: String) -> [ReportRow] {
    let head = "I. NỘI DUNG\n1. "
    return ReportRows(SmallPair.differences(head + a, head + b).pair).rows(of: .statements(.tasks))
  }

  /// The decoration of Markdown is left out, and nothing else.
  @Test(arguments: [
    ("Phấn đấu đạt chuẩn (*) trong năm.", "Phấn đấu đạt chuẩn (*) trong năm."),
    ("Phấn đấu **đạt chuẩn** trong __năm__.", "Phấn đấu đạt chuẩn trong năm."),
    (#"Phấn đấu đạt chuẩn \* trong năm."#, "Phấn đấu đạt chuẩn * trong năm."),
    ("Phấn đấu đạt chuẩn<br>trong\nnăm.", "Phấn đấu đạt chuẩn trong năm."),
  ])
  func tellsTheTextOfABlock(_ written: String, _ text: String) {
    #expect(rows(written, written).compactMap { $0.a?.text } == [text])
  }

  @Test func marksWhatDiffers() {
    let text = "Phấn đấu (*) ít nhất 80% đơn vị đạt chuẩn."
    let row = rows(text, text.replacing("80", with: "90")).first
    let words = row?.a?.words.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    #expect(words == "Phấn đấu (*) [ít nhất 80%] đơn vị đạt chuẩn.")
  }
}
