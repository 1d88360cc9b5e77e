import Foundation
import PlanTestSupport
import Testing

/// Each process has its own order of dictionaries and sets: what is written must not depend on it.
@Suite struct ProcessTests {
  @Test(arguments: [
    (2, ["compare", "--format", "json"]), (2, ["compare", "--format", "html"]), (2, ["compare", "--all"]),
    (6, ["compare", "--format", "json", "--jobs", "3"]), (6, ["compare", "--format", "html"]),
    (6, ["compare", "--format", "csv"]), (12, ["lineage", "--format", "json"]), (12, ["lineage"]),
  ])
  func anotherProcessWritesTheSameBytes(_ count: Int, _ words: [String]) throws {
    // Plans of a kind come one after the other.
    let files = Corpus.plans.prefix(count).map(\.path.path)
    let first = try Program(words + files).result()
    #expect(first.status == 0 && !first.output.isEmpty)
    for _ in 0..<2 { #expect(try Program(words + files).result().output == first.output) }
  }
}
