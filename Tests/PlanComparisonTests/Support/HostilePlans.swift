import PlanComparison
import PlanFacts
import PlanTestSupport

/// Two plans made so that what belongs together is hard to find.
enum HostilePlans: String, CaseIterable {
  /// One statement over and over; each with a few words of its own.
  case oneLine, oneLineAndMore
  /// Targets of one indicator, documents of few numbers.
  case targets, citations
  /// Who does what by when, all alike.
  case duties
  /// The words of a list as one paragraph.
  case paragraph
  /// A movement whose name goes on and on, and whose beginning stands everywhere.
  case longName
  /// Statements that have a third of their words from one of four.
  case manyNeighbours

  private static let common =
    "Rà soát, cắt giảm thủ tục hành chính"

  /// The plans, each of about so many bytes.
  func plans(bytes: Int) -> [ComparedPlan] {
    (0..<2).map { number in
      var generator = SeededGenerator(seed: UInt64(number + 1))
      var lines: [String] = []
      var count = 0
      while count < bytes {
        let line = line(lines.count, &generator)
        count += line.utf8.count + 4
        lines.append(line)
      }
      let isOne = self == .paragraph && number > 0
      let body =
        isOne
        ? "1. " + lines.joined(separator: ". ") + "." : lines.map { "- \($0)." }.joined(separator: "\n\n")
      let name = self == .longName ? " “" + String(repeating: "an ", count: bytes / 10) + "lan”" : ""
      let text = """
        ỦY BAN NHÂN DÂN
        TỈNH AN GIANG
        Số: 12/KH-UBND
        An Giang, ngày 05 tháng \(number + 3) năm 2024

        KẾ HOẠCH
        Phát động phong trào thi đua\(name)

        I. NỘI DUNG THI ĐUA

        \(body)

        """
      return ComparedPlans.comparer.prepare(
        PlanReader().read(Array(text.utf8)), name: "\(self) \(number)")
    }
  }

  private func line(_ place: Int, _ generator: inout SeededGenerator) -> String {
    switch self {
    case .oneLine, .paragraph: Self.common
    case .oneLineAndMore: "\(Self.common) \(Self.words(4, &generator))"
    case .targets: "Phấn đấu đạt \(place % 100) % hồ sơ đúng hạn"
    case .citations: "Thực hiện Kế hoạch số \(place % 50)/KH-UBND"
    case .duties:
      "Sở Nội vụ chủ trì \(Self.words(3, &generator)), báo cáo trước ngày \(place % 28 + 1)/\(place % 12 + 1)/2024"
    case .longName: "an an an an an an an an an an"
    case .manyNeighbours:
      Self.words(4, &generator) + " "
        + String(
          repeating: [
            "rừng biển núi sông ", "chợ trường trạm đồn ", "cầu cống kênh đê ", "lúa ngô khoai sắn ",
          ][place % 4], count: 2)
    }
  }

  private static func words(_ count: Int, _ generator: inout SeededGenerator) -> String {
    let starts = Array("bcdghklmnprstvx"), vowels = Array("aeiou"), ends = Array("cmnt")
    return (0..<count).map { _ in
      [starts, vowels, ends].compactMap { $0.randomElement(using: &generator).map { String($0) } }.joined()
    }.joined(separator: " ")
  }
}
