import Testing

@testable import PlanReport

@Suite struct ContentPolicyTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func writesBase64(_ text: String, _ expected: String) {
    #expect(ContentPolicy.base64(Array(text.utf8)) == expected)
  }

  @Test func allowsOneScriptByItsDigest() {
    let policy = ContentPolicy.text(style: "", script: "alert('Hello, world.');")
    #expect(policy.contains("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"))
    #expect(policy.hasPrefix("default-src 'none';"))
  }
}
