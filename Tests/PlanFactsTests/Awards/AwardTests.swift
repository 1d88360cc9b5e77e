import Testing

@Suite struct AwardTests {
  @Test(arguments: [
    (
      "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã.",
      [
        "commendation district Chủ tịch Ủy ban nhân dân cấp huyện",
        "commendation commune Chủ tịch Ủy ban nhân dân cấp xã",
      ]
    ),
    (
      "LĐLĐ tỉnh tặng Bằng khen, LĐLĐ cấp huyện tặng Giấy khen.",
      [
        "certificate-of-merit province Liên đoàn Lao động tỉnh",
        "commendation district Liên đoàn Lao động cấp huyện",
      ]
    ),
    ("Bằng khen Chủ tịch UBND tỉnh.", ["certificate-of-merit province Chủ tịch Ủy ban nhân dân tỉnh"]),
    (
      "Lao động tiên tiến, Chiến sĩ thi đua cơ sở do Giám đốc Sở quyết định.",
      ["title department Giám đốc Sở", "title department Giám đốc Sở"]
    ),
    (
      "Giám đốc Công an tỉnh, Thủ trưởng các sở, ban ngành tặng Giấy khen.",
      [
        "commendation department Giám đốc Công an tỉnh",
        "commendation department Thủ trưởng các sở, ban ngành",
      ]
    ),
    ("Công an thành phố tặng Giấy khen.", ["commendation district Công an thành phố"]),
    ("UBND tỉnh: Bằng khen cho tập thể.", ["certificate-of-merit province Ủy ban nhân dân tỉnh"]),
    ("Tặng Giải thưởng Nguyễn Đức Cảnh.", ["prize - -"]),
    (
      "Không quá 10 Bằng khen của Chủ tịch UBND tỉnh cho tập thể và 20 Bằng khen cho cá nhân.",
      ["certificate-of-merit province Chủ tịch Ủy ban nhân dân tỉnh"]
    ),
    (
      "Bằng khen, Kỷ niệm chương của Bộ trưởng Bộ Xây dựng.",
      [
        "certificate-of-merit ministry Bộ trưởng Bộ Xây dựng",
        "commemorative-medal ministry Bộ trưởng Bộ Xây dựng",
      ]
    ),
    (
      "Huân chương Lao động (hạng Nhì, hạng Ba) của Chủ tịch nước.",
      ["order state Chủ tịch nước", "order state Chủ tịch nước"]
    ),
    ("Hội đồng Thi đua - Khen thưởng tỉnh xét, trình tặng Huân chương Lao động.", ["order - -"]),
  ])
  func areGranted(_ sentence: String, _ awards: [String]) {
    #expect(SectionFacts(sentence, under: "HÌNH THỨC KHEN THƯỞNG").awards == awards)
  }

  /// The class is no part of the name, except of a prize.
  @Test(arguments: [
    ("Tặng Huân chương Lao động hạng Ba.", ["Huân chương Lao động/3"]),
    ("Tặng Huân chương Lao động hạng Nhì, hạng Ba.", ["Huân chương Lao động/2", "Huân chương Lao động/3"]),
    ("Tặng “Huân chương Độc lập” hạng I.", ["“Huân chương Độc lập”/1"]),
    ("Tặng Cờ thi đua.", ["Cờ thi đua"]),
    ("Tặng 01 giải nhì.", ["giải nhì/2"]),
  ])
  func areNamed(_ sentence: String, _ names: [String]) {
    #expect(SectionFacts(sentence, under: "HÌNH THỨC KHEN THƯỞNG").awardNames == names)
  }

  @Test(arguments: [
    ("Khen thưởng đột xuất trong thời gian diễn ra đợt thi đua: Giám đốc Sở tặng Giấy khen.", ["ad-hoc"]),
    ("Kết thúc đợt thi đua, Giám đốc Sở tặng Giấy khen.", ["campaign-end"]),
    ("Tổng kết đợt thi đua, Giám đốc Sở tặng Giấy khen.", ["final-review"]),
    ("Khen thưởng theo năm học: Giám đốc Sở tặng Giấy khen.", ["annual"]),
  ])
  func areForAnOccasion(_ sentence: String, _ occasions: [String]) {
    #expect(SectionFacts(sentence, under: "HÌNH THỨC KHEN THƯỞNG").occasions == occasions)
  }
}
