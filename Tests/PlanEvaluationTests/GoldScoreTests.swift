import Testing

@testable import PlanEvaluation

@Suite struct GoldScoreTests {
  private func score(_ gold: String, _ plan: String) throws -> GoldScore {
    GoldScore(
      try ScoredPlan(json: Array(plan.utf8), isGold: false),
      against: try ScoredPlan(json: Array(gold.utf8), isGold: true))
  }

  @Test(
    arguments: [
      ("{}", "{}", .header, 0, 0, 0),
      (
        #"{"header": {"number": "4", "title": ""}}"#, #"{"header": {"number": "4", "symbol": "KH"}}"#,
        .header, 1, 0, 1
      ),
      (
        #"{"header": {"date": {"start": "2024-01-01"}, "movements": ["A", "B"]}}"#,
        #"{"header": {"date": {"start": "2024-01-01", "text": "x"}, "movements": ["“b”"]}}"#, .header, 2, 1, 0
      ),
      (
        #"{"sections": [{"id": "I", "starts": "Mục đích"}, {"id": "I/1", "starts": "Một"}]}"#,
        #"{"sections": [{"id": "I", "text": "MỤC ĐÍCH:", "children": [{"id": "I/1", "text": "Hai"}]}]}"#,
        .sections, 1, 1, 1
      ),
      (
        #"{"preamble": [{"id": "p1", "starts": "Căn cứ"}]}"#,
        #"{"preamble": [{"id": "preamble/p1", "text": "Căn cứ"}]}"#, .sections, 1, 0, 0
      ),
      // Roles count where the gold states them.
      (
        #"{"sections": [{"id": "I", "starts": "", "roles": ["b", "a"]}, {"id": "II", "starts": ""}]}"#,
        #"{"sections": [{"id": "I", "roles": ["a", "b"]}, {"id": "II", "roles": ["a"]}]}"#, .roles, 1, 0, 0
      ),
      // What is optional counts neither way.
      (
        #"{"tasks": [{"section": "I", "optional": true}, {"section": "II", "optional": true}, {"section": "I"}]}"#,
        #"{"tasks": [{"section": "I"}, {"section": "II"}]}"#, .tasks, 1, 0, 0
      ),
      (
        #"{"criteria": [{"section": "I", "audience": "individual"}]}"#,
        #"{"criteria": [{"section": "I", "audience": null}]}"#, .criteria, 0, 1, 1
      ),
      (
        #"{"targets": [{"section": "I", "comparator": ">=", "value": 95, "upper": null, "unit": "%"}]}"#,
        #"{"targets": [{"section": "I", "comparator": ">=", "value": 95.0000001, "unit": "%"}]}"#, .targets,
        1, 0, 0
      ),
      (
        #"{"citations": [{"section": "I", "number": null, "title": "Luật Đầu tư công", "date": "2024-01-01"}]}"#,
        #"{"citations": [{"section": "I", "title": "Luật Đầu tư công", "date": {"start": "2024-01-01"}}]}"#,
        .citations, 1, 0, 0
      ),
      // No words where the gold has none: whatever was found is right.
      (
        #"{"assignments": [{"section": "I", "role": "lead"}, {"section": "II", "role": "lead", "actor": "Sở A"}]}"#,
        #"{"assignments": [{"section": "I", "role": "lead", "actor": "Sở"}, {"section": "II", "role": "lead"}]}"#,
        .assignments, 1, 1, 1
      ),
      (
        #"{"recipients": ["Như trên", "Lưu: VT"]}"#, #"{"recipients": [{"line": "Lưu VT"}, "Sở"]}"#,
        .recipients, 1, 1, 1
      ),
      (#"{"goals": 1, "tasks": ["x"], "header": []}"#, #"[1]"#, .tasks, 0, 0, 0),
    ] as [(String, String, GoldScore.List, Int, Int, Int)])
  func countsEntries(
    _ gold: String, _ plan: String, _ list: GoldScore.List, _ right: Int, _ missed: Int, _ extra: Int
  ) throws {
    let count = try score(gold, plan)[list]
    #expect(count.figures == ScoreFigures(right: right, missed: missed, extra: extra))
  }

  @Test(
    arguments: [
      (0, 0, 0, 1.0, 1.0, 1.0), (0, 1, 0, 0.0, 0.0, 0.0), (0, 0, 1, 0.0, 1.0, 0.0),
      (3, 1, 0, 1.0, 0.75, 6.0 / 7), (1, 1, 1, 0.5, 0.5, 0.5),
    ] as [(Int, Int, Int, Double, Double, Double)])
  func sharesFollowFromCounts(
    _ right: Int, _ missed: Int, _ extra: Int, _ precision: Double, _ recall: Double, _ f1: Double
  ) {
    let figures = ScoreFigures(right: right, missed: missed, extra: extra)
    #expect(figures.precision == precision)
    #expect(figures.recall == recall)
    #expect(abs(figures.f1 - f1) < 1e-12)
  }

  @Test func runsAreComparedByPlanAndList() throws {
    func run(_ plans: [(String, Int, Int)]) -> EvaluationFigures {
      EvaluationFigures(
        plans: plans.map { name, right, missed in
          .init(name: name, lists: [.tasks: ScoreFigures(right: right, missed: missed, extra: 0)])
        })
    }
    let changes = run([("a", 3, 0), ("b", 1, 2), ("c", 0, 2), ("d", 1, 1)])
      .changes(since: run([("a", 2, 1), ("b", 2, 1), ("c", 0, 1), ("e", 1, 1)]))
    #expect(changes.map(\.plan) == ["a", "b", "c", "d", "e"])
    #expect(changes.map(\.verdict) == [.better, .worse, .other, .added, .removed])
    #expect(changes.map(\.list) == [.tasks, .tasks, .tasks, nil, nil])
  }
}
