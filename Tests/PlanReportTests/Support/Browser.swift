import Foundation

/// Chromium without a window, which opens a page and says what came of it.
struct Browser {
  /// The page as it stands after its script ran, and what was written to the console.
  struct Visit {
    let page: String
    let console: [String]
  }

  /// The program; nil where it is not installed, which is told once.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
    let paths = folders.flatMap { ["\($0)/chromium", "\($0)/chromium-browser", "\($0)/google-chrome"] }
    let found = paths.first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil {
      print(
        "There is no chromium: the tests of the page in a browser are not run (Debian: apt-get install chromium)"
      )
    }
    return found
  }()

  /// Opens a page in a window of a width.
  static func visit(_ page: String, width: Int) throws -> Visit {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "kehoach-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inner = folder.appending(path: "page.html")
    try Data(page.utf8).write(to: inner)
    // A window is never narrower than 500; a frame is.
    let outer = folder.appending(path: "frame.html")
    try Data("<!DOCTYPE html><iframe src=\"page.html\" width=\"\(width)\" height=\"800\"></iframe>".utf8)
      .write(to: outer)
    let output = folder.appending(path: "output"), messages = folder.appending(path: "messages")
    for file in [output, messages] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments =
      [
        "--kill-after=5", "60", path, "--headless", "--no-sandbox", "--disable-gpu",
        "--enable-logging=stderr",
        "--user-data-dir=\(folder.path)/profile", "--window-size=1600,900", "--virtual-time-budget=5000",
        "--dump-dom", (width < 500 ? outer : inner).absoluteString,
      ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    let lines = String(decoding: try Data(contentsOf: messages), as: UTF8.self).split(separator: "\n")
    return Visit(
      page: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      console: lines.filter { $0.contains("CONSOLE") }.map(String.init))
  }
}
