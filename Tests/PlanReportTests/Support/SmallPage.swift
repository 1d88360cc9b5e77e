import PlanComparison
import PlanFacts
import PlanRender
import PlanReport
import PlanTestSupport

/// A report made in memory.
struct SmallPage {
  let text: String

  /// The comparison of two plans.
  init(_ a: String, _ b: String, language: Language = .vietnamese) throws {
    try self.init(bytes: Array(a.utf8), Array(b.utf8), language: language)
  }

  init(
    bytes a: [UInt8], _ b: [UInt8], names: (String, String) = ("a.txt", "b.txt"),
    language: Language = .english
  )
    throws
  {
    let comparer = PlanComparer(), reader = PlanReader()
    let first = comparer.prepare(reader.read(a), name: names.0)
    let second = comparer.prepare(reader.read(b), name: names.1)
    text = try Self.text { stream in
      try HTMLReport(language: language).write(comparer.compare(first, second), to: &stream)
    }
  }

  /// The comparison of several plans.
  init(several plans: [[UInt8]], lineage: Lineage? = nil, language: Language = .vietnamese) async throws {
    let comparer = PlanComparer(), reader = PlanReader()
    let compared = plans.enumerated().map { comparer.prepare(reader.read($1), name: "plan-\($0).txt") }
    let matrix = await comparer.matrix(of: compared)
    text = try Self.text { stream in
      try HTMLReport(language: language).write(matrix, of: compared, lineage: lineage, to: &stream)
    }
  }

  /// Several plans of the corpus.
  static func several(_ count: Int = 8, language: Language = .vietnamese) async throws -> SmallPage {
    try await SmallPage(several: try Corpus.plans.prefix(count).map { try $0.bytes() }, language: language)
  }

  private static func text(_ write: (inout ByteStream) throws -> Void) throws -> String {
    var bytes: [UInt8] = []
    var stream = ByteStream { bytes += $0 }
    try write(&stream)
    try stream.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two plans of the corpus that have much in common.
  static func corpus(
    _ a: String = "quang-tri-2019", _ b: String = "quang-tri-2022", language: Language = .vietnamese
  )
    throws -> SmallPage
  {
    let plans = [Corpus.plan(a), Corpus.plan(b)].compactMap(\.self)
    let bytes = try plans.map { try $0.bytes() }
    return try SmallPage(bytes: bytes[0], bytes[1], names: (a + ".txt", b + ".txt"), language: language)
  }
}
