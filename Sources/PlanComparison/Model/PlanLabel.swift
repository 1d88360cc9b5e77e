public import PlanSyntax

/// How a plan is called in reports that hold several.
public struct PlanLabel: Equatable, Sendable {
  /// The name of its file, or what the caller gave.
  public let name: String
  public let province: String?
  public let issuer: String?
  public let date: PlanDate?
  public let title: String?
  /// The unit of today that the province belongs to: of Hà Giang, Tuyên Quang.
  public internal(set) var unit: String?

  public init(name: String, header: Header) {
    self.name = name
    province = header.province
    issuer = header.issuer
    date = header.date
    title = header.title
    unit = header.province
  }
}
