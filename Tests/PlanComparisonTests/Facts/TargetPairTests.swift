import PlanComparison
import Testing

@Suite struct TargetPairTests {
  static let table: [(String, String, [String])] = [
    ("Tỷ lệ che phủ rừng đạt 65%.", "Tỷ lệ che phủ rừng đạt 65%.", ["0~0 same"]),
    (
      "Tỷ lệ che phủ rừng đạt 65%.", "Tỷ lệ che phủ rừng đạt 58%.", ["0~0 changed; target lowered: 65% > 58%"]
    ),
    (
      "Tăng năng suất lao động bình quân 7-8%/năm.", "Giảm năng suất lao động bình quân 7-8%/năm.",
      [
        "0~0 changed; target: Tăng năng suất lao động bình quân 7-8%/năm > Giảm năng suất lao động bình quân 7-8%/năm"
      ]
    ),
    (
      "Phấn đấu giảm tối thiểu 10% đơn vị sự nghiệp so với năm 2021.",
      "Phấn đấu giảm tối thiểu 10% đơn vị sự nghiệp so với năm 2015.", ["0~0 changed; target: 2021 > 2015"]
    ),
    (
      "Tiết kiệm tối thiểu 10% chi thường xuyên.", "Tiết kiệm tối đa 10% chi thường xuyên.",
      ["0~0 changed; target: tối thiểu 10% > tối đa 10%"]
    ),
    (
      "Cắt giảm 30% thời gian giải quyết thủ tục và 20% chi phí tuân thủ.",
      "Cắt giảm 20% chi phí tuân thủ và 30% thời gian giải quyết thủ tục.", ["0~1", "1~0"]
    ),
  ]

  @Test(arguments: table)
  func quantitiesArePairedByWhatTheyCount(_ a: String, _ b: String, _ expected: [String]) {
    let lines = FactComparison(a, b, under: "CHỈ TIÊU").lines(of: .targets)
    #expect(lines.count == expected.count, "\(lines)")
    for (line, start) in zip(lines, expected) { #expect(line.hasPrefix(start), "\(lines)") }
  }
}
