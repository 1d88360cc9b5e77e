package import PlanFacts

extension Award {
  /// Where an award stands among others, higher is more: orders above flags above certificates above commendations,
  /// and each by who grants it.
  ///
  /// Of awards of different kinds the order says little; reports show the higher ones first.
  package var standing: Int {
    let level =
      switch authorityLevel {
      case .state: 8
      case .government: 7
      case .ministry, .province: 5
      case .department, .district: 3
      case .commune: 2
      case .unit: 1
      case nil: 0
      }
    let form =
      switch self.form {
      case .order: 900
      case .medal: 800
      case .emulationFlag: 600
      case .title: 500
      case .certificateOfMerit: 400
      case .commendation: 300
      case .commemorativeMedal: 200
      case .prize: 100
      case .other: 0
      }
    return form + level * 10 + (rank.map { 4 - $0 } ?? 0)
  }
}
