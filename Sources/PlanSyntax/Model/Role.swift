/// What a heading says of what stands below it.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Mục đích, mục tiêu.
  case purpose
  /// Yêu cầu.
  case requirements
  /// Chỉ tiêu, mục tiêu cụ thể.
  case indicators
  /// Đối tượng, phạm vi, thành phần tham dự.
  case audience
  /// Nội dung, nhiệm vụ.
  case content
  /// Tiêu chí.
  case criteria
  /// Hình thức khen thưởng.
  case awards
  /// Tiêu chuẩn khen thưởng.
  case awardStandards
  /// Quy trình, thủ tục, hồ sơ khen thưởng.
  case awardProcedure
  /// Giải pháp, biện pháp.
  case solutions
  /// Tiến độ, thời gian, địa điểm.
  case schedule
  /// Tổ chức thực hiện, phân công.
  case organization
  /// Kinh phí.
  case budget
  /// Tình hình, kết quả.
  case situation
  case other

  /// The name in the JSON.
  public var name: String {
    switch self {
    case .purpose: "purpose"
    case .requirements: "requirements"
    case .indicators: "indicators"
    case .audience: "audience"
    case .content: "content"
    case .criteria: "criteria"
    case .awards: "awards"
    case .awardStandards: "award-standards"
    case .awardProcedure: "award-procedure"
    case .solutions: "solutions"
    case .schedule: "schedule"
    case .organization: "organization"
    case .budget: "budget"
    case .situation: "situation"
    case .other: "other"
    }
  }

  /// The role of a name in the JSON.
  public init?(name: some StringProtocol) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
