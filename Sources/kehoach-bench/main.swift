import Glibc

// usage: kehoach-bench [FOLDER]
// Times each stage over the plans of a folder (corpus/plans), large inputs made from them, and the program from start
// to exit. Prints medians; ratios are of figures of the same run.

let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "corpus/plans"
let plans = try BenchmarkPlans(folder: folder)
print("\(plans.texts.count) plans of \(folder), \(plans.bytes / plans.texts.count) bytes each on the average\n")

let stages = StageBenchmark(plans: plans)
stages.run()
LargeInputBenchmark(plans: plans).run()
ColdStartBenchmark(plans: plans).run()
