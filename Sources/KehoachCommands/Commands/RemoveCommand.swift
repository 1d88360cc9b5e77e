import Glibc
internal import PlanFormats
internal import PlanLibrary
internal import PlanRender

/// `kehoach remove`: plans out of the library.
struct RemoveCommand {
  let session: Session

  func run() throws {
    let settings = session.settings
    guard let library = session.library(.writing) else { return }
    let named = settings.operands.compactMap { session.plan($0, in: library) }
    var rows: Set<Int> = []
    let plans = named.filter { rows.insert($0.row).inserted }
    // Of a list with a mistake in it nothing is taken away.
    guard named.count == settings.operands.count, isSure(plans) else { return }
    try library.together { () throws(LibraryError) in
      for plan in plans { try library.remove(plan.row) }
    }
    let language = settings.style.language
    for plan in plans { try session.print("\(language("đã bỏ", "removed"))  \(plan.id)  \(plan.name)\n") }
  }

  /// Asks on a terminal; elsewhere only `--yes` will do.
  private func isSure(_ plans: [StoredPlan]) -> Bool {
    let settings = session.settings
    if settings.library.isSure { return true }
    guard settings.isInputTerminal, settings.isErrorTerminal else {
      session.complain("not removed, since nobody can be asked (say --yes)")
      return false
    }
    let language = settings.style.language
    for plan in plans { session.tell(Array("  \(plan.id)  \(plan.name)\n".utf8)) }
    session.tell(
      Array(language("Bỏ khỏi thư viện? [c/K] ", "Remove from the library? [y/N] ").utf8))
    return ["y", "yes", "c", "có", "co"].contains(readLine()?.lowercased() ?? "")
  }
}
