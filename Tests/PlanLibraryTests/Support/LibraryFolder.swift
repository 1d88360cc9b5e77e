import Foundation
import PlanFacts
import PlanFormats
import PlanText

@testable import PlanLibrary

/// A folder for libraries, gone after the test.
final class LibraryFolder {
  private let path = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: path) }

  /// The path of a file in the folder.
  func callAsFunction(_ name: String) -> FilePath { FilePath(path.appending(path: name).path) }
}

extension PlanRecord {
  /// The record of a text.
  init(_ text: String, file: String = "plan.txt") {
    let bytes = Array(text.utf8)
    self.init(PlanReader().read(bytes), digest: SHA256.digest(of: bytes), file: file, format: "text")
  }
}

/// A small plan with a title.
func planText(_ title: String, number: Int = 1, body: String = "Nâng cao chất lượng.") -> String {
  """
  ỦY BAN NHÂN DÂN
  TỈNH AN GIANG

  Số: \(number)/KH-UBND

  An Giang, ngày 05 tháng 3 năm 2024

  KẾ HOẠCH
  \(title)

  I. MỤC ĐÍCH
  1. \(body)
  II. KHEN THƯỞNG
  1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh./.

  """
}
