import Glibc
internal import PlanComparison
internal import PlanFacts
internal import PlanFormats
internal import PlanText

// usage: count-words LIST TARGET.swift
// Counts how common words are in the plans that a list names, one a line and relative to it, and writes that as a Swift
// source.

func fail(_ message: String) -> Never {
  let line = Array("count-words: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

guard CommandLine.arguments.count == 3 else {
  fail("usage: count-words LIST TARGET.swift")
}
let list = CommandLine.arguments[1]
let folder = list.lastIndex(of: "/").map { String(list[...$0]) } ?? ""
let names = String(
  decoding: try PlanFile(reading: FilePath(list), limit: SourceText.largest).bytes, as: UTF8.self
).split(separator: "\n")
let reader = PlanReader()
let comparer = PlanComparer()
var counts = WordCounts()
for name in names {
  let bytes = try PlanFile(reading: FilePath(folder + name), limit: SourceText.largest).bytes
  counts.add(comparer.prepare(reader.read(SourceText(bytes)), name: String(name)))
}
guard let output = fopen(CommandLine.arguments[2], "wb") else {
  fail("cannot write \(CommandLine.arguments[2])")
}
fputs(counts.source, output)
guard fclose(output) == 0 else {
  fail("cannot write \(CommandLine.arguments[2])")
}
