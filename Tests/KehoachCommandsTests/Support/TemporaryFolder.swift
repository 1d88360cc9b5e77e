import Foundation

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kehoach-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, making the folders on its way, and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let folder = (self(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
  }

  /// The names of all that is in the folder, hidden files too.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// A small plan, right in its form.
let smallPlan = """
  ỦY BAN NHÂN DÂN
  TỈNH AN GIANG

  Số: 12/KH-UBND

  An Giang, ngày 05 tháng 3 năm 2024

  KẾ HOẠCH
  Phát động phong trào thi đua năm 2024

  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

  I. MỤC ĐÍCH, YÊU CẦU
  1. Mục đích: nâng cao chất lượng công tác.
  2. Yêu cầu
  a) Thiết thực, hiệu quả.
  b) Đúng quy định.
  II. TỔ CHỨC THỰC HIỆN
  - Sở Nội vụ chủ trì.
  - Các sở, ban, ngành phối hợp./.

  """
