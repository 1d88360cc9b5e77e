import Foundation
import PlanComparison
import PlanFacts
import PlanTestSupport
import PlanText
import Testing

@Suite struct BackgroundTests {
  @Test func theTableIsThatOfTheCorpus() throws {
    let reader = PlanReader()
    let comparer = PlanComparer()
    var counts = WordCounts()
    for plan in Corpus.plans {
      counts.add(comparer.prepare(reader.read(SourceText(try plan.bytes())), name: plan.name))
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/PlanComparison/Words/BackgroundTable.swift")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(counts.source == written, "run 'make words': the corpus or the grammars changed")
  }
}
