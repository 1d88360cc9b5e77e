public import PlanSyntax

extension Header {
  /// The header with what was given or corrected by hand in place of what was read.
  public func corrected(by corrections: [PlanField: Correction]) -> Header {
    let read = PlanHeader(self)
    let right = PlanHeader(self, corrections)
    var header = self
    for field in PlanField.allCases where right[field] != read[field] {
      header.correct(field.rawValue, to: right[field])
    }
    return header
  }
}

extension PlanHeader {
  fileprivate subscript(field: PlanField) -> String? {
    switch field {
    case .province: province
    case .issuer: issuer
    case .year: year.map { String($0) }
    case .number: number
    case .symbol: symbol
    case .title: title
    case .kind: kind
    }
  }
}
