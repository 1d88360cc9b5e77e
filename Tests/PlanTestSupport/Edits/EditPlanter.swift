internal import PlanGrammar
internal import PlanKnowledge

/// Edits statements as offices do: a number goes up, a date moves, another body acts, a clause comes in.
///
/// Where a statement has nothing of the kind to be edited, it is given such words first, before and after the edit.
package struct EditPlanter {
  private var random: SeededGenerator
  /// Clauses of other statements.
  private let clauses: [String]
  /// Words that may stand for each other.
  private let synonyms: [[String]]

  /// A planter that takes its clauses from some statements.
  package init(seed: UInt64, statements: [String]) {
    random = SeededGenerator(seed: seed)
    clauses = statements.flatMap { Self.clauses(of: $0) }.filter {
      (6...14).contains($0.split(separator: " ").count)
    }
    synonyms = (EmbeddedGrammars.grammar.lists["comparison.synonym"] ?? []).map { entry in
      entry.phrases.filter { !$0.contains(where: \.isUppercase) }
    }
  }

  /// An edit of a statement of some kind; nil where the statement has nothing that it could be made of.
  package mutating func edit(_ statement: String, _ kind: EditKind) -> PlantedEdit? {
    let (body, end) = Self.parted(statement)
    func made(_ before: String, _ after: String) -> PlantedEdit {
      PlantedEdit(kind: kind, before: before + end, after: after + end)
    }
    switch kind {
    case .none: return made(body, body)
    case .synonyms: return withSynonym(body).map { made(body, $0) }
    case .raiseNumber, .lowerNumber:
      let number = Int.random(in: 20...70, using: &random)
      let other =
        kind == .raiseNumber
        ? number + Int.random(in: 1...25, using: &random) : number - Int.random(in: 1...15, using: &random)
      let phrase = pick([
        ", phấn đấu đạt tối thiểu # %", ", xây dựng ít nhất # mô hình", ", giảm # % so với năm trước",
      ])
      return made(body + phrase.filled("\(number)"), body + phrase.filled("\(other)"))
    case .laterDate, .earlierDate:
      let days = [("15/3/2024", "30/6/2024"), ("31/5/2024", "15/10/2024"), ("20/11/2023", "10/01/2024")]
      let years = [("2025", "2026"), ("2024", "2027")]
      let isYear = random.once(in: 2)
      let pair = isYear ? pick(years) : pick(days)
      let phrase =
        isYear
        ? pick([", hoàn thành trong năm #", ", đến năm # hoàn thành"])
        : pick([", hoàn thành trước ngày #", ", báo cáo chậm nhất ngày #"])
      let (first, second) = kind == .laterDate ? pair : (pair.1, pair.0)
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .swapActor:
      let (first, second) = pickTwo([
        "Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Sở Tư pháp", "Sở Giáo dục và Đào tạo",
        "Ban Tuyên giáo Tỉnh ủy",
      ])
      let phrase = pick([", do # chủ trì", ", giao # theo dõi, tổng hợp"])
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .swapAuthority:
      let (first, second) = pickTwo([
        "Thủ tướng Chính phủ", "Bộ trưởng Bộ Nội vụ", "Chủ tịch Ủy ban nhân dân huyện", "Giám đốc Sở Y tế",
      ])
      let phrase = pick([", được tặng Bằng khen của #", ", đề nghị tặng Giấy khen của #"])
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .changeAudience:
      let (first, second) = pickTwo(["tập thể", "cá nhân", "hộ gia đình", "doanh nghiệp"])
      let phrase = pick([", áp dụng đối với #", ", biểu dương các # tiêu biểu"])
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .exchangeCitation:
      let (first, second) = pickTwo([
        "Quyết định số 1478/QĐ-TTg ngày 28/11/2022", "Kế hoạch số 16/KH-UBND ngày 11/01/2023",
        "Chỉ thị số 05/CT-TTg", "Nghị định số 98/2023/NĐ-CP",
      ])
      return made(body + ", theo " + first, body + ", theo " + second)
    case .addClause:
      return withClause(body).map { made(body, $0) }
    case .dropClause:
      return withClause(body).map { made($0, body) }
    case .negate:
      let phrase = pick([", phải # hoàn thành", ", # áp dụng cho mọi đối tượng", ", các mẫu # thay đổi"])
      return made(
        body + phrase.filled("được"), body + phrase.filled(pick(["không được", "chưa được", "không"])))
    case .reverse:
      let phrase = pick([", # số vụ việc phải xử lý", ", # chi phí và thời gian", ", # tỷ lệ đã đề ra"])
      let (first, second) = pick([("tăng", "giảm"), ("giảm", "tăng"), ("nâng", "hạ")])
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .turnBound:
      let phrase = pick([", đạt # 30 mô hình", ", bố trí # 45 % kinh phí", ", # 3 lần trong năm"])
      let (first, second) = pick([
        ("ít nhất", "không quá"), ("tối đa", "tối thiểu"), ("không dưới", "tối đa"),
      ])
      return made(body + phrase.filled(first), body + phrase.filled(second))
    case .raiseLargeNumber:
      let phrase = pick([", với kinh phí # đồng", ", gọi số #", ", vốn vay # đồng"])
      let number = Int.random(in: 10_000_000_000...90_000_000_000, using: &random)
      let more = Int.random(in: 1...9_000_000_000, using: &random)
      return made(body + phrase.filled("\(number)"), body + phrase.filled("\(number + more)"))
    }
  }

  /// The text with the words of a list of synonyms in place of others of it.
  private mutating func withSynonym(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    for entry in synonyms.shuffled(using: &random) {
      for phrase in entry.sorted(by: { $0.count > $1.count }) {
        let parts = phrase.split(separator: " ").map(String.init)
        guard let start = words.indices.dropFirst().first(where: { words[$0...].starts(with: parts) }),
          let other = entry.filter({ $0 != phrase }).randomElement(using: &random)
        else { continue }
        return
          (words[..<start] + other.split(separator: " ").map(String.init) + words[(start + parts.count)...])
          .joined(separator: " ")
      }
    }
    return nil
  }

  /// The text with a clause behind one of its own.
  private mutating func withClause(_ text: String) -> String? {
    guard let clause = clauses.filter({ !text.contains($0) }).randomElement(using: &random) else {
      return nil
    }
    let places = text.indices.filter { text[$0] == ";" || text[$0] == "," }.filter { place in
      // Within a number a comma parts no clauses.
      let next = text.index(after: place)
      return next < text.endIndex && text[next] == " "
    }
    guard let place = places.randomElement(using: &random), random.once(in: 2) else {
      return "\(text), \(clause)"
    }
    return "\(text[..<place]), \(clause)\(text[place...])"
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func pickTwo(_ names: [String]) -> (String, String) {
    let shuffled = names.shuffled(using: &random)
    return (shuffled[0], shuffled[1])
  }

  /// A statement without the marks at its end, and these.
  private static func parted(_ statement: String) -> (String, String) {
    let body = statement.reversed().drop { ".;,:…/ ".contains($0) }
    return (String(body.reversed()), ".")
  }

  private static func clauses(of statement: String) -> [String] {
    statement.split(whereSeparator: { ",;.:".contains($0) }).map { $0.drop { $0 == " " } }
      .filter { clause in clause.allSatisfy { $0.isLetter || $0 == " " } && clause.first?.isLowercase == true
      }
      .map(String.init)
  }
}

extension String {
  fileprivate func filled(_ words: String) -> String {
    split(separator: "#", omittingEmptySubsequences: false).joined(separator: words)
  }
}
