import Foundation
import Glibc
import PlanFormats
import PlanLibrary
import PlanTestSupport
import Testing

@testable import KehoachCommands

/// Imports that end in the middle, share the library with others, or meet what they do not expect.
@Suite(.serialized) struct RobustImportTests {
  private let folder: TemporaryFolder
  private let library: String

  init() throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
  }

  private func write(_ numbers: ClosedRange<Int>, to name: String) throws {
    for number in numbers { try folder.write(numberedPlan(number), to: "\(name)/\(number).txt") }
  }

  /// Expects a sound library in which every plan is whole.
  /// - Returns: How many plans there are.
  private func expectWholePlans() throws -> Int {
    let library = try Library(FilePath(library), .reading)
    #expect(try library.faults() == [])
    let plans = try library.plans()
    for plan in plans {
      #expect(try library.blocks(of: plan.row).count == 12)
      #expect(try library.facts(.awards, of: plan.row).rows.count == 2)
      #expect(try library.original(of: plan.row).count == plan.bytes)
    }
    return plans.count
  }

  @Test func fiftyKilledImportsLeaveWholePlans() throws {
    let count = 500
    try write(1...count, to: "in")
    var generator = SeededGenerator(seed: UInt64.random(in: 0...UInt64.max))
    print("killed imports: seed \(generator.seed)")
    // How long one takes that is left alone.
    let start = ContinuousClock.now
    #expect(try Program.run("import", folder("in"), "--library", folder("whole.sqlite"), "-q").status == 0)
    let whole = (ContinuousClock.now - start) / .milliseconds(1)
    var stored = 0
    var midway = 0
    for _ in 0..<50 {
      if stored == count {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + ending) }
        stored = 0
      }
      let program = try Program(["import", folder("in"), "--library", library, "-q"])
      usleep(UInt32.random(in: 0...UInt32(whole * 300), using: &generator))
      program.send(SIGKILL)
      let result = try program.result()
      #expect(result.status == -SIGKILL || result.status == 0, "\(result.messages)")
      let list = try Program.run("list", "--library", library)
      if list.status == 0 {
        let now = try expectWholePlans()
        #expect(now >= stored)
        stored = now
        if (1..<count).contains(now) { midway += 1 }
      } else {
        // Killed before there was anything.
        #expect(list.messages.contains("there is none"))
        #expect(stored == 0)
      }
    }
    #expect(midway > 5)
    #expect(try Program.run("import", folder("in"), "--library", library, "-q").status == 0)
    #expect(try expectWholePlans() == count)
  }

  @Test func ctrlCEndsTidily() throws {
    try write(1...500, to: "in")
    var wasEnded = false
    for wait in [150_000, 300_000, 450_000, 600_000] where !wasEnded {
      let program = try Program(["import", folder("in"), "--library", library, "--batch", "50"])
      usleep(UInt32(wait))
      program.send(SIGINT)
      let result = try program.result()
      wasEnded = result.status == 130
      if wasEnded {
        #expect(result.output.contains(" new stored"))
        #expect(result.messages.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: library + "-wal"))
      }
    }
    #expect(wasEnded)
    let first = try expectWholePlans()
    #expect(first < 500)
    #expect(
      try Program.run("import", folder("in"), "--library", library).output.contains(
        "\(500 - first) new stored"))
    #expect(try expectWholePlans() == 500)
  }

  @Test func aClosedOutputEndsNoImport() async throws {
    try write(1...5, to: "in")
    let status = await Command.run(
      arguments: ["import", folder("in"), "--library", library].map { Array($0.utf8) },
      output: ClosingSink(after: 60), errors: MemorySink(), environment: Environment())
    #expect(status == 0)
    #expect(try expectWholePlans() == 5)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func waitingForAPipeEndsAtTheFirstSignal(_ signal: Int32) throws {
    try write(1...2, to: "in")
    let pipe = folder("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let program = try Program(["import", folder("in"), pipe, "--library", library])
    usleep(500_000)
    program.send(signal)
    let result = try program.result()
    #expect(result.status == 130)
    #expect(result.output.hasSuffix("2 new stored\n"))
    #expect(result.messages.isEmpty)
  }

  @Test func aLimitOfTheFilesSizeIsLikeAFullDisk() throws {
    try write(1...200, to: "in")
    for batch in ["1", "50"] {
      let file = folder("limited-\(batch).sqlite")
      // In blocks of 512 bytes.
      let limited = ["/bin/sh", "-c", "ulimit -f 1500; exec \"$0\" \"$@\""]
      let run = try Program.run(
        "import", folder("in"), "--library", file, "--batch", batch, through: limited)
      #expect(run.status == 2)
      #expect(
        run.messages
          == "kehoach: cannot use the library '\(file)': no space left; what was begun was not stored (free some, then do it again)\n"
      )
      let check = try Program.run("library", "check", "--library", file)
      #expect(check.output == "nothing is wrong\n")
      let more = try Program.run("import", folder("in"), "--library", file, "-q")
      #expect(more.status == 0)
      #expect(try Program.run("list", "--library", file).output.hasSuffix("200 plans\n"))
    }
  }

  /// A small file system of its own, where the tests may make one.
  private static let mayMount: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return mount(at: folder.path, megabytes: 1) && unmount(folder.path)
  }()

  private static func mount(at path: String, megabytes: Int) -> Bool {
    Glibc.mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0
  }

  private static func unmount(_ path: String) -> Bool { umount2(path, Int32(MNT_DETACH)) == 0 }

  @Test(.enabled(if: Self.mayMount, "no file system can be mounted here"))
  func aFullDiskStoresNothingByHalves() throws {
    try write(1...200, to: "in")
    let disk = folder("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(Self.mount(at: disk, megabytes: 2))
    defer { _ = Self.unmount(disk) }
    let file = disk + "/plans.sqlite"
    let run = try Program.run("import", folder("in"), "--library", file)
    #expect(run.status == 2)
    #expect(run.messages.contains("no space left; what was begun was not stored"), "\(run.messages)")
    let check = try Program.run("library", "check", "--library", file)
    #expect(check.output == "nothing is wrong\n", "\(check.messages)")
    let backup = try Program.run("library", "backup", disk + "/copy.sqlite", "--library", file)
    #expect(backup.status == 2)
    #expect(backup.messages.contains("no space left"), "\(backup.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk).filter { $0.contains("copy") }.isEmpty)
  }

  @Test func twoImportsAndASearchAtOnce() throws {
    try write(1...150, to: "both")
    try write(151...250, to: "a")
    try write(251...350, to: "b")
    let imports = try [("a", "1"), ("b", "20")].map { name, batch in
      try Program(["import", folder("both"), folder(name), "--library", library, "--batch", batch])
    }
    var searches = 0
    while imports.contains(where: \.isRunning) {
      let search = try Program.run("search", "huan chuong", "--limit", "500", "--library", library)
      // Before there is a library there is nothing to search.
      if search.status == 0 {
        #expect(search.messages.isEmpty)
        searches += 1
      } else {
        #expect(search.messages.contains("there is none"), "\(search.messages)")
      }
    }
    for program in imports {
      let result = try program.result()
      #expect(result.status == 0)
      #expect(result.messages.isEmpty)
    }
    #expect(searches > 1)
    #expect(try expectWholePlans() == 350)
  }

  @Test func aVeryLargePlan() async throws {
    let paragraph = "- Đẩy mạnh thực hiện các nhiệm vụ, giải pháp đã đề ra trước ngày 15/12/2024 tại xã số "
    // A hundred megabytes take minutes in a program built for debugging; the benchmark imports so many.
    let lines = (0..<10_000).map { "\(paragraph)\($0);" }.joined(separator: "\n")
    let text = numberedPlan(1).replacing("III. TỔ CHỨC THỰC HIỆN", with: "III. TỔ CHỨC THỰC HIỆN\n\(lines)")
    let path = try folder.write(text, to: "large.txt")
    let run = await CommandRun("import", path, "--library", library)
    #expect(run.status == 0)
    #expect(await CommandRun("show", "an giang", "--original", "--library", library).text == text)
    #expect(await CommandRun("search", "9999", "--library", library).text.contains("III/-10000:"))
    #expect(await CommandRun("remove", "an giang", "--yes", "--library", library).status == 0)
    #expect(await CommandRun("library", "check", "--library", library).text == "nothing is wrong\n")
  }

  @Test func filesOfAnyName() async throws {
    let names = [
      "a'b.txt", "a\"b.txt", "a\nb.txt", "😀 kế hoạch.txt", "-rf.txt", "a;drop table plan;--.txt", "%s%n.txt",
      "a\\b.txt", "a\tb.txt", " .txt", "@an giang.txt", "file:x?mode=memory.txt", "\u{202E}txt.txt",
      "ke\u{302}.txt",
    ]
    for (number, name) in names.enumerated() { try folder.write(numberedPlan(number), to: "in/\(name)") }
    // A name that is no UTF-8.
    let bytes = Array(folder("in/").utf8) + [0xFF, 0xFE] + Array(".txt".utf8)
    let path = FilePath(bytes)
    let file = path.withCString { open($0, O_WRONLY | O_CREAT, 0o644) }
    let text = Array(numberedPlan(99).utf8)
    #expect(Glibc.write(file, text, text.count) == text.count)
    close(file)
    for file in ["plans.sqlite", "file:odd?name'\"\n😀.sqlite", "-x.sqlite"] {
      let run = await CommandRun("import", folder("in"), "--library", folder(file))
      #expect(run.status == 0)
      #expect(run.text.hasSuffix("\(names.count + 1) new stored\n"))
      #expect(run.text.split(separator: "\n").count == names.count + 2)
      #expect(FileManager.default.fileExists(atPath: folder(file)))
      let list = await CommandRun("list", "--format", "json", "--library", folder(file))
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(list.output)) as? [[String: Any]])
      #expect(Set(rows.compactMap { $0["file"] as? String }).isSuperset(of: names.map { folder("in/\($0)") }))
      #expect(await CommandRun("library", "check", "--library", folder(file)).text == "nothing is wrong\n")
    }
    let alone = await CommandRun(
      bytes: [Array("import".utf8), bytes] + ["--library", library].map { Array($0.utf8) })
    #expect(alone.text.contains("1 known already"))
  }

  @Test func sqlInNamesIsText() async throws {
    let evil = "x'); drop table plan; --"
    let path = try folder.write(
      numberedPlan(1).replacing("Phát động phong trào thi đua", with: "Thi đua \(evil) \" \u{1F}"),
      to: "\(evil).txt")
    #expect(await CommandRun("import", path, "--library", library, "--issuer", evil).status == 0)
    let commands = [
      ["list", "--province", evil], ["list", "--issuer", evil], ["list", "--movement", evil],
      ["list", "--issuer", "' or 1=1 --"], ["search", evil], ["search", "thi", "--province", evil],
      ["remove", "@' or 1=1", "--yes"],
      ["edit", "an giang", "--title", evil, "--issuer", evil, "--symbol", evil], ["show", evil],
      ["show", "an giang", evil],
      ["show", "@' or '1'='1"], ["import", evil], ["reimport"],
    ]
    for command in commands {
      let run = await CommandRun(bytes: (command + ["--library", library]).map { Array($0.utf8) })
      #expect(!run.messages.contains("syntax error"), "\(command)")
      #expect(!run.messages.contains("no such table"), "\(command)")
    }
    let list = await CommandRun("list", "--format", "csv", "--library", library)
    #expect(list.text.contains(evil))
    #expect(await CommandRun("library", "check", "--library", library).text == "nothing is wrong\n")
  }
}
