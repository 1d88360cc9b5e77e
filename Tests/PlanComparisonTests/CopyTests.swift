import Foundation
import PlanComparison
import PlanFacts
import PlanSyntax
import PlanTestSupport
import PlanText
import Testing

/// A plan that is only set in another way has no differences.
@Suite struct CopyTests {
  /// How a copy is set.
  enum Copy: CaseIterable {
    /// "1." as "1)"; bullets of another sign.
    case renumbered, rebulleted
    case variant(VariantKind)

    static var allCases: [Copy] {
      [.renumbered, .rebulleted]
        + [
          VariantKind.wrappedAt50, .wrappedAt100, .onePerLine, .paragraphsSpaced, .decomposed,
          .carriageReturns, .tonesMoved, .extraSpaces, .allIndented,
        ].map { .variant($0) }
    }

    /// Whether nothing of it may be read otherwise, but for tables, whose cells stand on lines of their own.
    var isExact: Bool {
      switch self {
      case .renumbered, .rebulleted: true
      case .variant(let kind):
        [.onePerLine, .paragraphsSpaced, .decomposed, .carriageReturns, .tonesMoved].contains(kind)
      }
    }

    /// The text of a plan, set anew; nil where that would be the same text.
    func text(of plan: ComparedPlan) throws -> String? {
      let text = String(decoding: plan.plan.outline.source.raw, as: UTF8.self)
      switch self {
      case .renumbered:
        return text.replacing(
          try Regex("(?m)^(\\s*[0-9]+)\\. "), with: { "\($0.output[1].substring ?? ""))" + " " })
      case .rebulleted:
        // A page number between dashes is no bullet, nor is the dash of a name on which a line ends.
        return text.replacing(
          try Regex("(?m)^(\\s*)- (?!\\s*[0-9]+ -\\s*$|Thương binh)"),
          with: { "\($0.output[1].substring ?? "")• " })
      case .variant(let kind):
        var generator = SeededGenerator(seed: 7, for: "\(plan.label.name) \(kind)")
        return PlanVariant(plan.plan.outline, kind, using: &generator).map {
          String(decoding: $0.bytes, as: UTF8.self)
        }
      }
    }
  }

  /// Lines that are broken anew may be read as others; in so many plans none are.
  private static let floor = 0.75

  @Test(arguments: Copy.allCases) func aCopySetAnewHasNoDifferences(_ copy: Copy) throws {
    var compared = 0
    var different: [String] = []
    for plan in ComparedPlans.corpus where !copy.isExact || !Self.hasTables(plan) {
      guard let text = try copy.text(of: plan) else { continue }
      let other = ComparedPlans.comparer.prepare(PlanReader().read(Array(text.utf8)), name: "copy")
      let comparison = ComparedPlans.comparer.compare(plan, other)
      compared += 1
      if comparison.hasDifferences { different.append("\(plan.label.name): \(Self.differences(comparison))") }
    }
    #expect(compared > 10)
    let most = copy.isExact ? 0 : Int(Double(compared) * (1 - Self.floor))
    #expect(different.count <= most, "\(different.joined(separator: "\n"))")
  }

  private static func hasTables(_ plan: ComparedPlan) -> Bool {
    let outline = plan.plan.outline
    return !outline.plan.tables.isEmpty || outline.appendices.contains { !$0.outline.tables.isEmpty }
  }

  /// What differs, in short.
  private static func differences(_ comparison: Comparison) -> String {
    var found = comparison.statements.filter { $0.relation == .changed }.map { pair in
      "\(comparison.id(pair.a, .a)) ~ \(comparison.id(pair.b, .b))"
    }
    for side in Side.allCases {
      let only = comparison.only(side)
      found += only.statements.map { "\(side) \(comparison.id($0, side))" }
      for list in FactList.allCases where only.facts[list]?.isEmpty == false {
        found.append("\(side) \(list) \(only.facts[list] ?? [])")
      }
    }
    for list in FactList.allCases {
      for pair in comparison.facts[list] ?? [] where pair.relation == .changed {
        found.append("\(list) \(pair.a) ~ \(pair.b)")
      }
    }
    return found.prefix(6).joined(separator: ", ")
  }
}
