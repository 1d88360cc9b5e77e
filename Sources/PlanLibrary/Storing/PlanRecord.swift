public import PlanFacts
internal import PlanSyntax
internal import PlanText

/// A plan with all its rows, ready to be stored.
///
/// What takes time is done here, so that it can be done for several plans at once; storing them is then a matter of
/// the database alone.
public struct PlanRecord: Sendable {
  /// The SHA-256 digest of the file's bytes.
  public let digest: String
  /// The file's name, as the user gave it.
  public let file: String
  public let format: String
  public let bytes: Int
  public let header: PlanHeader
  /// Diagnostics that say content was lost, and that the reading may be wrong.
  public let errors: Int
  public let warnings: Int
  /// Whether there is a plan in the text at all.
  public let isPlan: Bool
  let corrections: [PlanField: Correction]
  /// The values of the plan's own row that are not in its header, by column.
  let columns: [(name: String, value: Value)]
  let original: [UInt8]
  let text: [UInt8]
  let sketch: TextSketch?
  let rows: [RowBuffer]

  /// Makes the record of a plan that was read.
  /// - Complexity: O(*n*) in the size of the plan.
  public init(
    _ plan: Plan, digest: String, file: String, format: String, corrections: [PlanField: Correction] = [:]
  ) {
    let outline = plan.outline
    let raw = outline.source.raw
    let header = PlanHeader(outline.plan.header, corrections)
    let diagnostics = plan.diagnostics
    self.digest = digest
    self.file = file
    self.format = format
    self.corrections = corrections
    self.header = header
    bytes = raw.count
    errors = diagnostics.reduce(0) { $0 + ($1.severity == .error ? 1 : 0) }
    warnings = diagnostics.reduce(0) { $0 + ($1.severity == .warning ? 1 : 0) }
    isPlan = !diagnostics.contains { $0.code == .noPlan || $0.code == .empty }
    columns = Self.columns(of: outline.plan)
    original = Compression.compressed(raw)
    var text: [UInt8] = []
    text.reserveCapacity(outline.source.clean.count)
    outline.appendCleanText(to: &text)
    sketch = TextSketch(text)
    self.text = text
    var writer = RecordWriter(plan, title: header.title)
    writer.write(diagnostics)
    rows = writer.rows
  }

  private static func columns(of outline: Outline) -> [(name: String, value: Value)] {
    let header = outline.header
    let days = header.date?.days
    return [
      ("superior", Value(header.superior)), ("place", Value(header.place)),
      ("date_text", Value(header.date?.text)), ("date_start", Value(days?.start)),
      ("date_end", Value(days?.end)),
      ("movements", JSONText.value(header.movements)),
      ("signature_position", Value(outline.signature?.position)),
      ("signature_name", Value(outline.signature?.name)),
      ("recipients", JSONText.value(outline.recipients.map(\.line))),
    ]
  }
}
