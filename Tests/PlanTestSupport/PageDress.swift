/// What a page has besides its text.
enum PageDress: CaseIterable {
  case number, numberAfterFormFeed, dashedNumber, pageOf, headAndNumber, footWithNumber

  /// The lines of a page.
  private static let length = 40

  /// Lines cut into pages, where they may be.
  func dressed(_ lines: [String], _ mayBreak: [Bool]) -> [String] {
    let cuts = lines.indices.reduce(into: [Int]()) { cuts, index in
      if index - (cuts.last ?? 0) >= Self.length, mayBreak[index] { cuts.append(index) }
    }
    var dressed: [String] = []
    for (index, line) in lines.enumerated() {
      if let page = cuts.firstIndex(of: index) { dressed += furniture(page + 2, of: cuts.count + 1) }
      dressed.append(line)
    }
    return dressed
  }

  /// What stands between a page and the one before it; heads that few pages have are left out.
  private func furniture(_ page: Int, of pages: Int) -> [String] {
    switch pages < 4 && isHead ? .number : self {
    case .number: ["", "\(page)", ""]
    case .numberAfterFormFeed: ["\u{0C}                    \(page)", ""]
    case .dashedNumber: ["", "- \(page) -", ""]
    case .pageOf: ["Trang \(page)/\(pages)"]
    case .headAndNumber: ["\u{0C}Kế hoạch thi đua năm 2024 của cơ quan", "\(page)"]
    case .footWithNumber: ["", "Kế hoạch phát động phong trào thi đua - Trang \(page - 1)", ""]
    }
  }

  private var isHead: Bool { self == .headAndNumber || self == .footWithNumber }
}
