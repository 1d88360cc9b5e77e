/// The word before the number of a keyword marker.
public enum MarkerKeyword: UInt8, CaseIterable, Sendable {
  /// Phần, Chương, Mục, Tiểu mục, Điều, Khoản, Điểm, Bước.
  case part, chapter, section, subsection, article, clause, point, step

  /// The keyword of a name in the grammar.
  init?(name: String) {
    guard let keyword = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = keyword
  }

  /// The word in an id.
  var slug: String {
    switch self {
    case .part: "phan"
    case .chapter: "chuong"
    case .section: "muc"
    case .subsection: "tieu-muc"
    case .article: "dieu"
    case .clause: "khoan"
    case .point: "diem"
    case .step: "buoc"
    }
  }
}
