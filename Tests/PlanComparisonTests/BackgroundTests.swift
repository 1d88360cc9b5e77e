import Foundation
import PlanComparison
import PlanFacts
import PlanText
import Testing

@Suite struct BackgroundTests {
  @Test func theTableIsThatOfItsPlans() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let names = try String(contentsOf: root.appending(path: "corpus/words.txt"), encoding: .utf8)
      .split(separator: "\n")
    let reader = PlanReader()
    let comparer = PlanComparer()
    var counts = WordCounts()
    for name in names {
      let text = try Data(contentsOf: root.appending(path: "corpus/\(name)"))
      counts.add(comparer.prepare(reader.read(SourceText(Array(text))), name: String(name)))
    }
    let file = root.appending(path: "Sources/PlanComparison/Words/BackgroundTable.swift")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(counts.source == written, "run 'make words': its plans or the grammars changed")
  }
}
