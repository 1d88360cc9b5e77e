/// A form of commendation that may be granted (hình thức khen thưởng).
public struct Award: Sendable {
  public enum Form: String, CaseIterable, Sendable {
    case order, medal
    case emulationFlag = "emulation-flag"
    case certificateOfMerit = "certificate-of-merit"
    case commendation
    case commemorativeMedal = "commemorative-medal"
    case title, prize, other
  }

  /// Whose award it is.
  public enum Level: String, CaseIterable, Sendable {
    case state, government, ministry, province, department, district, commune, unit
  }

  public enum Occasion: String, CaseIterable, Sendable {
    case annual
    /// Sơ kết.
    case preliminaryReview = "preliminary-review"
    /// Tổng kết.
    case finalReview = "final-review"
    /// Đột xuất.
    case adHoc = "ad-hoc"
    /// Kết thúc đợt thi đua.
    case campaignEnd = "campaign-end"
  }

  public let origin: Origin
  public let form: Form
  public let name: String
  /// 1, 2 or 3 of an order or medal.
  public let rank: Int?
  /// Who grants it, abbreviations written out.
  public let authority: String?
  public let authorityLevel: Level?
  public let occasions: [Occasion]
  public let period: PlanTime?
}
