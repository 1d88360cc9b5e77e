import PlanComparison
import Testing

@Suite struct PhasePairTests {
  static let table: [(String, String, [String])] = [
    ("Giai đoạn 1: Từ năm 2023 đến năm 2025", "Giai đoạn 1: Từ năm 2023 đến năm 2025", ["0~0 same"]),
    (
      "Giai đoạn 1: Từ năm 2023 đến năm 2025", "Giai đoạn 1: Từ năm 2022 đến năm 2025",
      ["0~0 changed; deadline starts earlier:"]
    ),
    (
      "Giai đoạn 1: Từ năm 2023 đến năm 2025", "Giai đoạn 1: Từ năm 2023 đến năm 2026",
      ["0~0 changed; deadline later:"]
    ),
    (
      "Giai đoạn 1: Từ năm 2023 đến năm 2025", "Giai đoạn 2: Từ năm 2023 đến năm 2025",
      ["only A 0", "only B 0"]
    ),
  ]

  @Test(arguments: table)
  func phasesArePairedByTheirOrdinals(_ a: String, _ b: String, _ expected: [String]) {
    let found = FactComparison(["I. TIẾN ĐỘ THỰC HIỆN", "1. \(a)"], ["I. TIẾN ĐỘ THỰC HIỆN", "1. \(b)"])
    let lines = found.lines(of: .phases)
    #expect(lines.count == expected.count, "\(lines)")
    for (line, start) in zip(lines, expected) { #expect(line.hasPrefix(start), "\(lines)") }
  }
}
