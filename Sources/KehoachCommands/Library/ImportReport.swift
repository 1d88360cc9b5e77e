internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// The line that says what came of one file.
struct ImportReport {
  let language: Language
  /// The options that were given to fill headers, which do nothing for plans that are known.
  let given: [PlanField]

  func line(_ path: FilePath, _ outcome: StoredOutcome.Kind, _ digest: String, near: StoredOutcome.NearCopy?)
    -> String
  {
    let id = digest.prefix(8)
    var line =
      switch outcome {
      case .new: "\(language("mới", "new"))  \(id)  \(path)"
      case .version(let number): "\(language("bản \(number)", "edition \(number)"))  \(id)  \(path)"
      case .known: "\(language("đã có", "known"))  \(id)  \(path)" + hint(for: id)
      }
    if let near {
      let share = Int((near.likeness * 100).rounded())
      line += language(
        "  (gần như chép lại \(near.digest.prefix(8)): giống \(share) %)",
        "  (nearly a copy of \(near.digest.prefix(8)): \(share) % alike)")
    }
    return line + "\n"
  }

  /// What to do to change a plan that is known.
  private func hint(for id: Substring) -> String {
    guard !given.isEmpty else { return "" }
    let command = "kehoach edit \(id)" + given.map { " --\($0.rawValue) …" }.joined()
    return language("  (hãy dùng '\(command)')", "  (use '\(command)')")
  }

  func noPlan(_ path: FilePath) -> String {
    language(
      "không phải kế hoạch, không lưu  \(path)\n", "no plan, not stored  \(path)\n")
  }
}
