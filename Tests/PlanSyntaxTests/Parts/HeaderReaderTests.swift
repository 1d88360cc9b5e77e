import PlanText
import Testing

@testable import PlanSyntax

@Suite struct HeaderReaderTests {
  private static let rest =
    "\n\nKẾ HOẠCH\nThi đua năm 2024\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nI. MỤC ĐÍCH\nMột.\n"

  @Test(
    "The issuer and the body above it",
    arguments: [
      ("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG", nil, "Ủy ban nhân dân tỉnh", "An Giang"),
      ("UBND TỈNH TUYÊN QUANG\nSỞ NỘI VỤ", "Ủy ban nhân dân tỉnh Tuyên Quang", "Sở Nội vụ", "Tuyên Quang"),
      (
        "UBND THÀNH PHỐ HÀ NỘI\nSỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Ủy ban nhân dân Thành phố Hà Nội",
        "Sở Tài nguyên và Môi trường", "Hà Nội"
      ),
      ("BỘ NỘI VỤ", nil, "Bộ Nội vụ", nil),
      (
        "UBND TỈNH BẮC GIANG\nSố: 5/KH-STNMT", "Ủy ban nhân dân tỉnh Bắc Giang",
        "Sở Tài nguyên và Môi trường", "Bắc Giang"
      ),
      (
        "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAI CHÂU               Độc lập - Tự do - Hạnh phúc",
        nil, "Ủy ban nhân dân tỉnh", "Lai Châu"
      ),
      ("UỶ BAN NHÂN DÂN\nTỈNH THANH HOÁ", nil, "Ủy ban nhân dân tỉnh", "Thanh Hóa"),
      (
        "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|",
        nil, "Ủy ban nhân dân tỉnh", "Lai Châu"
      ),
      (
        "ỦY\nBAN NHÂN DÂN\nTỈNH LAI CHÂU\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|", nil,
        "Ủy ban nhân dân tỉnh", "Lai Châu"
      ),
      ("HỘI NÔNG DÂN VIỆT NAM\nHà Nội, ngày 5 tháng 3 năm 2024", nil, "Hội Nông dân Việt Nam", nil),
      ("TỈNH ĐOÀN BẾN TRE          ĐOÀN TNCS HỒ CHÍ MINH", nil, "Tỉnh đoàn", "Bến Tre"),
      ("BỘ CÔNG AN\nCÔNG AN TỈNH HÀ GIANG", "Bộ Công an", "Công an tỉnh", "Hà Giang"),
      (
        "HỘI NÔNG DÂN VIỆT NAM\nHỘI NÔNG DÂN TỈNH PHÚ YÊN", "Hội Nông dân Việt Nam", "Hội Nông dân tỉnh",
        "Phú Yên"
      ),
    ] as [(String, String?, String, String?)])
  func bodies(_ letterhead: String, _ superior: String?, _ issuer: String, _ province: String?) {
    let header = SmallPlan(letterhead + Self.rest).header
    #expect(header.superior == superior)
    #expect(header.issuer == issuer)
    #expect(header.province == province)
  }

  @Test(
    "Number and symbol",
    arguments: [
      ("Số: 12/KH-UBND", "12", "KH-UBND"), ("Số 3260-KH/ĐĐQH15", "3260", "KH/ĐĐQH15"),
      ("Số:        /KH-STNMT", nil, "KH-STNMT"),
      ("Số: 04/KH-BTNMT", "04", "KH-BTNMT"), ("Số: 7/2024/KH-UBND", "7/2024", "KH-UBND"),
      ("**Số: 5/KH-SNV**", "5", "KH-SNV"), ("|\nSố:\n36/KH-UBND\n|", "36", "KH-UBND"),
    ] as [(String, String?, String?)])
  func numbers(_ line: String, _ number: String?, _ symbol: String?) {
    let header = SmallPlan("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n\(line)\(Self.rest)").header
    #expect(header.number == number)
    #expect(header.symbol == symbol)
  }

  @Test(
    "Place and date",
    arguments: [
      ("An Giang, ngày 05 tháng 3 năm 2024", "An Giang", 2024, 3, 5),
      ("Hà Nội, ngày    tháng 5 năm 2023", "Hà Nội", 2023, 5, nil),
      ("Hà Nội, ngày     tháng     năm 2023", "Hà Nội", 2023, nil, nil),
      ("Huế, ngày 5/5/2024", "Huế", 2024, 5, 5),
      ("*Cà Mau, ngày 9 tháng 01 năm 2026*", "Cà Mau", 2026, 1, 9),
      ("Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2024", "Thành phố Hồ Chí Minh", 2024, 12, 31),
      ("|\nLai Châu, ngày\n19 tháng 5 năm 2025\n|", "Lai Châu", 2025, 5, 19),
      ("|\nLai\nChâu, ngày 19 tháng 5\nnăm 2025\n|", "Lai Châu", 2025, 5, 19),
    ] as [(String, String, Int, Int?, Int?)])
  func dates(_ line: String, _ place: String, _ year: Int, _ month: Int?, _ day: Int?) throws {
    let header = SmallPlan("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nSố: 1/KH-UBND\n\(line)\(Self.rest)").header
    let date = try #require(header.date)
    #expect(header.place == place)
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test(
    arguments: [
      ("ngày 31 tháng 02 năm 2024", [.impossibleDate]), ("ngày 31/02/2026", [.impossibleDate]),
      ("ngày 1/13/2026", [.impossibleDate]), ("ngày 28/02/2026", []), ("Số: 5/KH-UBND", [.noDate]),
    ] as [(String, [DiagnosticCode])])
  func aDayThatIsNoneIsTold(_ date: String, _ codes: [DiagnosticCode]) {
    let plan = SmallPlan("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nAn Giang, \(date)\(Self.rest)")
    #expect((plan.header.date == nil) == !codes.isEmpty)
    #expect(plan.outline.diagnostics.map(\.code).filter { [.impossibleDate, .noDate].contains($0) } == codes)
  }

  @Test(
    "A province that is given, and the one that the text says",
    arguments: [
      ("hanoi", "Hà Nội", true), ("lang son", "Lạng Sơn", false), ("Tỉnh Lạng Sơn", "Lạng Sơn", false),
    ])
  func provincesGiven(_ given: String, _ name: String, _ isNoted: Bool) {
    let text = "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nLạng Sơn, ngày 5 tháng 3 năm 2024\(Self.rest)"
    let outline = OutlineReader(province: given).read(SourceText(Array(text.utf8)))
    #expect(outline.plan.header.province == name)
    let note = outline.diagnostics.first { $0.code == .provinceReplaced }
    #expect((note != nil) == isNoted)
    if let note {
      #expect(String(decoding: outline.source.raw[note.span], as: UTF8.self).contains("LẠNG SƠN"))
    }
  }

  @Test(
    "Kind and title",
    arguments: [
      ("KẾ HOẠCH\nThi đua năm 2024\n\nCăn cứ Luật;\n", .plan, "Thi đua năm 2024"),
      (
        "KẾ HOẠCH\nPhát động phong trào thi đua “Đẩy mạnh\nchuyển đổi số” trên địa bàn tỉnh\n\nThực hiện Chỉ thị;\n",
        .plan, "Phát động phong trào thi đua “Đẩy mạnh chuyển đổi số” trên địa bàn tỉnh"
      ),
      ("# **KẾ HOẠCH**\n\n**Thi đua năm 2024**\n\nCăn cứ Luật;\n", .plan, "Thi đua năm 2024"),
      ("CHƯƠNG TRÌNH\nHành động năm 2024\n\nThực hiện Nghị quyết;\n", .programme, "Hành động năm 2024"),
      ("CHỈ THỊ\nVề thi đua năm 2024\n\nThực hiện Nghị quyết;\n", .directive, "Về thi đua năm 2024"),
      ("KẾ HOẠCH THI ĐUA NĂM 2024\n\nCăn cứ Luật;\n", .plan, "THI ĐUA NĂM 2024"),
      (
        "KẾ HOẠCH\nTRIỂN KHAI PHONG TRÀO THI ĐUA “GIAI ĐOẠN 2021\n- 2025”\nCăn cứ Luật;\n", .plan,
        "TRIỂN KHAI PHONG TRÀO THI ĐUA “GIAI ĐOẠN 2021 - 2025”"
      ),
      ("QUYẾT\nĐỊNH\nVề thi đua năm 2024\nCăn cứ Luật;\n", .decision, "Về thi đua năm 2024"),
      (
        "KẾ HOẠCH\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 64/QĐ-BNV NGÀY\n22/01/2024 CỦA BỘ NỘI VỤ VỀ\nTHI ĐUA\nCăn cứ Luật;\n",
        .plan, "THỰC HIỆN QUYẾT ĐỊNH SỐ 64/QĐ-BNV NGÀY 22/01/2024 CỦA BỘ NỘI VỤ VỀ THI ĐUA"
      ),
    ] as [(String, DocumentKind, String)])
  func titles(_ text: String, _ kind: DocumentKind, _ title: String) {
    let header = SmallPlan("\(text)\nI. MỤC ĐÍCH\nMột.\n").header
    #expect(header.kind == kind)
    #expect(header.title == title)
  }

  @Test(
    "Movements",
    arguments: [
      ("Thực hiện phong trào thi đua “Đẩy mạnh chuyển đổi số”", ["Đẩy mạnh chuyển đổi số"]),
      ("Phát động đợt thi đua với chủ đề “Đoàn kết, sáng tạo”", ["Đoàn kết, sáng tạo"]),
      ("Hưởng ứng phong trào “Một” và “Hai”", ["Một", "Hai"]), ("Phòng, chống dịch năm 2024", []),
      ("Triển khai Đề án “Một”", []), ("Triển khai phong trào “Thi đua học tập”", ["Thi đua học tập"]),
    ])
  func movements(_ title: String, _ movements: [String]) {
    let header = SmallPlan("KẾ HOẠCH\n\(title)\n\nCăn cứ Luật;\n\nI. MỤC ĐÍCH\nMột.\n").header
    #expect(header.movements == movements)
  }

  @Test(
    "A letterhead above no title",
    arguments: [
      "ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 7/KH-UBND |\nAn Giang, ngày 02 tháng 7 năm 2024 |\n",
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/KH-UBND | An Giang, ngày 02 tháng 7 năm 2024 |\n",
    ])
  func withoutTitle(_ letterhead: String) {
    let body = """
      Căn cứ Luật Thi đua, khen thưởng;
      Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
      1. Mục đích
      - Một việc.

      """
    let plan = SmallPlan(letterhead + body)
    #expect(plan.header.kind == .plan)
    #expect(plan.header.issuer == "Ủy ban nhân dân tỉnh")
    #expect(plan.header.province == "An Giang")
    #expect([plan.header.number, plan.header.symbol] == ["7", "KH-UBND"])
    #expect(plan.ids == "preamble/p1 preamble/p2 1 1/-1")
  }

  @Test func whatABodyDidBeforeEnactsNothing() {
    let text =
      "KẾ HOẠCH\nThi đua\n\nThủ tướng Chính phủ đã phát động phong trào thi đua.\n\nI. MỤC ĐÍCH\nMột.\n"
    #expect(SmallPlan(text).header.issuer == nil)
  }

  @Test func provincesAreThoseOfTheirTime() {
    let text =
      "ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\nSố: 1/KH-UBND\nBắc Giang, ngày 5 tháng 9 năm 2025\(Self.rest)"
    let plan = SmallPlan(text)
    #expect(plan.header.province == "Bắc Giang")
    #expect(plan.outline.diagnostics.contains { $0.code == .provinceNotAtDate })
  }

  @Test(
    "Who decides stands between the title of a decision and its preamble",
    arguments: [
      (
        "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG\n\n",
        "Về việc ban hành Kế hoạch"
      ),
      ("QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nỦY BAN NHÂN DÂN TỈNH AN GIANG\n", "Về việc ban hành Kế hoạch"),
      (
        "**QUYẾT ĐỊNH**\n\n**Về việc ban hành Kế hoạch**\n\n**BỘ TRƯỞNG BỘ NỘI VỤ**\n\n",
        "Về việc ban hành Kế hoạch"
      ),
      (
        "QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH CỦA\nỦY BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH\n",
        "BAN HÀNH KẾ HOẠCH CỦA ỦY BAN NHÂN DÂN TỈNH"
      ),
      ("NGHỊ QUYẾT\nVề thi đua\n\nHỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG\nKHÓA X, KỲ HỌP THỨ 5\n\n", "Về thi đua"),
      ("KẾ HOẠCH\nTHI ĐUA NĂM 2024\nSỞ NỘI VỤ TỈNH AN GIANG\n\n", "THI ĐUA NĂM 2024 SỞ NỘI VỤ TỈNH AN GIANG"),
    ])
  func authorities(_ head: String, _ title: String) {
    let plan = SmallPlan("\(head)Căn cứ Luật Thi đua, khen thưởng;\n\nĐiều 1. Một việc.\n")
    #expect(plan.header.title == title)
    #expect(plan.ids == "preamble/p1 dieu-1")
  }

  @Test func aPlanCarriedByADecisionHasItsOwnHeader() throws {
    let text = """
      ỦY BAN NHÂN DÂN
      TỈNH AN GIANG
      Số: 15/QĐ-UBND
      An Giang, ngày 05 tháng 3 năm 2024

      QUYẾT ĐỊNH
      Về việc ban hành Kế hoạch thi đua

      Căn cứ Luật Thi đua, khen thưởng;

      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.
      Điều 2. Quyết định này có hiệu lực từ ngày ký./.

      CHỦ TỊCH
      Nguyễn Văn An

      KẾ HOẠCH
      Thi đua năm 2024
      (Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2024 của
      Ủy ban nhân dân tỉnh)

      I. MỤC ĐÍCH
      Một.
      """
    let plan = SmallPlan(text)
    let decision = try #require(plan.outline.enclosing)
    #expect(decision.header.kind == .decision)
    #expect(decision.header.number == "15")
    #expect(
      SmallPlan.blocks(of: decision, in: plan.outline).map { $0.prefix(6) }.suffix(2) == ["dieu-1", "dieu-2"])
    #expect(plan.header.kind == .plan)
    #expect(plan.header.title == "Thi đua năm 2024")
    #expect(plan.ids == "I I/p1")
    #expect(plan.header.issuer == "Ủy ban nhân dân tỉnh")
    #expect(plan.header.province == "An Giang")
  }
}
