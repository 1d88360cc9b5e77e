import Foundation
import PlanFormats
import Testing

@testable import KehoachCommands

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder
  private let plan: String

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.write(smallPlan, to: "plan.txt")
  }

  @Test func writesWhatWouldGoToStandardOutput() async throws {
    try folder.write("old", to: "out")
    let run = await CommandRun("parse", plan, "--format=json", "-o", folder("out"))
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.read("out") == (await CommandRun("parse", plan, "--format=json")).text)
    #expect(try folder.names == ["out", "plan.txt"])
  }

  @Test func theOldFileStaysWhereNothingCameOfIt() async throws {
    try folder.write("old", to: "out")
    for format in ["outline", "json", "jsonl"] {
      for missing in [[folder("missing")], [folder("missing"), folder("none")]] {
        let words = ["parse", "--format", format, "-o", folder("out")] + missing
        #expect(await CommandRun(bytes: words.map { Array($0.utf8) }).status == 2)
        #expect(try folder.read("out") == "old")
      }
    }
    #expect(try folder.names == ["out", "plan.txt"])
  }

  @Test func theOldFileStaysUntilAllIsWritten() throws {
    try folder.write("old", to: "out")
    var file: OutputFile? = try OutputFile(FilePath(folder("out")))
    try file?.write(Array("new".utf8))
    #expect(try folder.read("out") == "old")
    file = nil
    #expect(try folder.read("out") == "old")
    #expect(try folder.names == ["out", "plan.txt"])
  }

  @Test func aFullDiskIsAnError() async throws {
    let run = await CommandRun("parse", plan, "-o", "/dev/full", "-q")
    #expect(run.status == 2)
    #expect(
      run.messages == "kehoach: cannot write '/dev/full': no space left (free some, or choose another disk)\n"
    )
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test func whatIsNoFileIsWrittenToDirectly() async throws {
    #expect(await CommandRun("parse", plan, "-q", "-o", "/dev/null").status == 0)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func linksArePreserved() async throws {
    try folder.write("old", to: "real/out")
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: "real/out")
    #expect(await CommandRun("text", plan, "--extracted", "-o", folder("link")).status == 0)
    #expect(try folder.read("real/out") == smallPlan)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link")) == "real/out")
  }

  @Test func permissionsArePreserved() async throws {
    try folder.write("old", to: "out")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder("out"))
    #expect(await CommandRun("text", plan, "--extracted", "-o", folder("out")).status == 0)
    let permissions = try FileManager.default.attributesOfItem(atPath: folder("out"))[.posixPermissions]
    #expect(permissions as? Int == 0o640)
  }

  @Test(arguments: [
    ("no/such/out", "no such folder (make it first, or check the path)"),
    ("", "it is a folder (give the name of a file)"),
  ])
  func placesWithoutAFileAreErrors(_ name: String, _ problem: String) async {
    let run = await CommandRun("parse", plan, "-o", folder(name))
    #expect(run.status == 2)
    #expect(run.messages == "kehoach: cannot write '\(folder(name))': \(problem)\n")
  }
}
