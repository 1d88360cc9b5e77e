internal import CMalloc
import Glibc
internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// The program: arguments in, output and an exit status out.
public enum Command {
  /// Runs a command with the arguments behind the program's name.
  ///
  /// Arguments are bytes, since names of files need not be UTF-8.
  /// - Returns: 0 when all was done, 1 when something was found wrong, 2 when something asked for could not be done.
  public static func run(
    arguments words: [[UInt8]], output: any ByteSink, errors: any ByteSink, environment: Environment
  ) async -> Int32 {
    let arguments: Arguments
    do throws(UsageError) {
      arguments = try Arguments(words)
    } catch {
      return complain(error, of: words.lazy.compactMap { CommandName($0) }.first, to: errors)
    }
    let help = HelpText(language: Settings.language(arguments, environment))
    if arguments.has(.version) { return print("kehoach \(HelpText.version)\n", output, errors) }
    guard let command = arguments.command else {
      return arguments.has(.help) ? print(help.general, output, errors) : complain(.noCommand, to: errors)
    }
    if arguments.has(.help) { return print(help.help(for: command), output, errors) }
    if command == .help {
      guard let topic = arguments.operands.first else { return print(help.general, output, errors) }
      guard let command = CommandName(topic.bytes) else {
        return complain(Arguments.unknownCommand(topic.name), to: errors)
      }
      return print(help.help(for: command), output, errors)
    }
    let settings = Settings(arguments, command: command, in: environment)
    return await run(Session(settings: settings, output: output, errors: errors))
  }

  /// Readies this process for a command, before it has other threads.
  public static func prepareProcess() {
    // Heaps grow in large steps and keep what plans give back: to hand pages back after each plan and fetch them again
    // for the next took nearly a tenth of the time of reading it.
    mallopt(M_TOP_PAD, 2 << 20)
    mallopt(M_TRIM_THRESHOLD, 8 << 20)
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    // A reader that goes away shows as an error of the next write, not as a signal that kills.
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further shows as an error as well.
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
  }

  /// Runs a command in this process.
  public static func main() async -> Int32 {
    await run(
      arguments: commandLine().dropFirst().map(\.self),
      output: DescriptorSink(STDOUT_FILENO, name: "standard output"),
      errors: DescriptorSink(STDERR_FILENO, name: "standard error"),
      environment: .current)
  }

  private static func run(_ session: Session) async -> Int32 {
    do {
      switch session.settings.command {
      case .parse: try await ParseCommand(session: session).run()
      case .text: try await TextCommand(session: session).run()
      case .explain: try await ExplainCommand(session: session).run()
      case .compare: try await CompareCommand(session: session).run()
      case .lineage: try await LineageCommand(session: session).run()
      case .grammar: try await GrammarCommand(session: session).run()
      case .times: try await TimesCommand(session: session).run()
      case .evaluate: try await EvaluateCommand(session: session).run()
      case .import: try await ImportCommand(session: session).run()
      case .reimport: try await ReimportCommand(session: session).run()
      case .list: try await ListCommand(session: session).run()
      case .show: try await ShowCommand(session: session).run()
      case .search: try await SearchCommand(session: session).run()
      case .edit: try EditCommand(session: session).run()
      case .remove: try RemoveCommand(session: session).run()
      case .library: try LibraryCommand(session: session).run()
      case .help: break
      }
    } catch OutputError.closedPipe {
      // Who wanted the output has seen enough of it.
    } catch let error as LibraryError {
      session.complain(error)
    } catch {
      session.complain("\(error)")
    }
    return session.status
  }

  private static func print(_ text: String, _ output: any ByteSink, _ errors: any ByteSink) -> Int32 {
    do throws(OutputError) {
      try output.write(Array(text.utf8))
      return 0
    } catch {
      if error == .closedPipe { return 0 }
      try? errors.write(Array("kehoach: \(error)\n".utf8))
      return 2
    }
  }

  private static func complain(
    _ error: UsageError, of command: CommandName? = nil, to errors: any ByteSink
  ) -> Int32 {
    let help = command.map { "help \($0.rawValue)" } ?? "--help"
    try? errors.write(Array("kehoach: \(error)\nkehoach: 'kehoach \(help)' shows what there is\n".utf8))
    return 2
  }

  /// The arguments as the system gave them, bad bytes and all.
  private static func commandLine() -> [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        UnsafeRawBufferPointer(start: word, count: strlen(word)).map(\.self)
      }
    }
  }

  /// Opens the standard streams that the caller closed, lest a file that is read or written take their number.
  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using them is still an error.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
