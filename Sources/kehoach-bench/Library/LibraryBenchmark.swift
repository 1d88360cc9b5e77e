import Glibc
internal import PlanLibrary

/// The library of plans as a user meets it: the program itself, over plans that are generated.
struct LibraryBenchmark {
  let plans: BenchmarkPlans
  /// How many plans to import in all but the last measure.
  let count: Int

  private struct Run {
    let seconds: Double
    /// The most memory that the process held, in bytes.
    let memory: Int
    /// Whether it ended well.
    let isDone: Bool
  }

  func run() {
    let own = CommandLine.arguments[0]
    let program = String(own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex) + "/kehoach")
    guard access(program, X_OK) == 0 else {
      return print("no program beside this one: build it to have the figures of the library")
    }
    let folder = "/tmp/kehoach-bench-\(getpid())"
    mkdir(folder, 0o755)
    defer { spawn(["/bin/rm", "-rf", folder]) }
    let generated = GeneratedPlans(plans)
    print("the library, over generated plans:")
    guard generated.write(0..<count / 5, to: "\(folder)/a"),
      generated.write(count / 5..<count, to: "\(folder)/b"),
      generated.write(count..<count * 2, to: "\(folder)/c")
    else { return print("  cannot write to \(folder)") }

    let library = "\(folder)/library.sqlite"
    // What was written before is not to be written out meanwhile.
    sync()
    let few = spawn([program, "import", "\(folder)/a", "--library", "\(folder)/few.sqlite", "-q"])
    // A process is charged with the memory of the one that starts it, which grows with the rows that it reads below.
    let more = spawn(
      [program, "import"] + ["a", "b", "c"].map { "\(folder)/\($0)" } + [
        "--library", "\(folder)/more.sqlite", "-q",
      ])
    var all: [Run] = []
    var bare: [Double] = []
    // One after the other and three times, so that both have the same share of what else the disk does.
    for round in 0..<3 {
      let library = round == 0 ? library : "\(folder)/\(round).sqlite"
      sync()
      all.append(spawn([program, "import", "\(folder)/a", "\(folder)/b", "--library", library, "-q"]))
      sync()
      bare.append(bareSeconds(library, "\(folder)/bare-\(round).sqlite"))
    }
    let rate = Double(count) / Stopwatch.median(of: all.map(\.seconds))
    let bareRate = Double(count) / Stopwatch.median(of: bare)
    let ratio = Stopwatch.median(of: zip(bare, all).map { $0 / $1.seconds })
    print(
      "  import of \(count) plans, a transaction each: \(decimals(rate, 0)) plans/s; bare SQLite takes the same rows at \(decimals(bareRate, 0)) plans/s; ratio \(decimals(ratio, 2)), medians of 3"
    )
    let again = spawn([program, "import", "\(folder)/a", "\(folder)/b", "--library", library, "-q"])
    print("  the same files again: \(decimals(Double(count) / again.seconds, 0)) files/s")
    cold("search for words in few blocks", [program, "search", "huan chuong lao dong", "--library", library])
    cold("search for one rare word", [program, "search", "mit tinh", "--library", library])
    cold("search for the commonest word", [program, "search", "thi", "--library", library])
    cold("search for the commonest words", [program, "search", "thuc hien cac", "--library", library])
    cold("list of one province", [program, "list", "--province", "lang son", "--library", library])
    let memories = [(count / 5, few), (count, all[0]), (count * 2, more)]
    for (plans, run) in memories {
      print("  peak memory of an import of \(plans) plans: \(decimals(Double(run.memory) / 1e6, 1)) MB")
    }
    large(program, folder, generated)
    print("")
  }

  /// Imports one plan of 100 MB, and has its original back.
  private func large(_ program: String, _ folder: String, _ generated: GeneratedPlans) {
    let path = "\(folder)/large.txt", library = "\(folder)/large.sqlite", copy = "\(folder)/large.copy"
    guard let file = fopen(path, "wb") else { return print("  cannot write to \(folder)") }
    var text = generated.plan(0)
    let size = 100_000_000
    for _ in 0..<(size / text.utf8.count) { fputs(text, file) }
    fclose(file)
    text = ""
    let run = spawn([program, "import", path, "--library", library, "-q"])
    spawn([
      "/bin/sh", "-c",
      "\"$0\" show \"$(\"$0\" list --format csv --library $1 | tail -n 1 | cut -c 1-8)\" --original --library $1 > $2",
      program, library, copy,
    ])
    let isSame = spawn(["/usr/bin/cmp", path, copy]).isDone
    print(
      "  a plan of 100 MB: imported in \(decimals(run.seconds, 1)) s with \(decimals(Double(run.memory) / 1e6, 0)) MB; its original comes back \(isSame ? "whole" : "CHANGED")"
    )
  }

  /// The time that SQLite alone takes for the rows of a library.
  private func bareSeconds(_ library: String, _ target: String) -> Double {
    let bare = BareDatabase(copying: library, to: target)
    var seconds = 0.0
    for start in stride(from: 1, through: count, by: 100) {
      let pieces = (start..<min(start + 100, count + 1)).map { plan in
        bare.rows(ofPlan: Int64(plan)) { text in
          var folded: [UInt8] = []
          FoldedText.append(text.span, to: &folded)
          return folded
        }
      }
      seconds += Stopwatch.seconds { for rows in pieces { bare.insert(rows) } }
    }
    return seconds
  }

  private func cold(_ name: String, _ arguments: [String]) {
    let median = Stopwatch.median(of: (0..<41).map { _ in spawn(arguments).seconds })
    print("  \(name), from start to exit: \(decimals(median * 1e3, 1)) ms")
  }

  /// Runs a program to its end.
  @discardableResult
  private func spawn(_ arguments: [String]) -> Run {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var usage = rusage()
    var status: Int32 = -1
    let seconds = Stopwatch.seconds {
      var process = pid_t()
      guard posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else { return }
      wait4(process, &status, 0, &usage)
      if status != 0 { print("  '\(arguments.joined(separator: " "))' failed") }
    }
    return Run(seconds: seconds, memory: Int(usage.ru_maxrss) * 1024, isDone: status == 0)
  }
}
