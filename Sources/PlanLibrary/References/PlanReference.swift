/// What a user calls a stored plan by: the beginning of its id, or words of its province, issuer, number and year.
public struct PlanReference: Equatable, Sendable {
  /// As typed, without the `@` that says it is no file.
  public let text: String
  /// Whether it must be a stored plan.
  public let isMarked: Bool

  public init(_ typed: String) {
    isMarked = typed.hasPrefix("@")
    text = isMarked ? String(typed.dropFirst()) : typed
  }

  /// The digits it names a digest by; nil where it is no such.
  var digits: String? {
    let digits = text.lowercased()
    let isDigest =
      (8...64).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return isDigest ? digits : nil
  }

  /// The words it names a plan by.
  var words: [String] { FoldedText.folded(text).split(separator: " ").map(String.init) }
}

/// Why a reference led to no plan.
public enum ReferenceError: Error, Equatable, Sendable {
  /// No plan is called so; some that are near.
  case unknown(String, near: [StoredPlan])
  /// Several are; some of them, and how many in all.
  case ambiguous(String, candidates: [StoredPlan], count: Int)
  case library(LibraryError)
}

extension ReferenceError: CustomStringConvertible {
  /// What happened, what there is, and what to do, on as many lines as it takes.
  public var description: String {
    switch self {
    case .unknown(let text, let near):
      near.isEmpty
        ? "no plan '\(text)' in the library ('kehoach list' shows what there is)"
        : "no plan '\(text)' in the library; near ones are:\n" + Self.lines(near)
    case .ambiguous(let text, let candidates, let count):
      "'\(text)' is \(count) plans (say more, or give an id):\n" + Self.lines(candidates)
        + (count > candidates.count ? "\n  …" : "")
    case .library(let error): error.description
    }
  }

  private static func lines(_ plans: [StoredPlan]) -> String {
    plans.map { "  \($0.id)  \($0.name)" }.joined(separator: "\n")
  }
}

extension StoredPlan {
  /// A line that tells it from others: province, issuer, number, year, title.
  public var name: String {
    let parts = [province, issuer, printedNumber, year.map { String($0) }, title].compactMap(\.self)
    return parts.isEmpty ? file : parts.joined(separator: " · ")
  }
}
