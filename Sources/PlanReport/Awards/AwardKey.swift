internal import PlanFacts

/// What makes mentions of awards one award: what is granted, and at what level.
struct AwardKey: Hashable {
  let form: Award.Form
  /// In small letters, without quotation marks.
  let name: String
  let rank: Int?
  let level: Award.Level?
  /// Who grants it, where the level is not known.
  let authority: String?

  init(_ award: Award) {
    form = award.form
    name = award.name.lowercased().filter { !"\"“”".contains($0) }
    rank = award.rank
    level = award.authorityLevel
    authority = award.authorityLevel == nil ? award.authority?.lowercased() : nil
  }

  /// The order of awards by their standing, the highest first, as the law on emulation and commendation has them: orders
  /// and medals, then what the government grants, then what provinces and ministries grant, then the rest.
  var standing: Int {
    let isHigh = level == .state || level == .government
    let isMiddle = level == .ministry || level == .province
    let base =
      switch form {
      case .order: 170
      case .medal: 140
      case .emulationFlag: isHigh ? 85 : isMiddle || level == nil ? 65 : 45
      case .certificateOfMerit: isHigh ? 80 : 60
      case .title: isHigh ? 90 : isMiddle ? 70 : 50
      case .commendation: 40
      case .commemorativeMedal: 25
      case .prize: 20
      case .other: 10
      }
    return base * 4 - (rank ?? 0)
  }
}
