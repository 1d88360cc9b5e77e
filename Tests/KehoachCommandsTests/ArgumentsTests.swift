import PlanFormats
import Testing

@testable import KehoachCommands

@Suite struct ArgumentsTests {
  private func read(_ words: [String]) throws(UsageError) -> Arguments {
    try Arguments(words.map { Array($0.utf8) })
  }

  @Test(
    arguments: [
      (["parse", "a.txt"], ["a.txt"], nil, nil),
      (["parse", "--format", "json", "a.txt"], ["a.txt"], "json", nil),
      (["parse", "a.txt", "--format=jsonl", "b.txt"], ["a.txt", "b.txt"], "jsonl", nil),
      (["parse", "-o", "x", "a.txt"], ["a.txt"], nil, "x"),
      (["parse", "-ox", "a.txt"], ["a.txt"], nil, "x"),
      (["parse", "-qox", "a.txt"], ["a.txt"], nil, "x"),
      (["parse", "-qo", "x", "a.txt"], ["a.txt"], nil, "x"),
      (["parse", "--output=x", "a.txt"], ["a.txt"], nil, "x"),
      (["parse", "--", "-o", "--format"], ["-o", "--format"], nil, nil),
      (["parse", "-"], ["-"], nil, nil),
      (["--format", "json", "parse", "a"], ["a"], "json", nil),
      (["parse", "--format", "json", "a", "--format", "outline"], ["a"], "outline", nil),
      (["parse", "-o", "-", "a"], ["a"], nil, "-"),
      (["parse", "-o=x", "a"], ["a"], nil, "=x"),
      (["explain", "-:12"], ["-:12"], nil, nil),
    ] as [([String], [String], String?, String?)])
  func readsAsGNUProgramsDo(_ words: [String], _ operands: [String], _ format: String?, _ output: String?)
    throws
  {
    let arguments = try read(words)
    #expect(arguments.operands == operands.map { FilePath($0) })
    #expect(arguments.value(of: .format) == format)
    #expect(arguments.path(of: .output) == output.map { FilePath($0) })
  }

  @Test func keepsBytesThatAreNoText() throws {
    let name: [UInt8] = [0x61, 0xE1, 0x2E, 0x74]
    let arguments = try Arguments([Array("parse".utf8), name, Array("-o".utf8), name])
    #expect(arguments.operands == [FilePath(name)])
    #expect(arguments.path(of: .output) == FilePath(name))
  }

  @Test(
    arguments: [
      ([], .noOperand(.parse)),
      (["--fromat", "json", "a"], .unknownOption("--fromat", nearest: "--format")),
      (["--form=json", "a"], .unknownOption("--form", nearest: "--format")),
      (["--zzzzzz", "a"], .unknownOption("--zzzzzz", nearest: nil)),
      (["-Z", "a"], .unknownOption("-Z", nearest: nil)),
      (["--extracted", "a"], .optionOfOtherCommand("--extracted", command: "parse")),
      (["a", "-o"], .missingValue("-o", expected: "FILE")),
      (["a", "--format="], .missingValue("--format", expected: "outline, json or jsonl")),
      (["a", "--quiet=yes"], .unwantedValue("--quiet")),
      (
        ["a", "--format=jsn"],
        .wrongValue("jsn", of: "--format", expected: "outline, json or jsonl", nearest: "json")
      ),
      (["a", "-j", "0"], .wrongValue("0", of: "-j", expected: "a number from 1 to 256", nearest: nil)),
      (
        ["a", "--jobs=two"],
        .wrongValue("two", of: "--jobs", expected: "a number from 1 to 256", nearest: nil)
      ),
    ] as [([String], UsageError)])
  func saysWhatIsWrong(_ words: [String], _ error: UsageError) {
    #expect(throws: error) { try read(["parse"] + words) }
  }

  @Test(
    arguments: [
      ("prase", "parse"), ("pares", "parse"), ("txt", "text"), ("explian", "explain"), ("PARSE", "parse"),
      ("hlep", "help"), ("expl", "explain"), ("xyzzy", nil), ("", nil),
    ] as [(String, String?)])
  func suggestsTheNearestCommand(_ word: String, _ nearest: String?) {
    #expect(Arguments.unknownCommand(word) == .unknownCommand(word, nearest: nearest))
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("parse", "prase", 1), ("parse", "pares", 1), ("text", "next", 1),
    ("kitten", "sitting", 3), ("ab", "ba", 1),
  ])
  func countsEdits(_ left: String, _ right: String, _ distance: Int) {
    #expect(NearestWord.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
  }

  @Test(
    arguments: [
      ("a.txt:12", "a.txt", 12), ("C:1:7", "C:1", 7), ("-:3", "-", 3), ("a.txt", nil, 0), ("a:", nil, 0),
      (":5", nil, 0), ("a:x", nil, 0), ("a:-1", nil, 0),
    ] as [(String, String?, Int)])
  func readsAPlace(_ text: String, _ path: String?, _ line: Int) {
    let place = LinePlace(FilePath(text))
    #expect(place?.path == path.map { FilePath($0) })
    if let place { #expect(place.line == line) }
  }
}
