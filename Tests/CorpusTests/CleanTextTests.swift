import PlanSyntax
import PlanTestSupport
import Testing

/// The cleaned text reads as the text it was made of.
@Suite struct CleanTextTests {
  static let floor = 0.99

  @Test func cleanTextIsReadTheSame() {
    var expected = 0
    var differing: [String] = []
    for (plan, outline) in ReadCorpus.all {
      var bytes: [UInt8] = []
      outline.appendCleanText(to: &bytes)
      let blocks = ReadBlock.all(in: outline)
      let missing = ReadBlock.missing(blocks, in: ReadBlock.all(in: OutlineReader().read(bytes: bytes)))
      expected += blocks.count
      differing += missing.map { "\(plan) \($0.id) \($0.letters.prefix(24))" }
    }
    let share = Double(expected - differing.count) / Double(expected)
    print("cleaned text read again: \(Figures.share(share)) of \(expected) blocks the same")
    #expect(share >= Self.floor, "\(differing.prefix(40).joined(separator: "\n"))")
  }
}
