/// The stable name of a kind of diagnostic, as the JSON and the messages print it.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // The bytes.
  case badBytes = "bad-bytes"
  case controlCharacters = "control-characters"
  case empty = "empty"
  // The numbering.
  case numberMissing = "number-missing"
  case numberRepeated = "number-repeated"
  case numberOutOfOrder = "number-out-of-order"
  case levelJump = "level-jump"
  case levelsTooDeep = "levels-too-deep"
  case damagedNumber = "damaged-number"
  // The reading.
  case doubtful = "doubtful"
  case unplaced = "unplaced"
  // The parts.
  case noPlan = "no-plan"
  case noTitle = "no-title"
  case noPreamble = "no-preamble"
  case noSections = "no-sections"
  case noRecipients = "no-recipients"
  case noSignature = "no-signature"
  case noNumber = "no-number"
  case noDate = "no-date"
  case noProvince = "no-province"
  case provinceNotAtDate = "province-not-at-date"
  case provinceReplaced = "province-replaced"
  case impossibleDate = "impossible-date"
  // The facts.
  case impossibleTime = "impossible-time"
}
