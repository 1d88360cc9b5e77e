import Testing

@testable import PlanReport

@Suite struct CSVLineTests {
  @Test(arguments: [
    ("thi đua", "thi đua"), ("b,c", "\"b,c\""), ("d\"e", "\"d\"\"e\""), ("f\ng", "\"f\ng\""), ("", ""),
    // What a spreadsheet would run stands as a text.
    ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""), ("+1+2", "'+1+2"), ("@a", "'@a"),
    ("- Tặng", "'- Tặng"), ("\tx", "'\tx"),
    // A number is one.
    ("-5", "-5"), ("+7.5", "+7.5"),
  ])
  func writesValues(_ value: String, _ expected: String) {
    #expect(CSVLine.text(of: ["a", value, nil]) == "a,\(expected),\r\n")
  }
}
