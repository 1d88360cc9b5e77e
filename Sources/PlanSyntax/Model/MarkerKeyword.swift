/// The word before the number of a keyword marker.
public enum MarkerKeyword: UInt8, CaseIterable, Sendable {
  /// Phần, Chương, Mục, Tiểu mục, Điều, Khoản, Điểm, Bước.
  case part, chapter, section, subsection, article, clause, point, step

  /// The keyword of a name in the grammar.
  init?(name: String) {
    switch name {
    case "part": self = .part
    case "chapter": self = .chapter
    case "section": self = .section
    case "subsection": self = .subsection
    case "article": self = .article
    case "clause": self = .clause
    case "point": self = .point
    case "step": self = .step
    default: return nil
    }
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
