/// Where something stands in a plan.
struct PlanPlace {
  /// The id of the block.
  let section: String
  /// The line of the file, from 1.
  let line: Int
  /// The nearest heading above, with its number; nil where there is none.
  let heading: String?

  /// The id and the line, in short.
  var reference: String { "\(section):\(line)" }
}
