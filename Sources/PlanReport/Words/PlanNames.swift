internal import PlanComparison
internal import PlanSyntax

/// Short names for plans that tell them apart.
enum PlanNames {
  /// The province or the body, with the year, the file and at last a number where it takes them.
  static func names(of labels: [PlanLabel]) -> [String] {
    var names = labels.map { $0.province ?? $0.issuer ?? file($0.name) }
    extend(&names) { index in
      // A department is not its province.
      labels[index].province == nil ? nil : labels[index].issuer
    }
    extend(&names) { labels[$0].date.map { String($0.year) } }
    extend(&names) { file(labels[$0].name) }
    extend(&names) { String($0 + 1) }
    return names
  }

  /// Adds to the names that are there twice what tells them apart.
  private static func extend(_ names: inout [String], _ addition: (Int) -> String?) {
    for (name, plans) in Dictionary(grouping: names.indices, by: { names[$0] }) where plans.count > 1 {
      guard Set(plans.map(addition)).count > 1 else { continue }
      for plan in plans {
        if let more = addition(plan), more != name { names[plan] = name + ", " + more }
      }
    }
  }

  /// The last part of a path, without its ending.
  private static func file(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
