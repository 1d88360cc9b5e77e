/// How near two parts of plans are that belong together.
public enum Relation: String, CaseIterable, Sendable {
  /// Word for word; letter case, tone placement, punctuation and bảo đảm/đảm bảo aside.
  case same
  /// The same substance in other words; names that must differ, such as tỉnh and Thành phố, are no difference.
  case reworded
  /// The same demand with a difference of substance.
  case changed
}
