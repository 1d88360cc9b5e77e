internal import PlanRender

/// An option of one or several commands: what reading, help and suggestions know of it.
struct OptionDefinition: Sendable {
  /// An option, by its long name.
  enum Name: String, CaseIterable, Sendable {
    case format, output, extracted, details, baseline, reference, province, jobs, diagnostics, quiet,
      grammars, color,
      lang
    case help, version
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
      .format, .choice(["text", "json"]), of: [.explain, .grammar, .evaluate],
      vi: "text: để đọc; json: cho chương trình",
      en: "text: for people; json: for programs"),
    OptionDefinition(
      .extracted, of: [.text],
      vi: "văn bản như đã trích ra, trước khi làm sạch; các vị trí đếm trong đó",
      en: "the text as extracted, before it is cleaned; positions count in it"),
    OptionDefinition(
      .output, short: "o", .word("FILE"), of: [.parse, .text, .explain, .times, .grammar, .evaluate],
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
      .jobs, short: "j", .count(1...256), of: [.parse, .text, .grammar, .evaluate],
      vi: "số tệp đọc cùng lúc; kết quả không đổi",
      en: "how many files to read at once; the output is the same"),
    OptionDefinition(
      .diagnostics, of: [.parse],
      vi: "báo mọi ghi nhận ra kênh lỗi, cả ghi chú và của dữ kiện",
      en: "tell all diagnostics on standard error, notes and those of facts too"),
    OptionDefinition(
      .quiet, short: "q", of: [.parse, .text],
      vi: "chỉ báo những gì không làm được",
      en: "tell only what could not be done"),
    OptionDefinition(
      .grammars, .word("DIR"), of: [.parse, .text, .explain, .times, .grammar, .evaluate],
      vi: "thêm các tệp *.grammar trong DIR; tệp trùng tên thay cho tệp có sẵn",
      en: "add the files *.grammar in DIR; one named like a built-in one takes its place"),
    OptionDefinition(
      .color, .choice(["auto", "always", "never"]), of: [.parse, .explain, .times, .grammar],
      vi: "tô màu; auto: chỉ trên màn hình dòng lệnh",
      en: "colours; auto: on a terminal only"),
    OptionDefinition(
      .lang, .choice(["vi", "en"]), of: [.parse, .text, .explain, .times, .grammar, .evaluate, .help],
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
