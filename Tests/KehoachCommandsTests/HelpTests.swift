import Foundation
import PlanRender
import Testing

@testable import KehoachCommands

@Suite struct HelpTests {
  @Test func printsTheVersion() async {
    let run = await CommandRun("--version")
    #expect(run.text == "kehoach 0.1.0\n")
    #expect(run.status == 0)
  }

  @Test(arguments: CommandName.allCases.map(\.rawValue).filter { $0 != "help" })
  func everyCommandHasHelpWithAnExample(_ command: String) async {
    let asked = await CommandRun("help", command)
    let option = await CommandRun(command, "--help")
    #expect(asked.output == option.output)
    #expect(asked.status == 0)
    #expect(asked.text.contains("Examples:\n  kehoach \(command)"))
    let vietnamese = await CommandRun(command, "-h", "--lang", "vi")
    #expect(vietnamese.text.contains("Ví dụ:\n  kehoach \(command)"))
  }

  @Test func generalHelpNamesEveryCommandAndNoOther() async {
    let run = await CommandRun("--help")
    #expect(run.status == 0)
    for command in CommandName.allCases { #expect(run.text.contains("\n  \(command.rawValue) ")) }
    #expect(!run.text.contains("publish"))
    #expect(run.text.contains("  kehoach search 'huan chuong lao dong'\n"))
    #expect(await CommandRun("help").output == run.output)
  }

  @Test func generalHelpIsGivenInALanguage() async {
    for words in [["--lang", "vi", "--help"], ["--help", "--lang=vi"], ["help", "--lang", "vi"]] {
      let run = await CommandRun(bytes: words.map { Array($0.utf8) })
      #expect(run.status == 0)
      #expect(run.text.contains("\nCách dùng: kehoach LỆNH …\n"))
    }
  }

  @Test func everyOptionIsInTheHelpOfItsCommands() async {
    for definition in OptionDefinition.all {
      for command in definition.commands where command != .help {
        let help = HelpText(language: .english).help(for: command)
        #expect(help.contains("--\(definition.name.rawValue)"))
      }
    }
  }

  @Test(arguments: [
    ([], "no command given"), (["--lang", "vi"], "no command given"),
    (["--lang", "xx", "--help"], "option '--lang' cannot be 'xx' (vi or en)"),
    (["prase", "x"], "unknown command 'prase' (did you mean 'parse'?)"),
    (["help", "prase"], "unknown command 'prase' (did you mean 'parse'?)"),
    (["parse", "x", "--qiet"], "unknown option '--qiet' (did you mean '--quiet'?)"),
    (["text"], "no plan given (give a file, a folder, or - for standard input)"),
    (["explain"], "no line given (give FILE:LINE, or -:LINE for standard input)"),
  ])
  func wrongArgumentsAreStatusTwo(_ words: [String], _ message: String) async {
    let run = await CommandRun(bytes: words.map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("kehoach: \(message)\n"))
  }

  @Test func aFileInPlaceOfACommandIsRecognised() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(smallPlan, to: "plan.txt")
    // Nobody writes to the pipe, and nothing waits for it.
    let pipe = folder("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for (word, kind) in [
      (path, "a file"), (pipe, "a file"), (folder.path, "a folder"), ("-", "standard input"),
    ] {
      let run = await CommandRun(word)
      #expect(run.status == 2)
      #expect(
        run.messages.hasPrefix(
          "kehoach: '\(word)' is \(kind), not a command (did you mean 'parse \(word)'?)\n"))
    }
  }
}
