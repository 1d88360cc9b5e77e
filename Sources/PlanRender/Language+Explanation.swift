internal import PlanSyntax

/// The words of explanations, in both languages.
extension Language {
  func name(of kind: Explanation.Kind) -> String {
    switch kind {
    case .joined: self("nối với dòng trước", "joined to the line before")
    case .paragraph: self("đoạn mới", "new paragraph")
    case .marker(let label, let style, let placing, let path):
      self(
        "đánh số \(label) (\(name(of: style))), \(name(of: placing)) \(path.isEmpty ? "ở cấp ngoài cùng" : "dưới \(path)")",
        "marker \(label) (\(style.name)) \(name(of: placing)) under \(path.isEmpty ? "the top" : path)")
    }
  }

  private func name(of style: MarkerStyle) -> String {
    switch style {
    case .keyword: "từ khóa"
    case .roman: "số La Mã"
    case .capital: "chữ hoa"
    case .arabic: "chữ số"
    case .arabicPath: "số nhiều cấp"
    case .letter: "chữ thường"
    case .lowerRoman: "số La Mã thường"
    case .dash: "gạch đầu dòng"
    case .plus: "dấu cộng"
    case .dot: "dấu chấm"
    case .star: "dấu sao"
    }
  }

  private func name(of placing: Explanation.Placing) -> String {
    switch placing {
    case .continues: self("tiếp danh sách của nó", "going on with its list")
    case .continuesOuter: self("tiếp một danh sách bên ngoài", "going on with an outer list")
    case .opens: self("mở một cấp", "opening a level")
    case .opensHigher: self("mở một cấp cao hơn", "opening a level further up")
    }
  }

  func words(for decision: Explanation.Decision) -> String {
    switch decision {
    case .place(let place): words(for: place)
    case .alone: self("không có cách đọc nào khác gần bằng", "no other reading came near")
    case .differences(let terms, let later):
      words(for: terms.map { "\($0.name) +\($0.cost)" }.joined(separator: ", "), later: later)
    }
  }

  private func words(for terms: String, later: Double?) -> String {
    guard let later else {
      return terms.isEmpty ? self("phần sau của văn bản", "what follows in the text") : terms
    }
    return (terms.isEmpty ? "" : "\(terms); ")
      + self(
        "và phần sau: thêm \(later) về sau trong văn bản", "and what follows: \(later) more later in the text"
      )
  }

  private func words(for place: Explanation.Place) -> String {
    switch place {
    case .blank: self("dòng trống", "the line is blank")
    case .furniture:
      self("dòng này thuộc về trang giấy, được để riêng", "the line is page furniture, and is set aside")
    case .letterhead:
      self(
        "dòng này ở trên tên loại văn bản: phần đầu văn bản",
        "the line stands above the kind of the document: letterhead")
    case .kind: self("dòng này là tên loại văn bản", "the line names the kind of the document")
    case .authority:
      self(
        "dòng này nêu người hoặc cơ quan quyết định, giữa trích yếu và căn cứ",
        "the line names who decides, between title and preamble")
    case .title:
      self(
        "dòng này thuộc trích yếu: phần căn cứ bắt đầu sau nó thì rẻ hơn",
        "the line is part of the title: the preamble begins more cheaply behind it")
    case .foot:
      self(
        "dòng này ở sau nội dung: nơi nhận và chữ ký",
        "the line stands behind the body: recipients and signature")
    case .appendixHeading:
      self("dòng này là nhãn hoặc tên của phụ lục", "the line is the label or title of an appendix")
    case .setAside:
      self(
        "dòng này được để riêng, vì thuộc về trang giấy hoặc một bảng",
        "the line is set aside, as page furniture or as part of a table")
    }
  }
}
