internal import PlanFacts
internal import PlanFormats
internal import PlanLibrary

/// Reads stored plans anew from their originals.
struct Rereading: Sendable {
  let reader: PlanReader
  let grammar: String

  /// A stored plan, as it is to be read.
  struct Input: Sendable {
    let plan: StoredPlan
    let original: [UInt8]
    let corrections: [PlanField: Correction]

    /// - Throws: Where the original is not what was stored.
    init(_ plan: StoredPlan, in library: Library) throws(LibraryError) {
      self.plan = plan
      original = try library.original(of: plan.row)
      corrections = try library.corrections(of: plan.row)
    }
  }

  /// The record of a plan.
  func record(of input: Input) -> PlanRecord {
    PlanRecord(
      reader.read(input.original), digest: input.plan.digest, file: input.plan.file,
      format: input.plan.format,
      corrections: input.corrections)
  }
}
