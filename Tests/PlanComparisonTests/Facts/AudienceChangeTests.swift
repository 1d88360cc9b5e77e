import PlanComparison
import Testing

@Suite struct AudienceChangeTests {
  @Test func criteriaForOthersAreChanged() {
    func plan(_ audience: String) -> [String] {
      [
        "I. TIÊU CHÍ THI ĐUA", "1. \(audience)",
        "- Ứng dụng công nghệ thông tin, tiết kiệm điện, nước trong sản xuất và đời sống.",
      ]
    }
    let found = FactComparison(
      plan("Đối với các tổ chức, doanh nghiệp, hộ gia đình"), plan("Đối với hộ gia đình"))
    let told = found.comparison.statements.map { pair in
      "\(pair.relation): \(pair.changes.map { "\($0.kind) \($0.a?.text ?? "") > \($0.b?.text ?? "")" })"
    }
    #expect(
      told == ["changed: [\"audience Đối với các tổ chức, doanh nghiệp, hộ gia đình > Đối với hộ gia đình\"]"]
    )
  }
}
