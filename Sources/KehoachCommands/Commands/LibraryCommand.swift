internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// `kehoach library`: where the library lies, whether it is sound, a copy of it, and its size.
struct LibraryCommand {
  let session: Session

  func run() throws {
    let operands = session.settings.operands
    guard let action = operands.first.flatMap({ LibraryAction(rawValue: $0.name) }),
      let library = session.library(action == .compact ? .writing : .reading)
    else { return }
    let language = session.settings.style.language
    switch action {
    case .info: try info(library)
    case .check:
      let faults = try library.faults()
      for fault in faults { try session.print(fault + "\n") }
      if faults.isEmpty {
        try session.print(language("không có lỗi\n", "nothing is wrong\n"))
      } else {
        session.find()
      }
    case .backup:
      guard operands.count > 1 else { return }
      try library.backUp(to: operands[1])
      try session.print("\(language("đã chép vào", "copied to")) \(operands[1])\n")
    case .compact:
      let grammar = session.grammarVersion() ?? ""
      let before = try library.info(grammar: grammar).bytes
      try library.compact()
      let after = try library.info(grammar: grammar).bytes
      try session.print("\(Self.size(before)) → \(Self.size(after))\n")
    }
  }

  private func info(_ library: Library) throws {
    guard let grammar = session.grammarVersion() else { return }
    let info = try library.info(grammar: grammar)
    let language = session.settings.style.language
    var table = ReportTable([(language("thư viện", "library"), .left), ("\(info.path)", .left)])
    table.add([language("cỡ", "size"), Self.size(info.bytes)])
    table.add([language("tệp gốc", "originals"), Self.size(info.originals)])
    table.add([
      language("kế hoạch", "plans"),
      language(
        "\(info.plans), của \(info.provinces) tỉnh; \(info.plans - info.newest) đã có bản mới hơn",
        "\(info.plans), of \(info.provinces) provinces; of \(info.plans - info.newest) there is a newer edition"
      ),
    ])
    table.add([language("khối", "blocks"), String(info.blocks)])
    for (kind, count) in info.facts { table.add([kind.rawValue, String(count)]) }
    table.add([
      language("quy tắc", "rules"),
      language(
        "\(grammar); \(info.stale) kế hoạch đọc bằng quy tắc khác",
        "\(grammar); \(info.stale) plans read by others"),
    ])
    table.add([language("dạng", "form"), String(info.form)])
    try session.print(table.text)
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<10_000: "\(bytes) B"
    case ..<10_000_000: "\(bytes / 1_000) kB"
    default: "\(bytes / 1_000_000) MB"
    }
  }
}
