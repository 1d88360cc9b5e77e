/// A small plan like others, told from them by its number, province and year.
func numberedPlan(_ number: Int, province: String = "An Giang", year: Int = 2024, more: String = "") -> String
{
  """
  ỦY BAN NHÂN DÂN
  TỈNH \(province.uppercased())

  Số: \(number)/KH-UBND

  \(province), ngày 05 tháng 3 năm \(year)

  KẾ HOẠCH
  Phát động phong trào thi đua số \(number)

  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

  I. MỤC ĐÍCH, YÊU CẦU
  1. Mục đích: nâng cao chất lượng công tác của xã thứ \(number).
  2. Yêu cầu
  a) Thiết thực, hiệu quả.
  b) Đúng quy định. \(more)
  II. KHEN THƯỞNG
  - Tặng Huân chương Lao động hạng Ba cho tập thể xuất sắc.
  - Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho \(number) cá nhân.
  III. TỔ CHỨC THỰC HIỆN
  - Sở Nội vụ chủ trì, báo cáo trước ngày 15/12/\(year).
  - Các sở, ban, ngành phối hợp./.

  """
}
