/// What a command is to do, by the word behind it.
protocol CommandAction: CaseIterable, RawRepresentable<String> {
  /// What must follow; nil where nothing may.
  var operand: String? { get }
  /// Whether more of it may follow.
  var takesMore: Bool { get }
}

extension CommandAction {
  /// The words for all of them.
  static var names: [String] { allCases.map(\.rawValue) }
}
