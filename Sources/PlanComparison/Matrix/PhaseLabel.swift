/// What a row of phases is called.
enum PhaseLabel {
  /// The label that more than half of the plans give the phase; where no label is so common, the words before the
  /// numbers of the most common one, and which of the phases it is.
  /// - Complexity: O(*n*) in the bytes of the labels.
  static func label(of labels: [String], ordinal: Int) -> String {
    var counts: [String: Int] = [:]
    for label in labels { counts[label.lowercased(), default: 0] += 1 }
    guard let most = counts.values.max(),
      let common = labels.first(where: { counts[$0.lowercased()] == most })
    else { return "" }
    guard most * 2 <= labels.count else { return common }
    let words = common.split(separator: " ")
    let lead = words.prefix { word in !word.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
    guard !lead.isEmpty, lead.count < words.count else { return common }
    return lead.joined(separator: " ") + " \(ordinal)"
  }
}
