public import PlanSyntax

/// What a stored plan is known by: its header, with what was given or corrected by hand.
public struct PlanHeader: Equatable, Sendable {
  public private(set) var province: String?
  public private(set) var issuer: String?
  public private(set) var number: String?
  public private(set) var symbol: String?
  public private(set) var title: String?
  public private(set) var kind: String?
  public private(set) var year: Int?

  /// The header of an outline, with corrections.
  public init(_ header: Header, _ corrections: [PlanField: Correction] = [:]) {
    province = Self.value(header.province, corrections[.province])
    issuer = Self.value(header.issuer, corrections[.issuer])
    number = Self.value(header.number, corrections[.number])
    symbol = Self.value(header.symbol, corrections[.symbol])
    title = Self.value(header.title, corrections[.title])
    kind = Self.value(header.kind?.rawValue, corrections[.kind])
    year = Self.value(header.date.map { String($0.year) }, corrections[.year]).flatMap { Int($0) }
  }

  private static func value(_ read: String?, _ correction: Correction?) -> String? {
    guard let correction else { return read }
    return correction.fills ? read ?? correction.value : correction.value
  }

  /// The title as it is compared.
  var titleKey: String? {
    title.map { FoldedText.folded($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
