import Foundation
import PlanFormats
import PlanText
import Testing

@testable import KehoachCommands
@testable import PlanLibrary

/// Files that are no sound library of this version: a clear message, and the file stays as it is.
@Suite struct LibraryFileTests {
  private let folder: TemporaryFolder
  private let library: String
  private let plan: String

  init() async throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    plan = try folder.write(numberedPlan(1), to: "plan.txt")
  }

  private func fill(_ count: Int = 40) async throws {
    for number in 1...count { try folder.write(numberedPlan(number), to: "in/\(number).txt") }
    #expect(await CommandRun("import", folder("in"), "--library", library, "-q").status == 0)
  }

  private func digest() throws -> String {
    SHA256.digest(of: Array(try Data(contentsOf: URL(fileURLWithPath: library))))
  }

  /// Runs the commands and expects all to say the same, and the file and its folder to stay as they are.
  private func expect(_ problem: String, by commands: [[String]]) async throws {
    let before = try (digest(), folder.names)
    for command in commands {
      let run = await CommandRun(bytes: (command + ["--library", library]).map { Array($0.utf8) })
      #expect(run.status == 2, "\(command)")
      #expect(run.output.isEmpty)
      #expect(run.messages == "kehoach: cannot use the library '\(library)': \(problem)\n", "\(command)")
    }
    #expect(try digest() == before.0)
    #expect(try folder.names == before.1)
  }

  private var all: [[String]] {
    [
      ["import", plan], ["list"], ["search", "x"], ["show", "x"], ["edit", "x", "--year", "2020"],
      ["remove", "x", "--yes"], ["reimport"], ["library", "info"], ["library", "check"],
      ["library", "compact"],
      ["parse", "@x"],
    ]
  }

  @Test(arguments: ["no database at all, but text that is long enough for a header\n", "x"])
  func noDatabase(_ content: String) async throws {
    try folder.write(String(repeating: content, count: 40), to: "plans.sqlite")
    try await expect("it is no database (give the library's file, or a name that is not taken)", by: all)
  }

  @Test func aDatabaseOfAnotherProgram() async throws {
    do {
      let other = try Database(FilePath(library), .creating)
      try other.execute("create table plan (id integer); pragma user_version = 1")
    }
    try await expect(
      "it is a database of another program (give the library's file, or a name that is not taken)", by: all)
  }

  @Test func aNewerVersion() async throws {
    try await fill(2)
    do { try Database(FilePath(library), .writing).execute("pragma user_version = 99") }
    try await expect(
      "a newer kehoach made it, in form 99 where this one knows \(Schema.version) (install the newer one)",
      by: all)
  }

  @Test func aFileThatWasCutOff() async throws {
    try await fill()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: library)))
    try folder.write(Array(bytes[..<(bytes.count / 2)]), to: "plans.sqlite")
    try await expect(
      "it is damaged: database disk image is malformed (put a backup in its place, or import the plans anew)",
      by: all)
  }

  @Test func damageInside() async throws {
    try await fill()
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: library)))
    var generator = SystemRandomNumberGenerator()
    // All but the first page, which holds the header and what tables there are.
    for index in 4_096..<bytes.count where index % 4_096 < 64 {
      bytes[index] = UInt8.random(in: 1...255, using: &generator)
    }
    try folder.write(bytes, to: "plans.sqlite")
    let before = try digest()
    for command in all {
      let run = await CommandRun(bytes: (command + ["--library", library]).map { Array($0.utf8) })
      #expect(run.status != 0, "\(command)")
      #expect(
        run.messages.contains("it is damaged: ") || run.messages.contains("no plan 'x'") || !run.text.isEmpty,
        "\(command): \(run.messages)")
      #expect(try digest() == before, "\(command)")
    }
  }

  @Test func anOriginalThatWasDamagedIsFound() async throws {
    try await fill(3)
    do {
      try Database(FilePath(library), .writing).execute("update original set bytes = x'00' where plan = 2")
    }
    let check = await CommandRun("library", "check", "--library", library)
    #expect(check.status == 1)
    let id = try Library.dump("select substr(sha256, 1, 8) from plan where id = 2", in: library).prefix(8)
    let file = try Library.dump("select file from plan where id = 2", in: library).dropLast()
    #expect(
      check.text
        == "the original of plan \(id), '\(file)', is not what was stored (kehoach remove \(id), and import the file again)\n"
    )
  }

  @Test func aPlanTakenOutByHandLeavesWordsThatCompactTakesAway() async throws {
    try await fill(3)
    do {
      try Database(FilePath(library), .writing).execute(
        "pragma foreign_keys = on; delete from plan where id = 2")
    }
    let found = await CommandRun("search", "thi dua", "--library", library)
    #expect(found.status == 0)
    #expect(!found.text.contains("2/KH-UBND"))
    let check = await CommandRun("library", "check", "--library", library)
    #expect(check.status == 1)
    #expect(check.text.contains("the index of words knows"))
    #expect(await CommandRun("library", "compact", "--library", library).status == 0)
    #expect(await CommandRun("library", "check", "--library", library).text == "nothing is wrong\n")
  }

  @Test func noFileAndNoFolder() async throws {
    let list = await CommandRun("list", "--library", library)
    #expect(list.messages.hasSuffix("': there is none (make one: kehoach import FILE…)\n"))
    #expect(!FileManager.default.fileExists(atPath: library))
    let folderless = await CommandRun("import", plan, "--library", folder("no/such/plans.sqlite"))
    #expect(folderless.status == 2)
    #expect(folderless.messages.contains("there is no such folder (make it first, or check the path)"))
    let place = await CommandRun("import", plan, "--library", folder.path)
    #expect(place.messages.contains("it is a folder (give the name of a file)"))
    // What an import that was killed at once leaves behind.
    try folder.write([], to: "empty.sqlite")
    #expect(await CommandRun("list", "--library", folder("empty.sqlite")).messages.contains("there is none"))
    #expect(await CommandRun("import", plan, "--library", folder("empty.sqlite")).status == 0)
  }

  /// The tests may be run by root, whom no permission stops: another user runs the program then.
  private static let asAnother: [String]? =
    if getuid() != 0 {
      []
    } else if FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") {
      ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    } else {
      nil
    }

  private static let mayRead: Bool = {
    guard let asAnother else { return false }
    return (try? Program.run("--version", through: asAnother).status) == 0
  }()

  @Test(.enabled(if: Self.mayRead, "there is no other user who may run the program"))
  func aLibraryThatCannotBeWrittenTo() async throws {
    try await fill(3)
    let starter = Self.asAnother ?? []
    for mode in [0o555, 0o755] {
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: library)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
      let before = try (digest(), folder.names)
      let list = try Program.run("list", "--library", library, through: starter)
      #expect(list.status == 0, "\(list.messages)")
      #expect(list.output.hasSuffix("3 plans\n"))
      let search = try Program.run("search", "huan chuong", "--library", library, through: starter)
      #expect(search.output.hasSuffix("3 places\n"), "\(search.messages)")
      let check = try Program.run("library", "check", "--library", library, through: starter)
      #expect(check.output == "nothing is wrong\n", "\(check.messages)")
      for command in [["import", plan], ["reimport"], ["remove", "@an giang", "--yes"]] {
        let run = try Program(command + ["--library", library], through: starter).result()
        #expect(run.status == 2)
        #expect(
          run.messages.contains("it cannot be written to (allow writing, or choose another"),
          "\(run.messages)")
      }
      #expect(try digest() == before.0)
      #expect(try folder.names == before.1)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: library)
    let run = try Program.run("list", "--library", library, through: starter)
    #expect(run.messages.contains("no permission (ask its owner"), "\(run.messages)")
  }
}
