import Testing

@Suite struct ActorTests {
  @Test(arguments: [
    (
      "Các phòng, đơn vị trực thuộc Sở căn cứ chức năng, nhiệm vụ xây dựng kế hoạch.",
      ["implement: Các phòng, đơn vị trực thuộc Sở"]
    ),
    ("Sở Tài chính, theo đề nghị của Sở Nội vụ, cân đối kinh phí.", ["implement: Sở Tài chính"]),
    ("Ủy ban nhân dân tỉnh giao Sở Nội vụ theo dõi việc thực hiện.", ["monitor: Sở Nội vụ"]),
    ("Cơ quan thường trực phong trào là Sở Nội vụ, có trách nhiệm hướng dẫn.", ["advise: Sở Nội vụ"]),
    (
      "Văn phòng Sở - Thường trực Hội đồng Thi đua - Khen thưởng có nhiệm vụ đôn đốc các phòng.",
      ["monitor: Văn phòng Sở"]
    ),
    (
      "Đài Phát thanh - Truyền hình tỉnh phát thêm tin về phong trào.",
      ["implement: Đài Phát thanh - Truyền hình tỉnh"]
    ),
    (
      "LĐLĐ các huyện, thị xã; Công đoàn ngành cụ thể hóa Kế hoạch này.",
      ["implement: LĐLĐ các huyện, thị xã", "implement: Công đoàn ngành"]
    ),
    (
      "Công an tỉnh chủ trì, phối hợp với Sở Y tế, Thanh tra giao thông kiểm tra tải trọng xe.",
      [
        "lead: Công an tỉnh", "monitor: Công an tỉnh", "coordinate: Sở Y tế",
        "coordinate: Thanh tra giao thông",
      ]
    ),
    (
      "Trong quá trình thực hiện, giao Phòng Nội vụ theo dõi, hướng dẫn.",
      ["monitor: Phòng Nội vụ", "advise: Phòng Nội vụ"]
    ),
    ("Phòng Dân tộc tổng hợp danh sách hộ nghèo.", ["implement: Phòng Dân tộc"]),
    ("Các sở kiểm tra việc thực hiện.", ["monitor: Các sở"]),
    (
      "Sở Nội vụ chủ trì cùng với Sở Tài chính tham mưu khen thưởng.",
      ["lead: Sở Nội vụ", "advise: Sở Nội vụ", "coordinate: Sở Tài chính"]
    ),
    (
      "Sở Nội vụ chủ trì, Báo Hòa Bình phối hợp tuyên truyền.",
      ["coordinate: Báo Hòa Bình", "publicise: Báo Hòa Bình", "lead: Sở Nội vụ"]
    ),
    ("Văn phòng Sở giúp Giám đốc Sở theo dõi việc thực hiện.", ["monitor: Văn phòng Sở"]),
    ("Sở Nội vụ hướng dẫn. Kinh phí khen thưởng trích từ Quỹ.", ["advise: Sở Nội vụ"]),
    (
      "Ban Dân nguyện và công tác cử tri: phụ trách việc chung.",
      ["implement: Ban Dân nguyện và công tác cử tri"]
    ),
    (
      "Trưởng các phòng chủ động tham mưu Giám đốc Sở; Văn phòng Sở tổng hợp.",
      ["advise: Trưởng các phòng", "report: Văn phòng Sở"]
    ),
    ("Sở Tư pháp còn có nhiệm vụ hướng dẫn.", ["advise: Sở Tư pháp"]),
    ("Sở Nội vụ hằng quý báo cáo Ủy ban nhân dân tỉnh.", ["report: Sở Nội vụ"]),
    (
      "Báo Huế ngày nay, Đài Truyền hình tỉnh tuyên truyền.",
      ["publicise: Báo Huế ngày nay", "publicise: Đài Truyền hình tỉnh"]
    ),
    (
      "Đề nghị Đảng ủy Sở chỉ đạo; Công đoàn Sở phối hợp phát động.",
      ["implement: Đảng ủy Sở", "coordinate: Công đoàn Sở"]
    ),
    (
      "Sở Xây dựng hướng dẫn; định kỳ quý báo cáo số nhà khởi công, hoàn thành.",
      ["advise: Sở Xây dựng", "report: Sở Xây dựng"]
    ),
    ("Văn phòng Sở thực hiện chế độ báo cáo theo quy định.", ["report: Văn phòng Sở"]),
    ("Sở Nội vụ hướng dẫn; phân công lãnh đạo phụ trách.", ["advise: Sở Nội vụ", "implement: Sở Nội vụ"]),
    (
      "Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc ban hành chính sách.",
      ["implement: Đảng đoàn Hội đồng nhân dân tỉnh"]
    ),
  ])
  func endWhereTheirVerbBegins(_ sentence: String, _ assignments: [String]) {
    #expect(SectionFacts(sentence, under: "TỔ CHỨC THỰC HIỆN").assignments == assignments)
  }
}
