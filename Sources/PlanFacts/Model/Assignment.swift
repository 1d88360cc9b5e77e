/// Who is to do what (phân công).
public struct Assignment: Sendable {
  public enum Duty: String, CaseIterable, Sendable {
    /// Chủ trì.
    case lead
    /// Phối hợp.
    case coordinate
    /// Theo dõi, đôn đốc, kiểm tra, thanh tra.
    case monitor
    /// Báo cáo.
    case report
    case implement
    /// Tham mưu, hướng dẫn.
    case advise
    /// Tuyên truyền.
    case publicise
  }

  public let origin: Origin
  /// As printed.
  public let actor: String
  public let role: Duty
  public let task: String
}
