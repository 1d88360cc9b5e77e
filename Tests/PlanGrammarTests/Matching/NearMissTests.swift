import Testing

@testable import PlanGrammar

@Suite struct NearMissTests {
  private static let grammar = SmallGrammar(
    """
    words t.noun
      a = "xã" | "huyện"

    rule t.day : atoms group time
      "ngày" d:1..31 "tháng" m:1..12
      value day(d, m)

    rule t.month : atoms group time
      "tháng" m:1..12
      value month(m)

    rule t.count : atoms
      n:number t.noun
      not after "số"
      not before "phố"
      value count(n)

    rule t.place : phrases
      ("tỉnh" | "Thành phố") capital
      at clause

    rule t.any : phrases
      [..4] "vậy" "nên"
    """)

  private func matcher(_ bytes: [UInt8]) -> (Matcher, Range<Int>) {
    var matcher = Matcher(Self.grammar.set, roleNames: [])
    let block = matcher.match(bytes.span, at: .any(bytes.count))
    return (matcher, block)
  }

  @Test(arguments: [
    (
      "ngày 15 tháng",
      ["t.day “ngày 15 tháng” missing 1..12", "t.count “15” missing t.noun", "t.month “tháng” missing 1..12"]
    ),
    ("12 thôn", ["t.count “12” missing t.noun"]),
    ("số 12 xã", ["t.count “12 xã” fails not after \"số\""]),
    ("12 huyện phố", ["t.count “12 huyện” fails not before \"phố\""]),
    ("của tỉnh Lai Châu", ["t.place “tỉnh Lai” fails at clause"]),
    ("Tỉnh ta", ["t.place “Tỉnh” missing capital"]),
    // Two conditions that fail, what was found, what merely passes over words, and nothing at all are no near misses.
    ("số 12 xã phố", []), ("12 xã", []), ("một hai ba", []), ("", []),
    // The day's group has the month's words.
    ("ngày 15 tháng 6", ["t.count “15” missing t.noun", "t.count “6” missing t.noun"]),
  ])
  func tellsWhatWasMissing(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let (matcher, block) = matcher(bytes)
    let misses = matcher.nearMisses(in: block, at: .any(bytes.count), most: 10, bytes.span).map { miss in
      let words = matcher.matches.text(of: miss.tokens, bytes.span)
      switch miss.reason {
      case .missing(let missing): return "\(miss.rule) “\(words)” missing \(missing.joined(separator: ", "))"
      case .condition(let condition): return "\(miss.rule) “\(words)” fails \(condition)"
      }
    }
    #expect(misses == expected)
  }

  @Test func tellsNoMoreThanAsked() {
    let bytes = Array("1 thôn 2 thôn 3 thôn 4 thôn".utf8)
    let (matcher, block) = matcher(bytes)
    #expect(matcher.nearMisses(in: block, at: .any(bytes.count), most: 3, bytes.span).count == 3)
    #expect(matcher.nearMisses(in: block, at: .any(bytes.count), most: 9, bytes.span).count == 4)
  }

  @Test func whatLostNamesWhatItLostTo() {
    let bytes = Array("ngày 15 tháng 6 tại 12 xã".utf8)
    let (matcher, block) = matcher(bytes)
    let names = { (span: Int) in matcher.set.names[Int(matcher.chart.spans[span].rule)] }
    let finds = matcher.finds(in: block)
    #expect(finds.map { names($0.span) } == ["t.day", "t.month", "t.count"])
    #expect(finds.map(\.state) == [.stands, .beaten, .stands])
    #expect(finds.map { $0.winners.map(names) } == [[], ["t.day"], []])
  }
}
