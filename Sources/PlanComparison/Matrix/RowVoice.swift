/// What a plan says in a row, as far as it makes the plan agree with others or not.
struct RowVoice: Sendable {
  let value: MatrixValue?
  /// Equal for what says the same: words that join others, synonyms and names that must differ aside.
  let substance: UInt64
  /// Equal for what is the same word for word.
  let print: UInt64
  /// Whether these are the words that are most like those of the others.
  let isTypical: Bool

  init(value: MatrixValue?, substance: UInt64 = 0, print: UInt64 = 0, isTypical: Bool = true) {
    self.value = value
    self.substance = substance
    self.print = print
    self.isTypical = isTypical
  }
}
