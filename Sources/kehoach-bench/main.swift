import Glibc
import KehoachCommands

// usage: kehoach-bench [FOLDER [stages|rules|compare|cores|large|start|library|matrix [ROW]]]
//        kehoach-bench FOLDER generate COUNT TARGET
// Times each stage over the plans of a folder (corpus/plans), the rules of each grammar file, two cores against one,
// large inputs made from the plans, the program from start to exit, and the library over plans that are generated (ROW:
// how many, 10,000 by default). Prints medians; ratios are of figures of the same run. The second form only writes
// generated plans into a folder.

// With the heap that the program has.
Command.prepareProcess()

let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "corpus/plans"
let plans = try BenchmarkPlans(folder: folder)
print(
  "\(plans.texts.count) plans of \(folder), \(plans.bytes / plans.texts.count) bytes each on the average\n")

let only = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : nil
let row = CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : nil
if only == "generate", CommandLine.arguments.count > 4, let count = row.flatMap({ Int($0) }) {
  exit(GeneratedPlans(plans).write(0..<count, to: CommandLine.arguments[4]) ? 0 : 2)
}
if only == nil || only == "stages" { StageBenchmark(plans: plans, only: row).run() }
if only == nil || only == "rules" { GrammarFileBenchmark(plans: plans, only: row).run() }
if only == nil || only == "compare" { CompareBenchmark(plans: plans, only: row).run() }
if only == nil || only == "cores" { CoresBenchmark(plans: plans).run() }
if only == nil || only == "large" { LargeInputBenchmark(plans: plans).run() }
if only == nil || only == "start" { ColdStartBenchmark(plans: plans).run() }
if only == nil || only == "library" {
  LibraryBenchmark(plans: plans, count: row.flatMap { Int($0) } ?? 10_000).run()
}
if only == nil || only == "matrix" {
  await MatrixBenchmark(plans: plans, only: row.flatMap { Int($0) }).run()
}
