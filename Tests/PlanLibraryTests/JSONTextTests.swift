import Testing

@testable import PlanLibrary

@Suite struct JSONTextTests {
  @Test(arguments: [[], ["a"], ["a", "b"], ["\"", "\\", "\n\u{1}\u{1F}", "“Dân vận khéo”"], [""]])
  func listsComeBack(_ words: [String]) {
    guard case .text(let text) = JSONText.value(words) else {
      #expect(words.isEmpty)
      return
    }
    #expect(JSONText.words(text) == words)
  }
}
