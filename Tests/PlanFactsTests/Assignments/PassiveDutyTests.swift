import Testing

@Suite struct PassiveDutyTests {
  @Test(arguments: [
    (
      "Việc kiểm tra tại cơ sở do Thanh tra tỉnh chủ trì, các sở liên quan phối hợp.",
      ["coordinate: các sở liên quan", "lead: Thanh tra tỉnh"]
    ),
    ("Công tác tuyên truyền do Báo Lạng Sơn đảm nhiệm.", ["publicise: Báo Lạng Sơn"]),
    ("Việc thẩm định hồ sơ được giao cho Văn phòng Sở thực hiện.", ["implement: Văn phòng Sở"]),
    ("Kinh phí khen thưởng do Sở Tài chính bảo đảm.", ["implement: Sở Tài chính"]),
  ])
  func whoDoesWhatIsNamedBefore(_ sentence: String, _ assignments: [String]) {
    #expect(SectionFacts(sentence, under: "TỔ CHỨC THỰC HIỆN").assignments == assignments)
  }

  @Test(arguments: [
    "Tổ chức tốt các phong trào thi đua do Thủ tướng Chính phủ phát động.",
    "Nội dung khen thưởng theo quy định do Chính phủ ban hành.",
  ])
  func whoStartedSomethingIsGivenNothing(_ sentence: String) {
    #expect(SectionFacts(sentence, under: "TỔ CHỨC THỰC HIỆN").assignments.isEmpty)
  }

  @Test func aVerbOfWhoActsGoesOn() {
    let facts = SectionFacts(
      "Văn phòng Sở: tổng hợp kết quả; theo dõi các nhiệm vụ do các phòng chủ trì.",
      under: "TỔ CHỨC THỰC HIỆN")
    #expect(facts.assignments == ["report: Văn phòng Sở", "monitor: Văn phòng Sở"])
  }
}
