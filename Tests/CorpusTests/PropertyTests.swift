import Foundation
import PlanFacts
import PlanSyntax
import PlanTestSupport
import Testing

/// What holds of every outline, whatever the text.
@Suite struct PropertyTests {
  static let seed: UInt64 = 7

  @Test func outlinesOfPlansAreAsPromised() {
    for (plan, outline) in ReadCorpus.all { Self.expectNoFaults(outline, "\(plan)") }
  }

  @Test(arguments: VariantKind.allCases)
  func outlinesOfVariantsAreAsPromised(_ kind: VariantKind) {
    for (plan, outline) in ReadCorpus.all {
      var generator = SeededGenerator(seed: Self.seed, for: "\(plan) \(kind)")
      guard let variant = PlanVariant(outline, kind, using: &generator) else { continue }
      Self.expectNoFaults(OutlineReader().read(bytes: variant.bytes), "\(plan), \(kind), seed \(Self.seed)")
    }
  }

  @Test(arguments: Damage.allCases)
  func outlinesOfDamagedPlansAreAsPromised(_ damage: Damage) throws {
    for plan in Corpus.allPlans {
      var generator = SeededGenerator(seed: Self.seed, for: "\(plan) \(damage)")
      let bytes = try plan.bytes()
      for round in 0..<4 {
        let damaged = damage.applied(to: bytes, using: &generator)
        Self.expectNoFaults(
          OutlineReader().read(bytes: damaged), "\(plan), \(damage), round \(round), seed \(Self.seed)")
      }
    }
  }

  /// Every cut of the smallest plan takes long: a cut in `step` bytes, all where `KEHOACH_THOROUGH` is set.
  @Test func outlinesOfASmallPlanCutAnywhereAreAsPromised() async throws {
    let plan = try #require(Corpus.plan("hoi-phu-nu-bac-lieu-2017"))
    let bytes = try plan.bytes()
    let step = ProcessInfo.processInfo.environment["KEHOACH_THOROUGH"] == nil ? 7 : 1
    await Self.expectNoFaults(
      ofCuts: Array(stride(from: 0, through: bytes.count, by: step)), bytes, "\(plan)")
  }

  @Test(arguments: ["can-tho-2022", "quang-tri-2019", "so-gddt-hcm-2024", "bo-noi-vu-2025", "ca-mau-2026"])
  func outlinesOfPlansCutAtRandomAreAsPromised(_ name: String) async throws {
    let plan = try #require(Corpus.plan(name))
    let bytes = try plan.bytes()
    var generator = SeededGenerator(seed: Self.seed, for: name)
    let cuts = (0..<200).map { _ in Int.random(in: 0...bytes.count, using: &generator) }
    await Self.expectNoFaults(ofCuts: cuts, bytes, "\(plan), seed \(Self.seed)")
  }

  @Test func outlinesOfRandomBytesAreAsPromised() {
    let pieces = [
      "I. ", "1. ", "a) ", "- ", "+ ", "Điều 1. ", "1.1. ", "KẾ HOẠCH\n", "Nơi nhận:\n", "\n", "\n\n",
      "| a | b |\n", "|---|---|\n",
      "./.", "“", "”", "# ", "**", "\u{0C}", "\r\n", "TT   Nội dung   Thời gian\n", "TM. ỦY BAN NHÂN DÂN\n",
      "CHỦ TỊCH\n", "PHỤ LỤC I\n",
      "Kèm theo ", "QUYẾT ĐỊNH\n", "Số: 1/KH-UBND\n", "cụ thể như sau:\n", "2\n", "Trang 3\n", "thi đua ",
      "Nguyễn Văn An\n",
    ].map { Array($0.utf8) }
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...80, using: &generator) {
        if seed.isMultiple(of: 4) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += pieces.randomElement(using: &generator) ?? []
        }
      }
      Self.expectNoFaults(OutlineReader().read(bytes: bytes), "seed \(seed)")
    }
  }

  @Test func readingsAtTheSameTimeAreTheSame() async throws {
    let serial = try ReadCorpus.all.map { try $0.outline.json() }
    for _ in 0..<2 {
      let parallel = try await withThrowingTaskGroup { group in
        for (index, plan) in Corpus.allPlans.enumerated() {
          group.addTask { (index, try OutlineReader().read(bytes: plan.bytes()).json()) }
        }
        var found = [Data](repeating: Data(), count: Corpus.allPlans.count)
        for try await (index, json) in group { found[index] = json }
        return found
      }
      for (index, plan) in Corpus.allPlans.enumerated() {
        #expect(parallel[index] == serial[index], "\(plan) is read otherwise at the same time as others")
      }
    }
  }

  private static func expectNoFaults(ofCuts cuts: [Int], _ bytes: [UInt8], _ name: String) async {
    await withTaskGroup { group in
      for worker in 0..<4 {
        group.addTask {
          for cut in cuts.enumerated().filter({ $0.offset % 4 == worker }).map(\.element) {
            expectNoFaults(OutlineReader().read(bytes: Array(bytes[..<cut])), "\(name), cut at \(cut)")
          }
        }
      }
    }
  }

  private static func expectNoFaults(_ outline: PlanOutline, _ name: String) {
    let faults = OutlineFaults.faults(of: outline)
    // Facts are read of any outline, whatever was cut off.
    _ = PlanReader().plan(of: outline)
    #expect(faults.isEmpty, "\(name): \(faults.prefix(5).joined(separator: "; "))")
  }
}
