import Glibc
internal import PlanGrammar

// usage: embed-grammars OUTPUT.swift FILE.grammar ...
// Writes the files, and what was made of them, as string literals: a literal of text compiles at once where an array of
// bytes does not. A mistake in them is one of the build.

func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

func fail(_ message: String) -> Never {
  let line = Array("embed-grammars: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

guard CommandLine.arguments.count >= 2 else { fail("usage: embed-grammars OUTPUT.swift FILE.grammar ...") }
let files = CommandLine.arguments.dropFirst(2).map { path in
  guard let bytes = contents(of: path) else { fail("cannot read \(path)") }
  return GrammarSource(name: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes)
}
let grammar = Grammar(files)
let compiled = CompiledGrammar(grammar)
let comparison = ComparisonRules.set(of: grammar)
let mistakes = grammar.mistakes + compiled.rules.mistakes + comparison.mistakes
guard mistakes.isEmpty else { fail(mistakes.map(\.description).joined(separator: "\n")) }

var source = """
  extension EmbeddedGrammars {
    /// The files of `grammars/`, by name.
    static let files: [(name: StaticString, text: StaticString)] = [

  """
for file in files {
  source += "    (\"\(file.name)\", ####\"\"\"\n"
  source += String(decoding: file.bytes, as: UTF8.self)
  if file.bytes.last != UInt8(ascii: "\n") { source += "\n" }
  source += "\n\"\"\"####),\n"
}
source += """
    ]

    /// What they say, as a `CompiledGrammar` is written.
    package static let text: StaticString = ####"\(compiled.text)"####

    /// What comparisons match, as a `RuleSet` is written.
    static let comparisonText: StaticString = ####"\(comparison.text)"####
  }

  """
guard let output = fopen(CommandLine.arguments[1], "wb") else {
  fail("cannot write \(CommandLine.arguments[1])")
}
fputs(source, output)
guard fclose(output) == 0 else { fail("cannot write \(CommandLine.arguments[1])") }
