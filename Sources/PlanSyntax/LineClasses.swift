/// What the first words of a line say of the part it stands in, one bit each.
struct LineClasses: OptionSet, Sendable {
  let rawValue: UInt16
  static let nation = LineClasses(rawValue: 1)
  static let number = LineClasses(rawValue: 2)
  static let recipients = LineClasses(rawValue: 4)
  static let preamble = LineClasses(rawValue: 8)
  static let closing = LineClasses(rawValue: 16)
  static let attached = LineClasses(rawValue: 32)
  static let appendix = LineClasses(rawValue: 64)
  static let stamp = LineClasses(rawValue: 128)
  static let opener = LineClasses(rawValue: 256)
  static let citation = LineClasses(rawValue: 512)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The class of a name in the grammar.
  init?(name: String) {
    switch name {
    case "nation": self = .nation
    case "number": self = .number
    case "recipients": self = .recipients
    case "preamble": self = .preamble
    case "closing": self = .closing
    case "attached": self = .attached
    case "appendix": self = .appendix
    case "stamp": self = .stamp
    case "opener": self = .opener
    case "citation": self = .citation
    case "none": self = []
    default: return nil
    }
  }
}
