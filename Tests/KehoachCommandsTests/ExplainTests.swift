import Foundation
import Testing

@testable import KehoachCommands

@Suite struct ExplainTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    let plan = smallPlan.replacing(
      "- Sở Nội vụ chủ trì.", with: "- Báo cáo trước ngày 15 tháng 6 năm 2024\ntại 15 xã.")
    path = try folder.write(plan, to: "plan.txt")
  }

  /// The line of the block with a time, and the one that goes on with it.
  private var lines: [Int] {
    get throws {
      let all = try folder.read("plan.txt").split(separator: "\n", omittingEmptySubsequences: false)
      let line = try #require(all.firstIndex { $0.contains("trước ngày") })
      return [line + 1, line + 2]
    }
  }

  @Test func showsWhatRulesFoundInTheBlock() async throws {
    for line in try lines {
      let run = await CommandRun("explain", "\(path):\(line)")
      #expect(run.status == 0)
      #expect(run.text.contains("\nRules in the block II/-1:\n"))
      #expect(
        run.text.contains(
          "→ time.bounded “trước ngày 15 tháng 6 năm 2024” = bounded(before, day(2024, 6, 15), -)\n      b: “trước”\n"
        ))
      #expect(run.text.contains("      lost to time.day “ngày 15 tháng 6 năm 2024”\n"))
      #expect(run.text.contains("\nNear misses:\n"))
    }
    let vietnamese = await CommandRun("explain", "\(path):\(try lines[0])", "--lang", "vi")
    #expect(vietnamese.text.contains("\nCác quy tắc trong khối II/-1:\n"))
    #expect(vietnamese.text.contains("\nSuýt khớp:\n"))
  }

  @Test func showsWhatRulesFoundInAnAppendix() async throws {
    let text =
      "KẾ HOẠCH\nMột\n\nI. HAI\n1. Ba.\n\nGIÁM ĐỐC\nLê Văn Cường\n\nPHỤ LỤC\n\nI. TƯ\n1. Trước ngày 15/6/2026.\n"
    let path = try folder.write(text, to: "appendix.txt")
    let run = await CommandRun("explain", "\(path):13")
    #expect(run.text.contains("\nRules in the block appendix-1/I/1:\n"))
    #expect(run.text.contains("time.bounded “Trước ngày 15/6/2026”"))
  }

  @Test func speaksVietnameseThroughout() async throws {
    let english = [
      "the ", "marker", "joined", "paragraph", "going on", "opening", "under", "break", "where", "line",
      "cost",
    ]
    for number
      in 1...(try folder.read("plan.txt").split(separator: "\n", omittingEmptySubsequences: false).count)
    {
      let run = await CommandRun("explain", "\(path):\(number)", "--lang", "vi")
      let text = run.text.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("Các quy tắc") }.map {
        row in
        // Names of costs are the same in every language.
        row.hasPrefix("    ")
          ? String(row.drop { $0 == " " }.split(separator: "  ").dropFirst(2).joined()) : String(row)
      }.filter { !$0.contains(" +") }.joined(separator: "\n")
      for word in english { #expect(!text.contains(word), "line \(number): \(text)") }
    }
  }

  @Test func jsonHasRulesAndNearMisses() async throws {
    let run = await CommandRun("explain", "\(path):\(try lines[0])", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let facts = try #require(object["facts"] as? [String: Any])
    #expect(facts["section"] as? String == "II/-1")
    let rules = try #require(facts["rules"] as? [[String: Any]])
    let bounded = try #require(rules.first { $0["rule"] as? String == "time.bounded" })
    #expect(bounded["state"] as? String == "stands")
    #expect((bounded["captures"] as? [[String: String]])?.map { $0["name"] } == ["b", "t"])
    let beaten = try #require(rules.first { $0["rule"] as? String == "time.month" })
    #expect(beaten["state"] as? String == "beaten")
    #expect((beaten["lostTo"] as? [[String: String]])?.map { $0["rule"] } == ["time.day"])
    let misses = try #require(facts["nearMisses"] as? [[String: Any]])
    for miss in misses {
      #expect((miss["missing"] as? [String])?.isEmpty == (miss["condition"] is String))
    }
  }

  @Test func linesOutsideBlocksHaveNone() async throws {
    let run = await CommandRun("explain", "\(path):1", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(object["facts"] is NSNull)
    let text = await CommandRun("explain", "\(path):1")
    #expect(!text.text.contains("Rules in the block"))
  }

  @Test func everyOtherReadingHasAMargin() async throws {
    let count = try folder.read("plan.txt").split(separator: "\n", omittingEmptySubsequences: false).count
    for line in 1...count {
      let json = await CommandRun("explain", "\(path):\(line)", "--format", "json")
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
      let readings = try #require(object["readings"] as? [[String: Any]])
      let margins = readings.dropFirst().compactMap { $0["excess"] as? Double }
      #expect(margins.count == max(0, readings.count - 1))
      #expect(object["margin"] as? Double == margins.first)
      #expect(margins == margins.sorted())
    }
  }

  @Test func everyLineOfAPlanIsExplained() async throws {
    let count = try folder.read("plan.txt").split(separator: "\n", omittingEmptySubsequences: false).count
    for line in 1...count {
      for format in ["text", "json"] {
        #expect(await CommandRun("explain", "\(path):\(line)", "--format", format).status == 0)
      }
    }
  }
}
