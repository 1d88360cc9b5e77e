import PlanText
import Testing

@testable import PlanSyntax

@Suite struct MarkerScannerTests {
  @Test(
    arguments: [
      // Keywords.
      ("Phần I. TÌNH HÌNH", "keyword phan-1"), ("PHẦN THỨ HAI", "keyword phan-2"),
      ("Phần thứ nhất: Mục tiêu", "keyword phan-1"),
      ("Chương II", "keyword chuong-2"), ("CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG", "keyword chuong-1"),
      ("Mục 3. Kinh phí", "keyword muc-3"),
      ("Tiểu mục 1. Hồ sơ", "keyword tieu-muc-1"), ("Điều 12. Hiệu lực", "keyword dieu-12"),
      ("Bước 1: Đăng ký", "keyword buoc-1"),
      ("Khoản 2. Mức thưởng", "keyword khoan-2"),
      ("PHẦN A", "keyword phan-1"), ("Phần B. Nội dung", "keyword phan-2"),
      ("PHẦN Đ: KINH PHÍ", "keyword phan-5"),
      ("Phần C ĐÁNH GIÁ", "keyword phan-3"), ("PHẦN A - ĐÁNH GIÁ", "keyword phan-1"),
      // Roman numbers.
      ("I. MỤC ĐÍCH", "roman I"), ("IV. Tổ chức", "roman IV"), ("XXII. Khác", "roman XXII"),
      ("II- YÊU CẦU", "roman II"),
      ("III/ NỘI DUNG", "roman III"), ("I.MỤC ĐÍCH", "roman I"), ("VII) Kinh phí", "roman VII"),
      // Capitals, where no Roman number is meant.
      ("A. ĐÁNH GIÁ", "capital A"), ("Đ. KẾT LUẬN", "capital Đ"), ("B) Nội dung", "capital B"),
      // Digits.
      ("1. Mục đích", "arabic 1"), ("2) Thời gian", "arabic 2"), ("(3) Công an", "arabic 3"),
      ("4/ Yêu cầu", "arabic 4"),
      ("5- Kinh phí", "arabic 5"), ("6.- Khác", "arabic 6"), ("1.Mục đích", "arabic 1"),
      ("12. Sở Y tế", "arabic 12"), ("7: Khác", "arabic 7"), ("3 . Ba", "arabic 3"), ("4 ) Tư", "arabic 4"),
      ("1.1. Đối tượng", "arabic-path 1.1"), ("2.1 Nội dung", "arabic-path 2.1"),
      ("1.2.3. Về đất đai", "arabic-path 1.2.3"),
      ("3.4) Hồ sơ", "arabic-path 3.4"),
      // Letters.
      ("a) Tập thể", "letter a"), ("đ) Cá nhân", "letter đ"), ("e. Khác", "letter e"), ("(b) Hộ", "letter b"),
      ("g/ Tổ", "letter g"),
      // Small Roman numbers.
      ("ii) Hai", "lower-roman ii"), ("(iv) Bốn", "lower-roman iv"),
      // Bullets.
      ("- Sở Nội vụ", "dash -"), ("– Sở Nội vụ", "dash -"), ("— Sở", "dash -"), ("-Sở Nội vụ", "dash -"),
      ("+ Thanh tra", "plus +"),
      ("• Tai nghe", "dot •"), ("◦ Một", "dot •"), ("▪ Hai", "dot •"), ("* Rác", "star *"),
      ("\u{F0B7} Ba", "dot •"), ("· Bốn", "dot •"),
      ("- “Đẩy mạnh", "dash -"),
      // Under decoration.
      ("## **II. NỘI DUNG**", "roman II"), ("**1. Mục đích**", "arabic 1"), ("1\\. Mục đích", "arabic 1"),
      ("### a) Tập thể", "letter a"),
    ])
  func linesThatMayBeMarked(_ line: String, _ marker: String) {
    #expect(Self.candidates(line).contains(marker), "\(Self.candidates(line))")
  }

  @Test(
    arguments: [
      "24/02/2023 của Ban Thường vụ", "24/02/2023", "31/12 hằng năm", "10/11/2023) với các nội dung",
      "2025 hoàn thành", "2025. Kết quả",
      "1.500 cây xanh", "12.000.000 đồng", "86,5% trên tổng số", "1,5 lần", "98% trở lên", "7-8%",
      "7 - 8% mỗi năm", "10:30 ngày 5/6", "14h00: khai mạc",
      "v.v. và các", "v.v…", "-5% so với", "--", "+84 24 3825", "***", "x", "1", "a", "-", "ủy ban",
      "Về việc", "Giai đoạn 1: phát động",
      "Điều 5 của Luật", "Khoản 2 Điều 3", "Mục tiêu chung", "Bước đầu", "Phần lớn", "điều 3. nhỏ",
      "TM. ỦY BAN", "KT. CHỦ TỊCH", "Đ/c Chủ tịch", "MỤC ĐÍCH", "PHẦN E-LEARNING", "Phần A của kế hoạch",
      "3 .5 tỷ đồng",
      "0. Không", "200. Nhiều", "f) sai", "w) sai", "I", "VI", "1.2.3.4.5.6.7. Sâu", "5.10.2023 là ngày",
      "*in nghiêng*", "20/20 sở, ban",
      "15 phút đầu giờ", "100 năm", "3 đến 5", "i", "(để báo cáo)", "(1945 - 1985)",
    ])
  func linesThatAreNotMarked(_ line: String) {
    #expect(Self.candidates(line).isEmpty)
  }

  @Test(
    arguments: [
      ("Il. NỘI DUNG", "roman II"), ("lI. NỘI DUNG", "roman II"), ("I1. NỘI DUNG", "roman II"),
      ("11. NỘI DUNG", "roman II"), ("1I. NỘI DUNG", "roman II"), ("1l. NỘI DUNG", "roman II"),
      ("1V. TỔ CHỨC", "roman IV"), ("1lI. BA", "roman III"), ("Il- NỘI DUNG", "roman II"),
      ("l/ MỤC ĐÍCH", "roman I"),
      ("IIl. NỘI DUNG", "roman III"), ("l. MỤC ĐÍCH", "roman I"), ("lV. TỔ CHỨC", "roman IV"),
      ("Vl. KINH PHÍ", "roman VI"), ("|I. NỘI DUNG", "roman II"),
      ("!I. NỘI DUNG", "roman II"), ("l. Mục đích", "arabic 1"),
    ])
  func damagedNumbersAreCandidates(_ line: String, _ marker: String) {
    #expect(Self.candidates(line).contains("\(marker) damaged"), "\(Self.candidates(line))")
  }

  @Test(
    arguments: [
      ("1. Mục", []), ("2.1 nội dung", [.weak, .lower]), ("-Xây dựng", [.weak]),
      ("7: khác", [.weak, .lower]), ("3.", [.bare]),
      ("a) tập thể", [.lower]), ("Chương II", [.bare]),
    ] as [(String, MarkerCandidate.Flags)])
  func flagsOfCandidates(_ line: String, _ flags: MarkerCandidate.Flags) throws {
    let scanner = Self.scanner(line)
    let first = try #require(scanner.candidates.first)
    #expect(first.flags == flags)
  }

  @Test(arguments: [
    ("1. Mục đích", "1.", "Mục"), ("## **II. Nội**", "II.", "Nội"), ("(3)  Công", "(3)", "Công"),
    ("Điều 2: Sở", "Điều 2:", "Sở"), ("- **Về", "-", "Về"),
  ])
  func markersEndBeforeTheText(_ line: String, _ marker: String, _ text: String) throws {
    let bytes = Array(line.utf8)
    let candidate = try #require(Self.scanner(line).candidates.first)
    #expect(String(decoding: bytes[Int(candidate.start)..<Int(candidate.end)], as: UTF8.self) == marker)
    #expect(String(decoding: bytes[Int(candidate.textStart)...], as: UTF8.self).hasPrefix(text))
  }

  private static func scanner(_ text: String) -> MarkerScanner {
    let bytes = SourceText(Array(text.utf8)).clean
    return MarkerScanner(
      lines: LineScanner.lines(in: bytes), scanner: TextScanner(text: bytes), grammar: .embedded)
  }

  /// The candidates of a line, each as its style, its label and whether it is read otherwise than printed.
  private static func candidates(_ line: String) -> [String] {
    scanner(line).candidates.map { candidate in
      var label: [UInt8] = []
      BlockLabel(candidate.number).append(ordinal: 1, to: &label)
      if candidate.style.isBullet { label.removeLast() }
      let damage = candidate.flags.contains(.damaged) ? " damaged" : ""
      return "\(candidate.style.name) \(String(decoding: label, as: UTF8.self))\(damage)"
    }
  }
}
