/// Why the arguments make no sense, with the nearest that would.
enum UsageError: Error, Equatable {
  case noCommand
  case unknownCommand(String, nearest: String?)
  /// What was given as a command is something to read: a file, a folder or standard input.
  case planForCommand(String, kind: String)
  case unknownOption(String, nearest: String?)
  case optionOfOtherCommand(String, command: String)
  case missingValue(String, expected: String)
  case unwantedValue(String)
  case wrongValue(String, of: String, expected: String, nearest: String?)
  case noOperand(CommandName)
  case unknownAction(String, among: [String], nearest: String?)
  case nothingToCorrect
  case repeatedOption(String)
  /// Two options that do not go together.
  case optionsApart(String, String)
  /// An option that does nothing without another one.
  case optionAlone(String, needs: String)
  case missingOperand(String, of: String)
  case unwantedOperand(String, of: String)
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noCommand: "no command given"
    case .unknownCommand(let word, let nearest): "unknown command '\(word)'" + Self.hint(nearest)
    case .planForCommand(let word, let kind):
      "'\(word)' is \(kind), not a command (did you mean 'parse \(word)'?)"
    case .unknownOption(let word, let nearest): "unknown option '\(word)'" + Self.hint(nearest)
    case .optionOfOtherCommand(let word, let command): "'\(command)' has no option '\(word)'"
    case .missingValue(let option, let expected): "option '\(option)' needs a value (\(expected))"
    case .unwantedValue(let option): "option '\(option)' takes no value"
    case .wrongValue(let value, let option, let expected, let nearest):
      "option '\(option)' cannot be '\(value)' (\(nearest.map { "did you mean '\($0)'?" } ?? expected))"
    case .noOperand(.explain): "no line given (give FILE:LINE, or -:LINE for standard input)"
    case .noOperand(.grammar): "nothing given to do (give \(Self.choice(GrammarAction.names)))"
    case .noOperand(.library): "nothing given to do (give \(Self.choice(LibraryAction.names)))"
    case .unknownAction(let word, let actions, let nearest):
      "unknown action '\(word)'"
        + (nearest.map { _ in Self.hint(nearest) } ?? " (give \(Self.choice(actions)))")
    case .nothingToCorrect:
      "nothing given to correct (give --province NAME, --number NUMBER …, or --revert FIELD)"
    case .repeatedOption(let option): "option '\(option)' is given twice (give it once)"
    case .optionsApart(let first, let second): "'\(first)' and '\(second)' do not go together (leave one out)"
    case .optionAlone(let option, let other): "'\(option)' needs '\(other)' beside it"
    case .noOperand(.search): "nothing given to search for (give words)"
    case .noOperand(.show), .noOperand(.edit), .noOperand(.remove):
      "no plan given (give its id, or its province and year; 'kehoach list' shows what there is)"
    case .missingOperand(let what, let command): "'\(command)' needs \(what)"
    case .unwantedOperand(let word, let command): "'\(command)' takes nothing more, but '\(word)' was given"
    case .noOperand: "no plan given (give a file, a folder, or - for standard input)"
    }
  }

  /// One of some words.
  static func choice(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  private static func hint(_ nearest: String?) -> String { nearest.map { " (did you mean '\($0)'?)" } ?? "" }
}
