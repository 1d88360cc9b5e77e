internal import PlanText

/// The order of a list of plans.
public enum PlanOrder: String, CaseIterable, Sendable {
  case province, issuer, year, title, imported

  /// The order as the database knows it, which sorts names by their bytes.
  var columns: String {
    switch self {
    case .province: "province is null, province, year desc, issuer, id"
    case .issuer: "issuer is null, issuer, year desc, id"
    case .year: "year is null, year desc, province, issuer, id"
    case .title: "title is null, title, id"
    case .imported: "id desc"
    }
  }

  /// Plans in the order of the columns, with names in the order of the Vietnamese alphabet.
  /// - Complexity: O(*n* log *n*) in the number of plans.
  func alphabetical(_ plans: [StoredPlan]) -> [StoredPlan] {
    guard self != .imported else { return plans }
    let keys = plans.map { plan in
      let name =
        switch self {
        case .province, .year: plan.province
        case .issuer: plan.issuer
        case .title: plan.title
        case .imported: String?.none
        }
      // Plans without a name, or without a year, come last.
      let year = self == .year ? plan.year.map { -$0 } ?? .max : 0
      return (year: year, isNameless: name == nil ? 1 : 0, name: AlphabeticalKey(name ?? ""))
    }
    return plans.indices.sorted { left, right in
      let (l, r) = (keys[left], keys[right])
      return (l.year, l.isNameless, l.name, left) < (r.year, r.isNameless, r.name, right)
    }.map { plans[$0] }
  }
}
