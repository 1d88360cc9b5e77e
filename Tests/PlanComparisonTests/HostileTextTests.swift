import PlanComparison
import PlanTestSupport
import Testing

/// That comparisons come to an end, also of texts made to be slow: in quadratic time these would take many minutes.
@Suite struct HostileTextTests {
  /// Two plans of some size, made to be slow to compare.
  enum Hostile: String, CaseIterable {
    /// Numbers against years in one statement: each stretch may be another's.
    case numbersAgainstYears
    /// One statement against many that say its parts.
    case oneAgainstMany
    /// One statement, many times over.
    case oneManyTimes

    func plans(_ count: Int) -> (ComparedPlan, ComparedPlan) {
      let numbers = 1...count
      switch self {
      case .numbersAgainstYears:
        return (
          ComparedPlans.plan(
            "a",
            [
              "Bố trí "
                + numbers.map { "cho \($0 % 90 + 10) hộ nghèo ở bản làng vùng cao và" }.joined(separator: " ")
            ]),
          ComparedPlans.plan(
            "b",
            [
              "Bố trí "
                + numbers.map { "năm 20\($0 % 90 + 10) hộ nghèo ở bản làng vùng cao và" }.joined(
                  separator: " ")
            ])
        )
      case .oneAgainstMany:
        let parts = numbers.map { "Việc thứ \($0) giao cho tổ công tác \($0 * 7) tại khu vực \($0 * 13)" }
        return (ComparedPlans.plan("a", [parts.joined(separator: ", ")]), ComparedPlans.plan("b", parts))
      case .oneManyTimes:
        let tasks = numbers.map { _ in "Đẩy mạnh cải cách thủ tục hành chính, tạo thuận lợi cho người dân" }
        return (ComparedPlans.plan("a", tasks), ComparedPlans.plan("b", tasks))
      }
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Hostile.allCases)
  func comparisonsOfHostileTextsEnd(_ hostile: Hostile) {
    let (a, b) = hostile.plans(1_000)
    #expect(!ComparedPlans.comparer.compare(a, b).statements.isEmpty)
  }
}
