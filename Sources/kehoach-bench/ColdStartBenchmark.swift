import Glibc

/// The program from start to exit, as a user's shell runs it.
struct ColdStartBenchmark {
  let plans: BenchmarkPlans

  func run() {
    let own = CommandLine.arguments[0]
    let program = own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex) + "/kehoach"
    guard access(String(program), X_OK) == 0 else {
      print("no program beside this one: build it to have its times from start to exit")
      return
    }
    let file = "/tmp/kehoach-bench-\(getpid()).txt"
    defer { unlink(file) }
    var text: [UInt8] = []
    // A plan of 35 KB, the largest that the real ones reach.
    let source = plans.texts[plans.typical]
    while text.count < 35_000 { text += source }
    guard write(text[..<35_000], to: file) else { return print("cannot write \(file)") }
    let parse = median([String(program), "parse", file, "--format", "json"])
    let version = median([String(program), "--version"])
    let cat = median(["/bin/cat", file])
    print("from start to exit, medians of 41 runs: parse of 35 KB to JSON \(decimals(parse * 1e3, 2)) ms,")
    print(
      "  of which start alone (--version) \(decimals(version * 1e3, 2)) ms; cat of the same file \(decimals(cat * 1e3, 2)) ms; parse / cat × \(decimals(parse / cat, 1))"
    )
  }

  private func write(_ bytes: ArraySlice<UInt8>, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = Array(bytes).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    return fclose(file) == 0 && count == bytes.count
  }

  private func median(_ arguments: [String]) -> Double {
    Stopwatch.median(of: (0..<41).map { _ in Stopwatch.seconds { spawn(arguments) } })
  }

  private func spawn(_ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}
