import Foundation
import PlanSyntax
import PlanTestSupport
import Testing

/// The same plan, set in other ways, is read the same.
@Suite struct VariantTests {
  /// The share of blocks that keep id and words, over all kinds and in each.
  static let floor = 0.99
  static let floorOfKind = 0.97
  static let seed: UInt64 = 20_240_305
  /// The lines that tell blocks which differ; the texts themselves go to the folder that `KEHOACH_VARIANTS` names.
  static let mostLines = 60

  /// What came of one variant.
  struct Outcome {
    let plan: String
    let expected: Int
    let missing: [ReadBlock]
  }

  @Test func plansAreReadTheSameHoweverSet() async throws {
    var all = (expected: 0, missing: 0)
    var table: [String] = []
    var differing: [String] = []
    for kind in VariantKind.allCases {
      let outcomes = await Self.outcomes(of: kind)
      let expected = outcomes.reduce(0) { $0 + $1.expected }
      let missing = outcomes.reduce(0) { $0 + $1.missing.count }
      #expect(expected > 0, "no plan has a variant of the kind \(kind)")
      all.expected += expected
      all.missing += missing
      let share = Self.share(missing, of: expected)
      let figures = "\(Figures.share(share))  \(missing) of \(expected) differ"
      table.append("\(Figures.column(kind.rawValue, 24))\(figures), \(outcomes.count) plans")
      for outcome in outcomes where !outcome.missing.isEmpty {
        let ids = outcome.missing.prefix(6).map(\.id).joined(separator: " ")
        let more = outcome.missing.count > 6 ? " … (\(outcome.missing.count))" : ""
        differing.append("\(kind) \(outcome.plan): \(ids)\(more)")
      }
      #expect(share >= Self.floorOfKind, "\(kind): \(figures), seed \(Self.seed)")
    }
    let share = Self.share(all.missing, of: all.expected)
    table.append(
      "\(Figures.column("all", 24))\(Figures.share(share))  \(all.missing) of \(all.expected) differ")
    print(table.joined(separator: "\n"))
    print(differing.prefix(Self.mostLines).joined(separator: "\n"))
    if differing.count > Self.mostLines { print("… and \(differing.count - Self.mostLines) more") }
    #expect(share >= Self.floor, "seed \(Self.seed)")
  }

  /// Every plan in a variant of a kind, read; plans to which the kind says nothing are left out.
  private static func outcomes(of kind: VariantKind) async -> [Outcome] {
    await withTaskGroup { group in
      for (plan, outline) in ReadCorpus.all {
        group.addTask { () -> Outcome? in
          var generator = SeededGenerator(seed: seed, for: "\(plan) \(kind)")
          guard let variant = PlanVariant(outline, kind, using: &generator) else { return nil }
          let found = ReadBlock.all(in: OutlineReader().read(bytes: variant.bytes))
          let missing = ReadBlock.missing(variant.expected, in: found)
          if !missing.isEmpty { keep(variant, of: plan) }
          return Outcome(
            plan: plan.name, expected: variant.expected.count,
            missing: missing)
        }
      }
      var outcomes: [Outcome] = []
      for await outcome in group { if let outcome { outcomes.append(outcome) } }
      return outcomes.sorted { $0.plan < $1.plan }
    }
  }

  private static func keep(_ variant: PlanVariant, of plan: CorpusPlan) {
    guard let folder = ProcessInfo.processInfo.environment["KEHOACH_VARIANTS"] else { return }
    let file = URL(filePath: folder).appending(path: "\(plan)--\(variant.kind).txt")
    try? Data(variant.bytes).write(to: file)
  }

  private static func share(_ missing: Int, of expected: Int) -> Double {
    expected == 0 ? 1 : Double(expected - missing) / Double(expected)
  }
}
