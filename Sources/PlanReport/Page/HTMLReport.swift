public import PlanComparison
public import PlanRender

/// Writes comparisons as one page for people, which needs nothing beside it: no network and no other file.
///
/// The same comparison gives the same bytes.
public struct HTMLReport {
  private let wording: Wording
  private let parts: [ReportPart]

  /// The parts to show; what is the same is always there, and may be left out on the page.
  public init(language: Language, parts: [ReportPart] = ReportPart.allCases) {
    wording = Wording(language: language)
    self.parts = parts
  }

  /// Writes the comparison of two plans.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plans and of the comparison.
  public func write(_ comparison: Comparison, lineage: Lineage? = nil, to stream: inout ByteStream) throws {
    let page = PairPage(comparison, lineage: lineage, parts: parts, wording: wording)
    try write(page.frame, to: &stream)
  }

  /// Writes the comparison of several plans, which are those of the matrix in its order.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plans and of the matrix.
  public func write(
    _ matrix: Matrix, of plans: [ComparedPlan], lineage: Lineage? = nil, to stream: inout ByteStream
  ) throws {
    precondition(matrix.plans.count == plans.count, "a matrix has a column for each plan")
    let page = MatrixPage(matrix, of: plans, lineage: lineage, parts: parts, wording: wording)
    try write(page.frame, to: &stream)
  }

  private func write(_ frame: PageFrame, to stream: inout ByteStream) throws {
    var html = HTMLWriter(stream)
    stream = ByteStream { _ in }
    defer { stream = html.stream }
    try frame.write(to: &html)
  }
}
