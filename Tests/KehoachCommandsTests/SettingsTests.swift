import PlanRender
import Testing

@testable import KehoachCommands

@Suite struct SettingsTests {
  private func settings(_ words: [String] = [], _ environment: Environment = Environment()) throws -> Settings
  {
    let words = ["parse", "a"] + words
    return Settings(try Arguments(words.map { Array($0.utf8) }), command: .parse, in: environment)
  }

  @Test(
    arguments: [
      ([], [:], .english),
      ([], ["LANG": "vi_VN.UTF-8"], .vietnamese),
      ([], ["LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN"], .vietnamese),
      ([], ["LC_ALL": "C", "LANG": "vi_VN"], .english),
      ([], ["LC_ALL": "", "LANG": "vi"], .vietnamese),
      (["--lang", "en"], ["LANG": "vi_VN"], .english),
      (["--lang=vi"], [:], .vietnamese),
    ] as [([String], [String: String], Language)])
  func choosesTheLanguage(_ words: [String], _ variables: [String: String], _ language: Language) throws {
    #expect(try settings(words, Environment(variables: variables)).style.language == language)
  }

  @Test(
    arguments: [
      ([], [:], true, true), ([], [:], false, false), ([], ["NO_COLOR": "1"], true, false),
      ([], ["NO_COLOR": ""], true, true), ([], ["TERM": "dumb"], true, false),
      (["--color", "always"], ["NO_COLOR": "1"], false, true), (["--color", "never"], [:], true, false),
      (["--color=auto"], [:], true, true), (["-o", "x"], [:], true, false),
    ] as [([String], [String: String], Bool, Bool)])
  func choosesColor(_ words: [String], _ variables: [String: String], _ isTerminal: Bool, _ usesColor: Bool)
    throws
  {
    let environment = Environment(variables: variables, isOutputTerminal: isTerminal)
    #expect(try settings(words, environment).style.usesColor == usesColor)
  }

  @Test func resolvesTheRest() throws {
    var environment = Environment(isErrorTerminal: true, terminalWidth: 80, processors: 3)
    let plain = try settings([], environment)
    #expect(plain.format == .outline)
    #expect(plain.jobs == 3)
    #expect(plain.style.width == 80)
    #expect(plain.messageStyle.usesColor)
    #expect(plain.showsProgress)
    #expect(plain.output == nil)
    #expect(plain.province == nil)

    environment.variables["COLUMNS"] = "120"
    let chosen = try settings(
      ["-j2", "-q", "-o-", "--province", "Hà Nội", "--diagnostics", "--format=jsonl"], environment)
    #expect(chosen.format == .jsonl)
    #expect(chosen.jobs == 2)
    #expect(chosen.style.width == 120)
    #expect(!chosen.showsProgress)
    #expect(chosen.output == nil)
    #expect(chosen.province == "Hà Nội")
    #expect(chosen.tellsAllDiagnostics)
  }
}
