internal import PlanRender

/// What came of an import so far.
struct ImportCounts {
  var new = 0
  var versions = 0
  var known = 0
  var noPlans = 0
  var failed = 0
  /// Plans whose reading gave errors or warnings.
  var doubtful = 0

  /// The plans that were stored.
  var stored: Int { new + versions }

  /// A line that says it all.
  func summary(in language: Language, isDryRun: Bool) -> String {
    var parts = [
      isDryRun
        ? language("\(new) kế hoạch mới (chưa lưu)", "\(new) new (not stored)")
        : language("đã lưu \(new) kế hoạch mới", "\(new) new stored")
    ]
    if versions > 0 {
      parts.append(language("\(versions) bản mới", "\(versions) new edition\(versions == 1 ? "" : "s")"))
    }
    if known > 0 { parts.append(language("\(known) đã có", "\(known) known already")) }
    if noPlans > 0 { parts.append(language("\(noPlans) không phải kế hoạch", "\(noPlans) no plans")) }
    if failed > 0 { parts.append(language("\(failed) không đọc được", "\(failed) unreadable")) }
    if doubtful > 0 {
      parts.append(language("\(doubtful) đọc có cảnh báo", "\(doubtful) read with warnings"))
    }
    return parts.joined(separator: ", ") + "\n"
  }
}
