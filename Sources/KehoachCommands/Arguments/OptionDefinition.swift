internal import PlanLibrary
internal import PlanRender
internal import PlanReport
internal import PlanSyntax

/// An option of one or several commands: what reading, help and suggestions know of it.
struct OptionDefinition: Sendable {
  /// An option, by its long name.
  enum Name: String, CaseIterable, Sendable {
    case format, output, extracted, details, baseline, reference, province, issuer, year, number, symbol,
      title,
      kind, movement, errors, newest, sort, role, fact, limit, facts, source, original, revert, yes
    case only, all, why
    case exitCode = "exit-code"
    case dryRun = "dry-run"
    case failFast = "fail-fast"
    case allPlans = "all-plans"
    case keepAll = "keep-all"
    case batch, library, jobs, diagnostics, quiet, grammars, color, lang
    case help, version

    /// The option that gives a part of a header.
    init?(field: PlanField) { self.init(rawValue: field.rawValue) }
  }

  /// What is written behind an option.
  enum Value: Equatable, Sendable {
    case none
    case choice([String])
    case count(ClosedRange<Int>)
    /// A day, as ISO 8601 writes it.
    case day
    /// Any text, called so in the help.
    case word(String)
  }

  let name: Name
  let short: UInt8?
  let value: Value
  let commands: [CommandName]
  private let vietnamese: String
  private let english: String

  private init(
    _ name: Name, short: Character? = nil, _ value: Value = .none, of commands: [CommandName], vi: String,
    en: String
  ) {
    self.name = name
    self.short = short?.asciiValue
    self.value = value
    self.commands = commands
    vietnamese = vi
    english = en
  }

  func summary(in language: Language) -> String { language(vietnamese, english) }

  /// The options, in the order of the help.
  static let all = [
    OptionDefinition(
      .format, .choice(["outline", "json", "jsonl"]), of: [.parse],
      vi: "outline: dàn ý để đọc; json: một đối tượng, nhiều tệp thì một mảng; jsonl: mỗi dòng một đối tượng",
      en: "outline: for people; json: one object, or an array of several files; jsonl: one object a line"),
    OptionDefinition(
      .format, .choice(["text", "json", "csv", "markdown", "html"]), of: [.compare],
      vi:
        "text: để đọc; json: cho chương trình; csv: cho bảng tính; markdown: bảng có chữ đậm; html: một trang để xem và in",
      en:
        "text: for people; json: for programs; csv: for spreadsheets; markdown: tables with bold words; html: one page to look at and print"
    ),
    OptionDefinition(
      .only, .word("PARTS"), of: [.compare],
      vi: "chỉ những phần này, cách nhau bằng dấu phẩy: \(ReportPart.names)",
      en: "only these parts, with commas between them: \(ReportPart.names)"),
    OptionDefinition(
      .all, of: [.compare], vi: "cả những gì như nhau, như json, csv và html vốn có",
      en: "also what is the same, which json, csv and html always have"),
    OptionDefinition(
      .exitCode, of: [.compare], vi: "trạng thái kết thúc là 1 khi có gì khác nhau",
      en: "the exit status is 1 where something differs"),
    OptionDefinition(
      .why, .word("A=B"), of: [.compare],
      vi: "vì sao hai mục này, của kế hoạch thứ nhất và thứ hai, thành cặp hay không",
      en: "why these two sections, of the first and the second plan, make a pair or do not"),
    OptionDefinition(
      .format, .choice(["text", "json"]), of: [.lineage, .explain, .grammar, .evaluate],
      vi: "text: để đọc; json: cho chương trình",
      en: "text: for people; json: for programs"),
    OptionDefinition(
      .format, .choice(["table", "json", "csv"]), of: [.list],
      vi: "table: bảng để đọc; json: một mảng; csv: cho bảng tính",
      en: "table: for people; json: an array; csv: for spreadsheets"),
    OptionDefinition(
      .format, .choice(["text", "json", "csv"]), of: [.show],
      vi: "text: để đọc; json: cho chương trình; csv: cho bảng tính, với --facts",
      en: "text: for people; json: for programs; csv: for spreadsheets, with --facts"),
    OptionDefinition(
      .format, .choice(["text", "json"]), of: [.search],
      vi: "text: để đọc; json: mỗi chỗ một đối tượng trên một dòng",
      en: "text: for people; json: an object a line for each place"),
    OptionDefinition(
      .facts, .choice(FactKind.allCases.map(\.rawValue)), of: [.show],
      vi: "các dữ kiện loại này", en: "the facts of this kind"),
    OptionDefinition(
      .source, of: [.show],
      vi: "các dòng của tệp gốc quanh mỗi dữ kiện, hoặc của mục",
      en: "the lines of the original around each fact, or those of the section"),
    OptionDefinition(
      .original, of: [.show],
      vi: "tệp gốc, đúng từng byte", en: "the original file, byte for byte"),
    OptionDefinition(
      .extracted, of: [.text],
      vi: "văn bản như đã trích ra, trước khi làm sạch; các vị trí đếm trong đó",
      en: "the text as extracted, before it is cleaned; positions count in it"),
    OptionDefinition(
      .output, short: "o", .word("FILE"),
      of: [.parse, .text, .explain, .compare, .lineage, .times, .grammar, .evaluate, .list, .show, .search],
      vi: "ghi vào FILE, trọn vẹn hoặc không ghi gì",
      en: "write to FILE, all of it or nothing"),
    OptionDefinition(
      .details, of: [.evaluate],
      vi: "kể từng mục bỏ sót (-) và thừa (+)",
      en: "list what was missed (-) and what is extra (+)"),
    OptionDefinition(
      .baseline, .word("FILE"), of: [.evaluate],
      vi: "so với một lần chấm đã lưu bằng --format json; trạng thái kết thúc là 1 khi có gì kém đi",
      en: "compare with a run saved with --format json; the exit status is 1 where something got worse"),
    OptionDefinition(
      .reference, .day, of: [.times],
      vi: "ngày hôm nay, như 2026-05-01, cho những thời gian không ghi năm hay ngày",
      en: "today, such as 2026-05-01, for times that leave out their year or day"),
    OptionDefinition(
      .province, .word("NAME"), of: [.parse, .explain],
      vi:
        "tỉnh, thành phố ban hành, có dấu hoặc không dấu; lấy tên vào ngày của kế hoạch, ghi chú nếu văn bản nêu tên khác",
      en:
        "the province of the issuer, with or without tone marks; its name at the plan's date is taken, with a note where the text says another"
    ),
    OptionDefinition(
      .province, .word("NAME"), of: [.import],
      vi: "tỉnh, thành phố ban hành, khi văn bản không nói rõ; có dấu hay không dấu",
      en: "the province of the issuer, where the text does not say it; with or without tone marks"),
    OptionDefinition(
      .issuer, .word("NAME"), of: [.import],
      vi: "cơ quan ban hành, khi văn bản không nói rõ", en: "the issuer, where the text does not say it"),
    OptionDefinition(
      .year, .count(1900...2200), of: [.import],
      vi: "năm ban hành, khi văn bản không nói rõ", en: "the year of issue, where the text does not say it"),
    OptionDefinition(
      .province, .word("NAME"), of: [.list, .search],
      vi: "chỉ của tỉnh, thành phố này; có dấu hay không dấu",
      en: "of this province alone; with or without tone marks"),
    OptionDefinition(
      .issuer, .word("WORDS"), of: [.list, .search],
      vi: "chỉ của cơ quan có những từ này trong tên", en: "of issuers alone whose name has these words"),
    OptionDefinition(
      .year, .count(1900...2200), of: [.list, .search], vi: "chỉ của năm này", en: "of this year alone"),
    OptionDefinition(
      .year, .count(1900...2200), of: [.compare, .lineage],
      vi: "các kế hoạch năm này trong thư viện; kế hoạch không ghi ngày thì theo những gì văn bản cho biết",
      en: "the plans of this year in the library; of those without a date by what their text tells"),
    OptionDefinition(
      .province, .word("NAME"), of: [.edit], vi: "tỉnh, thành phố đúng", en: "the right province"),
    OptionDefinition(
      .issuer, .word("NAME"), of: [.edit], vi: "cơ quan ban hành đúng", en: "the right issuer"),
    OptionDefinition(
      .year, .count(1900...2200), of: [.edit], vi: "năm ban hành đúng", en: "the right year of issue"),
    OptionDefinition(
      .number, .word("NUMBER"), of: [.edit],
      vi: "số đúng, như 12 hoặc 12/KH-UBND", en: "the right number, such as 12 or 12/KH-UBND"),
    OptionDefinition(
      .symbol, .word("SYMBOL"), of: [.edit], vi: "ký hiệu đúng, như KH-UBND",
      en: "the right symbol, such as KH-UBND"),
    OptionDefinition(.title, .word("TITLE"), of: [.edit], vi: "trích yếu đúng", en: "the right title"),
    OptionDefinition(
      .kind, .choice(DocumentKind.allCases.map(\.rawValue)), of: [.edit], vi: "loại văn bản đúng",
      en: "the right kind"),
    OptionDefinition(
      .revert, .choice(PlanField.allCases.map(\.rawValue)), of: [.edit],
      vi: "bỏ điều đã sửa, trở lại như văn bản viết; có thể dùng nhiều lần",
      en: "take a correction back: what the text says holds again; may be repeated"),
    OptionDefinition(
      .kind, .choice(DocumentKind.allCases.map(\.rawValue)), of: [.list, .search],
      vi: "chỉ loại văn bản này", en: "of this kind alone"),
    OptionDefinition(
      .movement, .word("WORDS"), of: [.list, .search],
      vi: "chỉ của phong trào có những từ này trong tên", en: "of movements alone whose name has these words"),
    OptionDefinition(
      .movement, .word("WORDS"), of: [.compare, .lineage],
      vi: "các kế hoạch trong thư viện của phong trào có những từ này trong tên",
      en: "the plans of the library whose movement has these words in its name"),
    OptionDefinition(
      .allPlans, of: [.compare, .lineage], vi: "mọi kế hoạch trong thư viện", en: "all plans of the library"),
    OptionDefinition(
      .errors, of: [.list],
      vi: "chỉ những kế hoạch đọc có lỗi hoặc cảnh báo",
      en: "only plans whose reading gave errors or warnings"),
    OptionDefinition(
      .newest, of: [.list, .search],
      vi: "chỉ bản mới nhất của mỗi kế hoạch", en: "only the newest edition of each plan"),
    OptionDefinition(
      .sort, .choice(PlanOrder.allCases.map(\.rawValue)), of: [.list],
      vi: "thứ tự", en: "the order; imported: the last one first"),
    OptionDefinition(
      .role, .choice(Role.allCases.map(\.name)), of: [.search],
      vi: "chỉ trong các phần có vai trò này", en: "only in parts of this role"),
    OptionDefinition(
      .fact, .choice(FactKind.allCases.map(\.rawValue)), of: [.search],
      vi: "chỉ những chỗ có dữ kiện loại này", en: "only where a fact of this kind was read"),
    OptionDefinition(
      .limit, short: "n", .count(1...100_000), of: [.search],
      vi: "nhiều nhất bao nhiêu chỗ; mặc định 20", en: "how many places at most; 20 by default"),
    OptionDefinition(
      .dryRun, of: [.import], vi: "chỉ nói sẽ làm gì, không lưu gì",
      en: "say what would be done, store nothing"),
    OptionDefinition(
      .failFast, of: [.import], vi: "dừng ở tệp đầu tiên không đọc được",
      en: "stop at the first file that cannot be read"),
    OptionDefinition(
      .keepAll, of: [.import], vi: "lưu cả những gì không phải kế hoạch", en: "store what is no plan as well"),
    OptionDefinition(
      .batch, .count(1...10_000), of: [.import, .reimport],
      vi: "số kế hoạch lưu cùng một lần; nhiều hơn thì nhanh hơn, mặc định 1",
      en: "how many plans to store as one; more is faster, 1 by default"),
    OptionDefinition(.yes, short: "y", of: [.remove], vi: "không hỏi lại", en: "do not ask"),
    OptionDefinition(
      .library, .word("FILE"), of: CommandName.ofLibrary + [.parse, .text, .explain, .compare, .lineage],
      vi: "tệp của thư viện; mặc định kehoach/kehoach.sqlite trong thư mục dữ liệu của người dùng",
      en: "the library's file; by default kehoach/kehoach.sqlite in the user's data folder"),
    OptionDefinition(
      .jobs, short: "j", .count(1...256),
      of: [.parse, .text, .compare, .lineage, .grammar, .evaluate, .import, .reimport],
      vi: "số tệp đọc cùng lúc; kết quả không đổi",
      en: "how many files to read at once; the output is the same"),
    OptionDefinition(
      .diagnostics, of: [.parse],
      vi: "báo mọi ghi nhận ra kênh lỗi, cả ghi chú và của dữ kiện",
      en: "tell all diagnostics on standard error, notes and those of facts too"),
    OptionDefinition(
      .quiet, short: "q", of: [.parse, .text, .compare, .lineage, .import, .reimport],
      vi: "chỉ báo những gì không làm được",
      en: "tell only what could not be done"),
    OptionDefinition(
      .grammars, .word("DIR"),
      of: [
        .parse, .text, .explain, .compare, .lineage, .times, .grammar, .evaluate, .import, .reimport, .edit,
        .show,
      ],
      vi: "thêm các tệp *.grammar trong DIR; tệp trùng tên thay cho tệp có sẵn",
      en: "add the files *.grammar in DIR; one named like a built-in one takes its place"),
    OptionDefinition(
      .color, .choice(["auto", "always", "never"]),
      of: [.parse, .explain, .compare, .lineage, .times, .grammar, .list, .show, .search],
      vi: "tô màu; auto: chỉ trên màn hình dòng lệnh",
      en: "colours; auto: on a terminal only"),
    OptionDefinition(
      .lang, .choice(["vi", "en"]),
      of: [.parse, .text, .explain, .compare, .lineage, .times, .grammar, .evaluate] + CommandName.ofLibrary
        + [.help],
      vi: "ngôn ngữ của báo cáo và trợ giúp",
      en: "the language of reports and help"),
    OptionDefinition(
      .help, short: "h", of: CommandName.allCases, vi: "trợ giúp về lệnh", en: "help for the command"),
    OptionDefinition(.version, of: [], vi: "phiên bản", en: "the version"),
  ]

  /// How the option is written in help: `-o, --output FILE`.
  var usage: String {
    var text = short.map { "-\(Character(UnicodeScalar($0)))" + ", " } ?? "    "
    text += "--\(name.rawValue)"
    switch value {
    case .none: break
    case .choice(let words): text += " \(words.joined(separator: "|"))"
    case .count: text += " N"
    case .day: text += " DAY"
    case .word(let word): text += " \(word)"
    }
    return text
  }
}

extension ReportPart {
  /// The names of all parts.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
