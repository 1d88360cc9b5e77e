extension Header {
  /// Puts something else in place of what was read of a part, by its name in the JSON; it stands nowhere in the text.
  ///
  /// A year takes the place of a date of another year; what the value cannot be is taken for none.
  package mutating func correct(_ field: String, to value: String?) {
    var noted = field
    switch field {
    case "superior": superior = value
    case "issuer": issuer = value
    case "province": province = value
    case "number": number = value
    case "symbol": symbol = value
    case "title": title = value
    case "kind": kind = value.flatMap { DocumentKind(rawValue: $0) }
    case "year":
      let year = value.flatMap { Int($0) }
      guard date?.year != year else { return }
      date = year.map { PlanDate(text: String($0), year: $0, month: nil, day: nil) }
      noted = "date"
    default: return
    }
    spans.removeAll { $0.field == noted }
  }
}
