internal import PlanFacts
internal import PlanFormats
internal import PlanRender

/// What a command is to do, with everything decided that the user left open.
struct Settings: Sendable {
  enum Format: String, Sendable { case outline, json, jsonl, text, table, csv, markdown, html }

  var command: CommandName
  var operands: [FilePath]
  var format: Format
  /// The file to write to; nil for standard output.
  var output: FilePath?
  /// Of what goes to the output.
  var style: TextStyle
  /// Of messages.
  var messageStyle: TextStyle
  /// The province to read the plans as plans of; nil for what the text says.
  var province: String?
  /// A folder of grammars that add to those built in, or take their place.
  var grammars: FilePath?
  /// Today, for times that leave out their year or day.
  var reference: PlanTime.Day?
  /// A saved run to compare with.
  var baseline: FilePath?
  /// Whether every entry that was missed or is extra is wanted.
  var hasDetails: Bool
  var jobs: Int
  var isQuiet: Bool
  /// Whether notes are told as well as warnings, and beside JSON too.
  var tellsAllDiagnostics: Bool
  /// Whether the text is wanted as extracted, before it is read.
  var isExtracted: Bool
  var showsProgress: Bool
  var isOutputTerminal: Bool
  var isErrorTerminal: Bool
  var isInputTerminal: Bool
  /// What concerns imported plans.
  var library: LibrarySettings
  /// What is asked of a comparison.
  var comparison: ComparisonSettings

  /// Columns of reports that go to no terminal.
  private static let defaultWidth = 100

  init(_ arguments: Arguments, command: CommandName, in environment: Environment) {
    self.command = command
    operands = arguments.operands
    let defaultFormat: Format =
      switch command {
      case .parse: .outline
      case .list: .table
      default: .text
      }
    format = arguments.value(of: .format).flatMap(Format.init) ?? defaultFormat
    output = arguments.path(of: .output)
    // Opened by its name, standard output would be written from its beginning again.
    if ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(output?.name) { output = nil }
    // What is given at import fills what the text leaves open, and does no more.
    province = [.parse, .explain].contains(command) ? arguments.value(of: .province) : nil
    library = LibrarySettings(arguments, in: environment)
    comparison = ComparisonSettings(arguments)
    grammars = arguments.path(of: .grammars)
    reference = arguments.value(of: .reference).flatMap { PlanTime.Day(iso: $0) }
    baseline = arguments.path(of: .baseline)
    hasDetails = arguments.has(.details)
    jobs = arguments.value(of: .jobs).flatMap { Int($0) } ?? environment.processors
    isQuiet = arguments.has(.quiet)
    tellsAllDiagnostics = arguments.has(.diagnostics)
    isExtracted = arguments.has(.extracted)

    let language = Self.language(arguments, environment)
    let width = environment.terminalWidth ?? Self.defaultWidth
    let columns = environment.variables["COLUMNS"].flatMap { Int($0) } ?? width
    let isOnTerminal = environment.isOutputTerminal && output == nil
    isOutputTerminal = isOnTerminal
    isErrorTerminal = environment.isErrorTerminal
    isInputTerminal = environment.isInputTerminal
    style = TextStyle(
      language: language, width: min(max(columns, 40), 1_000),
      usesColor: Self.usesColor(arguments, environment, isTerminal: isOnTerminal))
    messageStyle = style
    messageStyle.usesColor = Self.usesColor(arguments, environment, isTerminal: environment.isErrorTerminal)
    showsProgress = environment.isErrorTerminal && !isQuiet
  }

  /// The language asked for, or else that of the locale.
  static func language(_ arguments: Arguments, _ environment: Environment) -> Language {
    if let language = arguments.value(of: .lang).flatMap(Language.init) { return language }
    // The first of these that is set decides, as everywhere in the system.
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment.variables[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("vi") ? .vietnamese : .english
  }

  private static func usesColor(_ arguments: Arguments, _ environment: Environment, isTerminal: Bool) -> Bool
  {
    switch arguments.value(of: .color) {
    case "always": true
    case "never": false
    default:
      isTerminal && environment.variables["NO_COLOR", default: ""].isEmpty
        && environment.variables["TERM"] != "dumb"
    }
  }
}
