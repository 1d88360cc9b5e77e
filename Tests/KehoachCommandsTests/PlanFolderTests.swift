import Foundation
import PlanFormats
import Testing

@Suite struct PlanFolderTests {
  @Test func takesPlansInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    let plans = ["B.TXT", "a.md", "a/x.markdown", "a/y.text", "b/c/d/e.txt", "Đắk Lắk.txt"]
    let others = [
      ".hidden.txt", ".git/x.txt", "x.txt~", "#x.txt#", "x.txt.swp", "x.txt.bak", "x.tmp", "x.orig",
      "~$x.txt", "x.json",
      "x.pdf", "x",
    ]
    for name in plans + others { try folder.write("x", to: name) }
    let found = PlanFolder(walking: FilePath(folder.path))
    #expect(found.files == plans.map { FilePath(folder($0)) }.sorted())
    #expect(found.errors.isEmpty)
    #expect(PlanFolder(walking: FilePath(folder.path + "/")).files == found.files)
  }

  @Test func linksMakeNoCircles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/x.txt")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder("a/up"), withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder("link.txt"), withDestinationPath: "a/x.txt")
    try files.createSymbolicLink(atPath: folder("dead.txt"), withDestinationPath: "nowhere")
    #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
    let found = PlanFolder(walking: FilePath(folder.path))
    #expect(found.files == ["a/x.txt", "dead.txt", "link.txt"].map { FilePath(folder($0)) })
  }

  @Test func aFolderWithoutPlansIsTold() throws {
    let folder = try TemporaryFolder()
    let path = FilePath(folder.path)
    #expect(PlanFolder(walking: path).errors == [PlanFileError(path, .noPlans)])
    let missing = FilePath(folder("missing"))
    #expect(PlanFolder(walking: missing).errors == [PlanFileError(missing, .missing)])
  }

  @Test func limitsHold() throws {
    let folder = try TemporaryFolder()
    let path = FilePath(try folder.write("Kế hoạch", to: "a.txt"))
    #expect(try PlanFile(reading: path, limit: 12).bytes == Array("Kế hoạch".utf8))
    #expect(throws: PlanFileError(path, .tooLarge(limit: 11))) { try PlanFile(reading: path, limit: 11) }
    // A device without end, of which no size is known.
    let zeros = FilePath("/dev/zero")
    #expect(throws: PlanFileError(zeros, .tooLarge(limit: 100))) { try PlanFile(reading: zeros, limit: 100) }
  }

  @Test func pipesAreReadToTheirEnd() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    let text = String(repeating: "Kế hoạch\n", count: 50_000)
    let path = folder("pipe")
    let writer = Thread { try? Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    writer.start()
    #expect(try PlanFile(reading: FilePath(path), limit: .max).bytes == Array(text.utf8))
  }
}
