import Glibc

/// What a command may know of the process it runs in.
public struct Environment: Sendable {
  /// The variables that matter, by name.
  public var variables: [String: String]
  public var isOutputTerminal: Bool
  public var isErrorTerminal: Bool
  public var isInputTerminal: Bool
  /// The columns of the terminal; nil where there is none.
  public var terminalWidth: Int?
  /// How many processors there are.
  public var processors: Int

  public init(
    variables: [String: String] = [:], isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
    isInputTerminal: Bool = false, terminalWidth: Int? = nil, processors: Int = 1
  ) {
    self.variables = variables
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.isInputTerminal = isInputTerminal
    self.terminalWidth = terminalWidth
    self.processors = processors
  }

  /// The environment of this process.
  public static var current: Environment {
    var environment = Environment(
      isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let names = [
      "COLUMNS", "HOME", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "XDG_DATA_HOME",
    ]
    for name in names {
      if let value = getenv(name) { environment.variables[name] = String(cString: value) }
    }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] where environment.terminalWidth == nil {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        environment.terminalWidth = Int(size.ws_col)
      }
    }
    return environment
  }
}
