import PlanComparison
import PlanFacts
import PlanRender

@testable import PlanReport

/// Two small plans compared, as reports tell of them.
enum SmallPair {
  /// The differences of two plans that differ in some sentences.
  static func differences(_ a: String, _ b: String) -> (list: DifferenceList, pair: ReportedPair) {
    let comparer = PlanComparer(), reader = PlanReader()
    let plans = [(a, "AN GIANG", "a"), (b, "CÀ MAU", "b")].map { text, province, name in
      let head = "ỦY BAN NHÂN DÂN\nTỈNH \(province)\n\nKẾ HOẠCH\nTổ chức phong trào thi đua\n\n"
      return comparer.prepare(reader.read(Array((head + text + "\n").utf8)), name: name)
    }
    let pair = ReportedPair(comparer.compare(plans[0], plans[1]), .english, space: " ")
    return (DifferenceList(pair), pair)
  }
}
