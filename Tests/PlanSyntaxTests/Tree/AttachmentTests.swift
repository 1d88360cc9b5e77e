import Testing

/// Where a block belongs: a text, and the ids of its blocks.
@Suite struct AttachmentTests {
  @Test(
    "Numbering nests as styles open inside one another",
    arguments: [
      (
        "I. MỘT\n1. Mục\na) Điểm\n- Gạch;\n+ Cộng.\nII. HAI\n1. Mục.",
        "I I/1 I/1/a I/1/a/-1 I/1/a/-1/+1 II II/1"
      ),
      ("A. MỘT\nI. La Mã\n1. Mục.\nII. La Mã\nB. HAI\nI. La Mã.", "A A/I A/I/1 A/II B B/I"),
      ("1. Một\na) Điểm.\nb) Điểm.\n2. Hai\na) Điểm.", "1 1/a 1/b 2 2/a"),
      ("1. Một\n(1) Một.\n(2) Hai.\n2. Hai.", "1 1/1 1/2 2"),
      (
        "I. MỘT\n1. Tiêu đề\n1. Một.\n2. Hai.\n2. Tiêu đề\n1. Một.\nII. HAI\n1. Một.",
        "I I/1 I/1/1 I/1/2 I/2 I/2/1 II II/1"
      ),
      ("I. A\n1. Đối tượng: các sở.\n2. Nội dung thi đua\n1. Một.\n2. Hai.", "I I/1 I/2 I/2/1 I/2/2"),
      (
        "1. Một\n1.1. Một một\n1.1.1. Sâu.\n1.1.2. Sâu.\n1.2. Một hai\n2. Hai",
        "1 1/1.1 1/1.1/1.1.1 1/1.1/1.1.2 1/1.2 2"
      ),
      ("I. MỘT\n1.1. Một.\n1.2. Hai.\nII. HAI\n2.1. Một.\n2.2. Hai.", "I I/1.1 I/1.2 II II/2.1 II/2.2"),
      (
        "Chương I\nQUY ĐỊNH\nĐiều 1. Một\n1. Khoản.\nĐiều 2. Hai\nChương II\nTHỰC HIỆN\nĐiều 3. Ba\n1. Khoản.",
        "chuong-1 chuong-1/dieu-1 chuong-1/dieu-1/1 chuong-1/dieu-2 chuong-2 chuong-2/dieu-3 chuong-2/dieu-3/1"
      ),
      (
        "Phần I. MỘT\nI. La Mã\n1. Mục.\nPhần II. HAI\nI. La Mã", "phan-1 phan-1/I phan-1/I/1 phan-2 phan-2/I"
      ),
      ("1. Một\nBước 1: Đăng ký.\nBước 2: Xét duyệt.\n2. Hai.", "1 1/buoc-1 1/buoc-2 2"),
      ("1. Một:\n(i) Một;\n(ii) Hai;\n(iii) Ba.\n2. Hai.", "1 1/i 1/ii 1/iii 2"),
      ("IV. BỐN\n1. Một\n1.1. Sâu.\n2. Hai.", "IV IV/1 IV/1/1.1 IV/2"),
    ])
  func numbers(_ text: String, _ ids: String) { #expect(SmallPlan(text + "\n").ids == ids) }

  @Test(
    "Bullets with the same sign in a run are siblings, and + under - nests",
    arguments: [
      ("1. Một\n- Gạch:\n+ Cộng;\n+ Cộng.\n- Gạch.", "1 1/-1 1/-1/+1 1/-1/+2 1/-2"),
      ("1. Một\n- Gạch:\n- Gạch;\n- Gạch.", "1 1/-1 1/-2 1/-3"),
      ("1. Một\n+ Cộng;\n+ Cộng.\n2. Hai", "1 1/+1 1/+2 2"),
      ("1. Một\n- Gạch;\n• Chấm;\n• Chấm;\n- Gạch.", "1 1/-1 1/-1/•1 1/-1/•2 1/-2"),
      ("1. Một\n* Sao:\n- Gạch;\n- Gạch.\n* Sao.", "1 1/*1 1/*1/-1 1/*1/-2 1/*2"),
      ("- Gạch;\n– Gạch;\n— Gạch.", "-1 -2 -3"),
    ])
  func bullets(_ text: String, _ ids: String) {
    #expect(SmallPlan("I. A\n" + text + "\n").ids == "I " + Self.under("I", ids))
  }

  @Test(
    "An unmarked paragraph belongs to what the block before it is",
    arguments: [
      // After a heading, and after a colon, a child.
      ("1. Mục đích\nĐoạn văn này là con.\n2. Yêu cầu\nĐoạn văn này là con.", "1 1/p1 2 2/p1"),
      ("1. Việc cần làm như sau:\nĐoạn văn này là con.\n2. Hai.", "1 1/p1 2"),
      ("1. Một.\n- Gạch đầu dòng này gồm:\nĐoạn văn này là con.\n- Gạch.", "1 1/-1 1/-1/p1 1/-2"),
      // After a numbered sentence, its child.
      ("1. Câu này đã hết.\nĐoạn văn này là con.\n2. Hai.", "1 1/p1 2"),
      ("a) Câu này đã hết.\nĐoạn văn này là con.\nb) Hai.", "a a/p1 b"),
      // After a bullet that is a finished sentence, a child of the bullet's parent.
      (
        "1. Một\n- Câu này đã hết.\n- Câu này cũng hết.\nĐoạn văn này là anh em.\n2. Hai.",
        "1 1/-1 1/-2 1/p1 2"
      ),
      ("1. Một\n- Câu này đã hết;\nĐoạn văn này là anh em.", "1 1/-1 1/p1"),
      // After a bullet without an end mark, its child, unless its neighbours lack one too.
      (
        "1. Một\n- Câu này đã hết.\n- Tên của một việc\nĐoạn văn này là con.\n2. Hai.",
        "1 1/-1 1/-2 1/-2/p1 2"
      ),
      (
        "1. Một\n- Tên của một việc\n- Tên của việc khác\nĐoạn văn này là anh em.\n2. Hai.",
        "1 1/-1 1/-2 1/p1 2"
      ),
      // After a paragraph, its sibling.
      ("1. Mục đích\nĐoạn văn thứ nhất.\nĐoạn văn thứ hai.\nĐoạn văn thứ ba.\n2. Hai.", "1 1/p1 1/p2 1/p3 2"),
      // Paragraphs hold no marked blocks.
      ("1. Nội dung\nCác đơn vị thực hiện các việc sau:\n- Một;\n- Hai.\n2. Hai.", "1 1/p1 1/-1 1/-2 2"),
      ("1. Nội dung\nCác đơn vị thực hiện các việc sau:\na) Một;\nb) Hai.\n2. Hai.", "1 1/p1 1/a 1/b 2"),
    ])
  func paragraphs(_ text: String, _ ids: String) {
    #expect(SmallPlan("I. A\n" + text + "\n").ids == "I " + Self.under("I", ids))
  }

  @Test(
    "What only looks like a marker stays in its paragraph",
    arguments: [
      // A date, a year, a quantity at the start of a line.
      ("1. Thực hiện Chỉ thị số 21-CT/TW ngày\n24/02/2023 của Ban Thường vụ.\n2. Hai.", "1 2"),
      ("1. Tỷ lệ đạt từ\n98% trở lên trong cả năm.\n2. Hai.", "1 2"),
      // Inside quotation marks.
      ("1. Phong trào thi đua “Năng suất - Chất lượng\n- Hiệu quả” được phát động.\n2. Hai.", "1 2"),
      // A phase is text.
      ("1. Tiến độ\nGiai đoạn 1: năm 2024.\nGiai đoạn 2: năm 2025.", "1 1/p1 1/p2"),
    ])
  func lookAlikes(_ text: String, _ ids: String) {
    #expect(SmallPlan("I. A\n" + text + "\n").ids == "I " + Self.under("I", ids))
  }

  /// Three items as a page has them, broken at seventy columns.
  private static let page = (1...3).map { number in
    """
    \(number). Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố tổ chức
    thực hiện có hiệu quả phong trào thi đua theo chức năng, nhiệm vụ được
    giao, gắn với cải cách hành chính và chuyển đổi số trên địa bàn tỉnh.

    """
  }
  .joined()

  @Test(
    "What only looks like a marker at a page's edge stays in its paragraph",
    arguments: [
      "4. Đẩy mạnh cải cách hành chính, chuyển đổi số; phấn đấu đến hết năm\n2025 hoàn thành tất cả các chỉ tiêu.",
      "4. Đẩy mạnh trồng cây xanh ở các xã, phường; trong năm trồng được hơn\n1.500 cây xanh trên địa bàn.",
      "4. Đẩy mạnh phát triển kinh tế, phấn đấu tốc độ tăng trưởng bình quân\n7-8% mỗi năm trong cả giai đoạn.",
      "4. Thực hiện nghiêm túc kết luận của Thường trực Tỉnh ủy tại cuộc họp\n24/02/2023 về công tác thi đua.",
      "4. Phát động phong trào thi đua với chủ đề “Năng suất, sáng tạo, tăng\n- Chất lượng, hiệu quả” trong toàn tỉnh.",
      "4. Thực hiện các phong trào, các cuộc vận động, chương trình, đề án\nv.v. trên địa bàn tỉnh theo quy định.",
      "4. Tổ chức hội nghị tổng kết, khen thưởng phong trào thi đua vào hồi\n10:30 ngày 05 tháng 12 năm 2024.",
    ])
  func lookAlikesOnAPage(_ text: String) {
    #expect(SmallPlan("I. NỘI DUNG\n\(Self.page)\(text)\n5. Năm.\n").ids == "I I/1 I/2 I/3 I/4 I/5")
  }

  @Test(
    "Labels in a run go on, labels that have a line each do not",
    arguments: [
      (
        "4. Tập huấn kỹ năng số cho công chức các phòng của Sở. Đơn vị chủ trì:\nVăn phòng Sở; Thời gian: quý I.",
        ""
      ),
      (
        "4. Tập huấn kỹ năng số cho công chức. Đơn vị chủ trì: Văn phòng Sở;\nThời gian hoàn thành: trong tháng 9 năm 2026.",
        ""
      ),
      (
        "4. Tập huấn kỹ năng số cho công chức.\nĐơn vị chủ trì: Văn phòng Sở;\nThời gian hoàn thành: trong tháng 9 năm 2026.",
        " I/4/p1 I/4/p2"
      ),
    ])
  func labels(_ text: String, _ paragraphs: String) {
    #expect(
      SmallPlan("I. NỘI DUNG\n\(Self.page)\(text)\n5. Năm.\n").ids == "I I/1 I/2 I/3 I/4\(paragraphs) I/5")
  }

  @Test(
    "Preamble, body and closing are told apart",
    arguments: [
      (
        "KẾ HOẠCH\nThi đua năm 2024\n\nCăn cứ Luật Thi đua;\nTheo đề nghị của Sở Nội vụ,\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nMột.\nII. HAI\nMột.\n\nTrên đây là Kế hoạch thi đua./.",
        "preamble/p1 preamble/p2 preamble/p3 I I/p1 II II/p1 closing/p1"
      ),
      (
        "KẾ HOẠCH\nThi đua\n\nThực hiện Chỉ thị, Sở ban hành Kế hoạch cụ thể như sau:\n- Một;\n- Hai./.",
        "preamble/p1 -1 -2"
      ),
      ("I. MỘT\n- Gạch.\n- Các đơn vị thực hiện./.", "I I/-1 I/-2"),
      ("I. MỘT\nĐoạn.\n\nĐề nghị các đơn vị thực hiện./.", "I I/p1 closing/p1"),
    ])
  func parts(_ text: String, _ ids: String) { #expect(SmallPlan(text + "\n").ids == ids) }

  /// Ids with those of a block above before them.
  private static func under(_ parent: String, _ ids: String) -> String {
    ids.split(separator: " ").map { "\(parent)/\($0)" }.joined(separator: " ")
  }
}
