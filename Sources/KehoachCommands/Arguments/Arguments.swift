internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary
internal import PlanReport

/// The arguments as typed: the command, what it is applied to, and its options.
struct Arguments {
  private(set) var command: CommandName?
  private(set) var operands: [FilePath] = []
  private var options: [(name: OptionDefinition.Name, value: [UInt8], typed: String)] = []

  /// Reads the arguments behind the program's name, as the GNU programs do.
  ///
  /// Options and operands may be mixed; behind `--` everything is an operand, and `-` always is one, as is a line of
  /// standard input, `-:12`.
  init(_ words: [[UInt8]]) throws(UsageError) {
    var words = words[...]
    var takesOptions = true
    var commandWord: String?
    while let word = words.popFirst() {
      if takesOptions, word == Array("--".utf8) {
        takesOptions = false
      } else if takesOptions, word.starts(with: "--".utf8) {
        try readLong(word, &words)
      } else if takesOptions, word.first == UInt8(ascii: "-"), word.count > 1, word[1] != UInt8(ascii: ":") {
        try readShort(word, &words)
      } else if commandWord == nil {
        let name = String(decoding: word, as: UTF8.self)
        commandWord = name
        command = CommandName(word)
        if command == nil { throw Self.unknownCommand(name) }
      } else {
        operands.append(FilePath(word))
      }
    }
    try check()
  }

  static func unknownCommand(_ word: String) -> UsageError {
    let nearest = NearestWord.nearest(to: word, among: CommandName.allCases.map(\.rawValue))
    // Only whether it is there is asked: reading it could take long, or wait for somebody to write.
    let path = FilePath(word)
    if nearest == nil {
      if path == .standardInput { return .planForCommand("-", kind: "standard input") }
      if PlanFolder.exists(at: path) { return .planForCommand(path.description, kind: "a folder") }
      if PlanFile.exists(at: path) { return .planForCommand(path.description, kind: "a file") }
    }
    return .unknownCommand(FilePath(word).description, nearest: nearest)
  }

  // MARK: Answers

  func has(_ name: OptionDefinition.Name) -> Bool { options.contains { $0.name == name } }

  /// The value of an option; of several the last.
  func value(of name: OptionDefinition.Name) -> String? {
    options.last { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The values of an option that may be given several times.
  func values(of name: OptionDefinition.Name) -> [String] {
    options.filter { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The value of an option as a path, whose bytes need not be UTF-8.
  func path(of name: OptionDefinition.Name) -> FilePath? {
    options.last { $0.name == name }.map { FilePath($0.value) }
  }

  // MARK: Reading

  private mutating func readLong(_ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(UsageError) {
    let equals = word.firstIndex(of: UInt8(ascii: "="))
    let typed = String(decoding: word[..<(equals ?? word.endIndex)], as: UTF8.self)
    guard let name = OptionDefinition.Name(rawValue: String(typed.dropFirst(2))),
      let definition = definition(of: name)
    else { throw unknownOption(typed) }
    try read(definition, typed: typed, attached: equals.map { Array(word[($0 + 1)...]) }, &rest)
  }

  private mutating func readShort(_ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(UsageError) {
    let definition = OptionDefinition.all.first { $0.short == word[1] }
    guard let definition else { throw unknownOption(String(decoding: word, as: UTF8.self)) }
    let typed = String(decoding: word[..<2], as: UTF8.self)
    guard word.count > 2 else { return try read(definition, typed: typed, attached: nil, &rest) }
    guard definition.value == .none else {
      return try read(definition, typed: typed, attached: Array(word[2...]), &rest)
    }
    // Behind a letter that takes no value stands the next one.
    try read(definition, typed: typed, attached: nil, &rest)
    try readShort([word[0]] + word[2...], &rest)
  }

  private mutating func read(
    _ definition: OptionDefinition, typed: String, attached: [UInt8]?, _ rest: inout ArraySlice<[UInt8]>
  ) throws(UsageError) {
    guard definition.value != .none else {
      if attached != nil { throw .unwantedValue(typed) }
      options.append((definition.name, [], typed))
      return
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw .missingValue(typed, expected: definition.expected)
    }
    options.append((definition.name, value, typed))
  }

  /// The definition for the command, or before one is named, any of that name.
  private func definition(of name: OptionDefinition.Name) -> OptionDefinition? {
    let named = OptionDefinition.all.filter { $0.name == name }
    return named.first { definition in command.map { definition.commands.contains($0) } ?? false }
      ?? named.first
  }

  private func unknownOption(_ typed: String) -> UsageError {
    let known = OptionDefinition.all.filter { definition in
      command.map { definition.commands.contains($0) } ?? true
    }
    let nearest = NearestWord.nearest(
      to: String(typed.drop { $0 == "-" }), among: known.map { $0.name.rawValue })
    return .unknownOption(FilePath(typed).description, nearest: nearest.map { "--\($0)" })
  }

  // MARK: Checks

  /// Checks the options once the command is known, which may stand behind them.
  private func check() throws(UsageError) {
    for option in options where option.name != .help && option.name != .version {
      // The general help may be asked for in a language.
      guard command != nil || has(.help) || has(.version) else { throw .noCommand }
      guard let definition = definition(of: option.name) else { continue }
      if let command, !definition.commands.contains(command) {
        throw .optionOfOtherCommand(option.typed, command: command.rawValue)
      }
      let value = String(decoding: option.value, as: UTF8.self)
      switch definition.value {
      case .choice(let words) where !words.contains(value):
        throw .wrongValue(
          FilePath(value).description, of: option.typed, expected: definition.expected,
          nearest: NearestWord.nearest(to: value, among: words))
      case .count(let range) where Int(value).map(range.contains) != true:
        throw .wrongValue(
          FilePath(value).description, of: option.typed, expected: definition.expected, nearest: nil)
      case .day where PlanTime.Day(iso: value) == nil:
        throw .wrongValue(
          FilePath(value).description, of: option.typed, expected: definition.expected, nearest: nil)
      default: break
      }
    }
    try checkRepetition()
    guard let command, command != .help, !has(.help), !has(.version) else { return }
    if operands.isEmpty, command.needsOperand, !(command == .compare && ComparisonSettings.asksLibrary(self))
    {
      throw .noOperand(command)
    }
    if command == .evaluate, operands.count > 1 {
      throw .unwantedOperand(operands[1].description, of: command.rawValue)
    }
    if command == .compare {
      try checkComparison()
      // A folder may hold several.
      if operands.count == 1, !ComparisonSettings.asksLibrary(self), !PlanFolder.exists(at: operands[0]) {
        throw .missingOperand("a second plan", of: command.rawValue)
      }
    }
    if command.takesNoOperand, let first = operands.first {
      throw .unwantedOperand(first.description, of: command.rawValue)
    }
    if command == .grammar { try check(GrammarAction.self, of: .grammar) }
    if command == .library { try check(LibraryAction.self, of: .library) }
    if command == .edit { try checkCorrections() }
    if command == .edit || command == .import { try checkGiven() }
    if command == .show { try checkShown() }
  }

  /// Checks that no option that says what is wanted is given twice; of others the last one holds, as is usual.
  private func checkRepetition() throws(UsageError) {
    let once: [OptionDefinition.Name] =
      [.facts, .fact, .role] + PlanField.allCases.compactMap { .init(field: $0) }
    var seen: Set<OptionDefinition.Name> = []
    for option in options where once.contains(option.name) && !seen.insert(option.name).inserted {
      throw .repeatedOption(option.typed)
    }
  }

  /// Checks that the options of `show` have something to apply to.
  private func checkShown() throws(UsageError) {
    let format = value(of: .format)
    if has(.original) {
      for other in [OptionDefinition.Name.facts, .source, .format] where has(other) {
        // Text is what is shown anyway.
        if other == .format, format == "text" { continue }
        throw .optionsApart("--original", "--\(other.rawValue)")
      }
    }
    if format == "csv", !has(.facts) { throw .optionAlone("--format csv", needs: "--facts") }
    if has(.source), let format, format != "text" { throw .optionsApart("--source", "--format \(format)") }
  }

  /// Checks that the parts and sections asked for are such.
  private func checkComparison() throws(UsageError) {
    if let only = value(of: .only), ComparisonSettings.parts(only) == nil {
      let words = only.split(separator: ",").map(String.init)
      let names = ReportPart.allCases.map(\.rawValue)
      let wrong = words.first { !names.contains($0) } ?? only
      throw .wrongValue(
        FilePath(wrong).description, of: "--only", expected: ReportPart.names,
        nearest: NearestWord.nearest(to: wrong, among: names))
    }
    if has(.only), let format = value(of: .format), format == "json" {
      throw .optionsApart("--only", "--format json")
    }
    if let why = value(of: .why), ComparisonSettings.pair(why) == nil {
      throw .wrongValue(
        FilePath(why).description, of: "--why", expected: "two sections, such as II/1/-2=II/2/2.1/-1",
        nearest: nil)
    }
    if has(.why), let format = value(of: .format), format != "text" {
      throw .optionsApart("--why", "--format \(format)")
    }
  }

  /// Checks that something of a header is to be corrected.
  private func checkCorrections() throws(UsageError) {
    let corrections = PlanField.allCases.map(\.rawValue) + [OptionDefinition.Name.revert.rawValue]
    if !options.contains(where: { corrections.contains($0.name.rawValue) }) { throw .nothingToCorrect }
    for field in values(of: .revert) {
      if let name = OptionDefinition.Name(rawValue: field), has(name) {
        throw .optionsApart("--\(field)", "--revert \(field)")
      }
    }
    if let number = value(of: .number), CorrectedNumber(number) == nil {
      throw .wrongValue(
        FilePath(number).description, of: "--number", expected: "a number such as 12 or 12/KH-UBND",
        nearest: nil)
    }
    let number = value(of: .number).flatMap { CorrectedNumber($0) }
    if number?.symbol != nil, values(of: .revert).contains(PlanField.symbol.rawValue) {
      throw .optionsApart("--number NUMBER/SYMBOL", "--revert symbol")
    }
  }

  /// Checks that what is given of a header says something.
  private func checkGiven() throws(UsageError) {
    for name in [OptionDefinition.Name.symbol, .title, .issuer, .province] {
      guard let value = value(of: name), FoldedText.folded(value).isEmpty else { continue }
      throw .wrongValue(
        FilePath(value).description, of: "--\(name.rawValue)", expected: "letters or digits", nearest: nil)
    }
  }

  /// Checks what a command is to do, and what follows it.
  private func check<Action: CommandAction>(
    _ actions: Action.Type, of command: CommandName
  ) throws(UsageError) {
    let word = operands[0]
    guard let action = Action(rawValue: word.name) else {
      throw .unknownAction(
        word.description, among: Action.names,
        nearest: NearestWord.nearest(to: word.name, among: Action.names))
    }
    let name = "\(command.rawValue) \(action.rawValue)"
    if let operand = action.operand, operands.count == 1 { throw .missingOperand(operand, of: name) }
    let most = action.operand == nil ? 1 : action.takesMore ? operands.count : 2
    if operands.count > most { throw .unwantedOperand(operands[most].description, of: name) }
  }
}

extension OptionDefinition {
  /// What the value may be, in words.
  fileprivate var expected: String {
    switch value {
    case .none: "nothing"
    case .choice(let words): UsageError.choice(words)
    case .count(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .day: "a day such as 2026-05-01"
    case .word(let word): word
    }
  }
}
