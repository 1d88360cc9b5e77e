import Testing

@Suite struct TargetTests {
  @Test(arguments: [
    ("Tỷ lệ hồ sơ đúng hạn đạt từ 95%; thu từ 200 triệu đồng.", [">= 95 %", ">= 200000000 đồng"]),
    ("Từ 30 - 40% bệnh viện tuyến tỉnh trở lên ứng dụng công nghệ.", ["= 30 40 %"]),
    ("Nâng tỷ lệ trực tuyến từ 60% lên 80%.", ["= 80 %"]),
    ("Rút ngắn thời gian từ 03 ngày xuống còn 01 ngày làm việc.", ["= 1 ngày làm việc"]),
    ("Bình quân mỗi năm giảm từ 0,2% đến 0,3%.", ["= 0.2 0.3 %/year"]),
    ("Tỷ suất tử vong dưới 9‰.", ["< 9 ‰"]),
    ("Ủng hộ tối thiểu 02 ngày lương.", [">= 2 ngày lương"]),
    ("Mỗi năm kết nạp 150 đảng viên mới trở lên.", [">= 150 đảng viên"]),
    ("Phấn đấu thuộc nhóm 05 sở, ban, ngành dẫn đầu tỉnh.", ["<= 5 rank"]),
    ("Nằm trong 10 địa phương dẫn đầu cả nước.", ["<= 10 rank"]),
    ("100% đơn vị phải có hình thức hưởng ứng.", ["= 100 %"]),
    ("Di dời xong 61 vị trí, bố trí đủ 7 triệu m3 cát.", ["= 61 vị trí", "= 7000000 m3"]),
  ])
  func areWhatIsToBeReached(_ sentence: String, _ targets: [String]) {
    #expect(SectionFacts(sentence, under: "CHỈ TIÊU").targets == targets)
  }

  @Test(arguments: [
    "Tham gia Chương trình “75 nghìn sáng kiến, vượt khó, phát triển”.",
    "Lô hàng có trên 2% sản phẩm lỗi phải làm lại.",
    "Thu hồi phù hiệu đối với xe vi phạm từ 05 lần/1.000 km trở lên.",
    "Rà soát theo Điều 59 Bộ luật Lao động.",
    "Tổ chức tại 05 xã điểm.",
  ])
  func areNotInNamesConditionsAndPlaces(_ sentence: String) {
    #expect(SectionFacts(sentence, under: "NỘI DUNG").targets.isEmpty)
  }
}
