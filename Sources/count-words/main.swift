import Glibc
internal import PlanComparison
internal import PlanFacts
internal import PlanFormats
internal import PlanText

// usage: count-words FOLDER TARGET.swift
// Counts how common words are in the plans of a folder, and writes that as a Swift source.

func fail(_ message: String) -> Never {
  let line = Array("count-words: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

guard CommandLine.arguments.count == 3 else {
  fail("usage: count-words FOLDER TARGET.swift")
}
let folder = PlanFolder(walking: FilePath(CommandLine.arguments[1]))
let reader = PlanReader()
let comparer = PlanComparer()
var counts = WordCounts()
for path in folder.files {
  let bytes = try PlanFile(reading: path, limit: SourceText.largest).bytes
  counts.add(comparer.prepare(reader.read(SourceText(bytes)), name: path.description))
}
guard let output = fopen(CommandLine.arguments[2], "wb") else {
  fail("cannot write \(CommandLine.arguments[2])")
}
fputs(counts.source, output)
guard fclose(output) == 0 else {
  fail("cannot write \(CommandLine.arguments[2])")
}
