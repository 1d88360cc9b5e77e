internal import PlanRender

/// The help, made from the table of options.
struct HelpText {
  let language: Language

  static let version = "0.1.0"

  /// What the program does and which commands it has.
  var general: String {
    let commands = CommandName.allCases.map { command in
      "  " + Self.padded(command.rawValue, 10) + summary(of: command) + "\n"
    }
    return """
      \(language("Đọc kế hoạch của các bộ, tỉnh, sở thành dàn ý có vị trí từng dòng.", "Reads the plans of Vietnamese offices into outlines that lead back to every line."))

      \(language("Cách dùng", "Usage")): kehoach \(language("LỆNH", "COMMAND")) …

      \(language("Lệnh", "Commands")):
      \(commands.joined())
        \(Self.padded("--version", 10))\(language("phiên bản", "the version"))

      \(language("Ví dụ", "Example")): kehoach parse ke-hoach.txt
      \(language("Kế hoạch nào nhắc đến Huân chương Lao động, ở chỗ nào?", "Which plans name the Labour Order, and where?"))
        kehoach import plans/
        kehoach search 'huan chuong lao dong'
        kehoach show 'lạng sơn 2024' --facts awards --source
      \(language("Trợ giúp về một lệnh", "Help for a command")): kehoach help parse

      """
  }

  /// How one command is used.
  func help(for command: CommandName) -> String {
    if command == .help { return general }
    let definitions = OptionDefinition.all.filter { $0.commands.contains(command) }
    let width = definitions.map { $0.usage.count }.filter { $0 <= 30 }.max() ?? 0
    let options = definitions.map { definition in
      let usage = definition.usage
      // What is too long for its column stands on a line of its own.
      let start =
        usage.count > width
        ? usage + "\n" + String(repeating: " ", count: width + 4) : Self.padded(usage, width + 2)
      return "  " + start + definition.summary(in: language) + "\n"
    }
    return """
      \(language("Cách dùng", "Usage")): kehoach \(command.rawValue)\(operands(of: command).isEmpty ? "" : " " + operands(of: command)) […]

      \(summary(of: command)).
      \(details(of: command))

      \(language("Tùy chọn", "Options")):
      \(options.joined())
      \(language("Ví dụ", "Examples")):
      \(examples(of: command).map { "  \($0)\n" }.joined())
      """
  }

  private func summary(of command: CommandName) -> String {
    switch command {
    case .parse: language("Đọc kế hoạch và in dàn ý của nó", "Reads plans and prints their outlines")
    case .text: language("In văn bản đã làm sạch", "Prints the cleaned text of plans")
    case .explain: language("Nói vì sao một dòng được đọc như thế", "Says why a line was read as it was")
    case .compare:
      language(
        "So sánh các kế hoạch: gì giống, gì khác và khác thế nào",
        "Compares plans: what is the same, what differs and how")
    case .lineage:
      language(
        "Cho biết kế hoạch nào lấy lời văn của kế hoạch nào", "Shows which plan took text from which")
    case .grammar:
      language(
        "Thử, kiểm tra và xem những gì chương trình biết", "Tries, checks and shows what the program knows")
    case .times: language("Tìm thời gian trong một câu", "Finds the times in a text")
    case .evaluate: language("Chấm điểm việc đọc kế hoạch", "Scores how well plans are read")
    case .import: language("Nhập kế hoạch vào thư viện", "Stores plans in the library")
    case .reimport:
      language("Đọc lại các kế hoạch đã lưu từ tệp gốc", "Reads stored plans anew from their originals")
    case .list: language("Kể các kế hoạch trong thư viện", "Lists the plans of the library")
    case .show:
      language(
        "Cho xem một kế hoạch đã lưu, một mục, dữ kiện hay tệp gốc",
        "Shows a stored plan, a section of it, its facts, or its original")
    case .search: language("Tìm từ trong các kế hoạch đã lưu", "Finds words in the plans of the library")
    case .edit: language("Sửa những gì đọc sai ở phần đầu", "Corrects what was read wrongly of a header")
    case .remove: language("Bỏ kế hoạch khỏi thư viện", "Takes plans out of the library")
    case .library:
      language(
        "Xem, kiểm tra, sao lưu, thu gọn thư viện",
        "Tells of the library, checks it, copies it, makes it small")
    case .help: language("Trợ giúp về một lệnh", "Help for a command")
    }
  }

  private func operands(of command: CommandName) -> String {
    switch command {
    case .explain: "FILE:LINE"
    case .compare: "PLAN…"
    case .lineage: "[PLAN…]"
    case .grammar: "test|check|list|show NAME…|coverage FILE…"
    case .times: "[TEXT]"
    case .evaluate: "[CORPUS]"
    case .reimport: "[PLAN…]"
    case .list: ""
    case .show: "PLAN [SECTION]"
    case .search: "WORDS…"
    case .edit: "PLAN"
    case .remove: "PLAN…"
    case .library: "info|check|backup FILE|compact"
    default: "FILE…"
    }
  }

  private func details(of command: CommandName) -> String {
    switch command {
    case .explain:
      language(
        """
        LINE là số dòng trong tệp, đếm từ 1. Cũng cho thấy những gì các quy tắc tìm được trong khối của dòng đó,
        quy tắc nào thua quy tắc nào, và quy tắc nào suýt khớp.
        """,
        """
        LINE is the number of the line in the file, counted from 1. Also shows what rules found in the block of
        that line, which of them lost to which, and which came near.
        """)
    case .compare:
      language(
        """
        PLAN là một tệp, một thư mục, hoặc - (đầu vào chuẩn). Với ba kế hoạch trở lên thì in một bảng: mỗi hàng một
        điều được nói đến, mỗi cột một kế hoạch; trước hết là những điều các kế hoạch khác nhau nhiều nhất.
        """,
        """
        PLAN is a file, a folder, or - for standard input. Of three plans or more it makes a table: a row for each
        thing that is said, a column for each plan; first what plans disagree on most.
        """) + "\n" + storedDetails
    case .lineage:
      language(
        """
        PLAN là một tệp, một thư mục, hoặc - (đầu vào chuẩn); không có PLAN thì lấy cả thư viện. Kế hoạch đứng dưới lấy
        lời văn của kế hoạch đứng trên nó: ban hành trước, cấp bằng hoặc cao hơn, và có nhiều lời văn của nó nhất, từ
        một phần mười trở lên. sao chép: gần như nguyên văn; sửa lại: còn từ bốn phần mười; lời chung: hơn sáu phần mười
        các kế hoạch không liên quan cũng viết. Không rõ kế hoạch nào có trước thì chỉ nói giống nhau bao nhiêu.
        """,
        """
        PLAN is a file, a folder, or - for standard input; without PLAN it is the whole library. A plan stands below the
        one it took text from: the one issued before it, of its level or a higher one, that has most of its words, a
        tenth at least. copied: nearly word for word; adapted: four tenths of the words or more; common: what more than
        six tenths of the unrelated plans say too. Where nothing tells which was first, only the likeness is told.
        """) + "\n" + storedDetails
    case .grammar:
      language(
        """
        test: chạy mọi ví dụ của danh sách và quy tắc.
        check: tìm lỗi, và số bước mà một âm tiết có thể tốn.
        list: kể tên danh sách và quy tắc. show: in một danh sách hay quy tắc và kết quả các ví dụ của nó.
        coverage: đếm số lần mỗi quy tắc tìm thấy gì đó trong các kế hoạch.
        Trạng thái kết thúc là 1 khi có ví dụ không đúng hoặc có lỗi.
        """,
        """
        test: runs all examples of lists and rules.
        check: looks for mistakes, and for the steps that a syllable may cost.
        list: names lists and rules. show: prints a list or rule, and what its examples give.
        coverage: counts how often each rule finds something in plans.
        The exit status is 1 where an example does not hold or something is wrong.
        """)
    case .times:
      language(
        """
        In mỗi thời gian tìm được thành một đối tượng JSON trên một dòng; không có TEXT thì đọc đầu vào chuẩn,
        mỗi dòng một câu. Thời gian không có thật thì không có ngày, và được báo ra kênh lỗi.

        """,
        """
        Prints each time that it finds as a JSON object on a line; without TEXT it reads standard input, a phrase
        or a text a line. A time that there is not has no day, and is told on standard error.

        """) + "\n" + TimeExample.table(in: language)
    case .evaluate:
      language(
        """
        CORPUS là một thư mục có gold/TÊN.json và plans/TÊN.*; mặc định là corpus.
        So những gì đọc được của mỗi kế hoạch với những gì đã biết: độ chính xác, độ phủ và F1
        của từng danh sách và từng kế hoạch, và của tất cả cộng lại.
        """,
        """
        CORPUS is a folder with gold/NAME.json and plans/NAME.*; corpus by default.
        Compares what is read of each plan with what is known of it: precision, recall and F1
        of each list and each plan, and of all together.
        """)
    case .import:
      language(
        """
        FILE là một tệp, một thư mục (mọi tệp .txt, .text, .md, .markdown trong đó), hoặc - (đầu vào chuẩn).
        Nội dung đã có thì bỏ qua, nên cứ nhập lại cả thư mục. Kế hoạch cùng tỉnh, cơ quan, năm, số và ký hiệu
        (hoặc cùng trích yếu khi chưa có số) nhưng khác nội dung là một bản mới; bản cũ vẫn giữ.
        Ctrl-C dừng gọn gàng; lần nhập sau làm tiếp.
        """,
        """
        FILE is a file, a folder (all .txt, .text, .md and .markdown below it), or - for standard input.
        The same bytes again are passed over, so that a folder can be imported again and again. A plan of the same
        province, issuer, year, number and symbol (or without a number yet, title) but other bytes is a new edition;
        the old one is kept. Ctrl-C ends tidily, and the next import goes on.
        """)
    case .reimport:
      language(
        "Không có PLAN thì đọc lại tất cả. Những gì đã sửa bằng edit vẫn giữ.",
        "Without PLAN all are read anew. What was corrected with edit stays.")
    case .list:
      language(
        "Các điều kiện đặt cùng nhau thì phải đúng cả.", "Where several conditions are given, all must hold.")
    case .show, .edit, .remove: planDetails
    case .search:
      language(
        """
        Mọi từ phải có trong cùng một khối; không dấu thì tìm cả có dấu, có dấu thì đúng dấu. "…" là cụm từ liền nhau,
        từ* là phần đầu của từ. Chỗ các từ liền nhau đứng trước.
        """,
        """
        All words must stand in one block. Words without tone marks find those with any, words with marks those with
        these. "…" holds words one behind the other, word* finds words that begin so. Where words stand one behind the
        other comes first.
        """)
    case .library:
      language(
        """
        info: nằm ở đâu và có gì. check: kiểm tra tệp, chỉ mục và các tệp gốc; trạng thái kết thúc là 1 khi có lỗi.
        backup FILE: chép ra tệp mới. compact: làm lại chỉ mục và thu nhỏ tệp.
        """,
        """
        info: where it lies and what it holds. check: looks at the file, the index and the originals; the exit status
        is 1 where something is wrong. backup FILE: writes a copy. compact: makes the index anew and the file small.
        """)
    default:
      language(
        "FILE là một tệp, một thư mục (mọi tệp .txt, .text, .md, .markdown trong đó), hoặc - (đầu vào chuẩn).",
        "FILE is a file, a folder (all .txt, .text, .md and .markdown below it), or - for standard input.")
        + "\n" + storedDetails
    }
  }

  private var storedDetails: String {
    language(
      "Cũng có thể là một kế hoạch đã nhập: mã của nó, hoặc tỉnh và năm (“@ha noi 2023”).",
      "It may also be an imported plan: its id, or its province and year ('@ha noi 2023').")
  }

  private var planDetails: String {
    language(
      "PLAN là mã của kế hoạch (từ tám chữ số trở lên), hoặc tỉnh, cơ quan, số, năm đủ để nhận ra, có hay không dấu.",
      "PLAN is a plan's id (eight digits or more), or enough of province, issuer, number and year, with or without marks."
    )
  }

  private func examples(of command: CommandName) -> [String] {
    switch command {
    case .parse:
      [
        "kehoach parse ke-hoach.txt", "kehoach parse plans/ --format jsonl -o plans.jsonl",
        "pdftotext -layout ke-hoach.pdf - | kehoach parse -",
      ]
    case .text: ["kehoach text ke-hoach.txt"]
    case .grammar:
      [
        "kehoach grammar test --grammars my-grammars/", "kehoach grammar show time.day",
        "kehoach grammar coverage plans/",
      ]
    case .explain: ["kehoach explain ke-hoach.txt:41"]
    case .compare:
      [
        "kehoach compare lang-son.txt ha-noi.txt",
        "kehoach compare '@lạng sơn 2023' '@ha noi 2023' --only awards,targets",
        "kehoach compare old.txt new.txt --exit-code",
        "kehoach compare plans/", "kehoach compare --movement 'thực hành tiết kiệm' --year 2023",
      ]
    case .lineage:
      ["kehoach lineage plans/", "kehoach lineage --movement 'thực hành tiết kiệm' --format json"]
    case .times:
      [
        "kehoach times 'trước ngày 15/12' --reference 2026-05-01",
        "kehoach text ke-hoach.txt | kehoach times | jq -r .start",
      ]
    case .evaluate:
      [
        "kehoach evaluate corpus", "kehoach evaluate --format json -o before.json",
        "kehoach evaluate --details --baseline before.json",
      ]
    case .import: ["kehoach import plans/", "kehoach import ke-hoach.txt --province 'Lạng Sơn' --year 2024"]
    case .reimport: ["kehoach reimport"]
    case .list: ["kehoach list", "kehoach list --province 'lang son' --format csv -o plans.csv"]
    case .show:
      [
        "kehoach show 'lạng sơn 2024'", "kehoach show 1a2b3c4d II/1",
        "kehoach show 1a2b3c4d --facts awards --source", "kehoach show 1a2b3c4d --original > plan.txt",
      ]
    case .search:
      [
        "kehoach search 'huan chuong lao dong'",
        "kehoach search 'bằng khen' --province 'hà nội' --fact awards",
      ]
    case .edit: ["kehoach edit 1a2b3c4d --province 'Hà Nội' --number 12/KH-UBND"]
    case .remove: ["kehoach remove 1a2b3c4d", "kehoach remove 'lạng sơn 2019' --yes"]
    case .library: ["kehoach library info", "kehoach library backup copy.sqlite"]
    case .help: ["kehoach help parse"]
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
