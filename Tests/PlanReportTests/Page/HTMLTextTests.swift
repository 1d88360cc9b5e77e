import Testing

@testable import PlanReport

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("thi đua", "thi đua"),
    ("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
    ("\"a\" & b", "&quot;a&quot; &amp; b"),
    ("]]>", "]]&gt;"),
    ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("tab\tline\n", "tab\tline\n"),
    // What turns the direction of the text.
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
    // Controls of the upper half; other letters that begin with the same bytes stay.
    ("\u{85}\u{9F}\u{A0}ÂØ “”…–", "\u{FFFD}\u{FFFD}\u{A0}ÂØ “”…–"),
    ("", ""),
  ])
  func escapes(_ text: String, _ expected: String) {
    var bytes: [UInt8] = []
    HTMLText.append(Array(text.utf8).span, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
