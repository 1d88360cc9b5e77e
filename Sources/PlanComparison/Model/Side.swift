/// One of the two plans of a comparison.
public enum Side: String, CaseIterable, Sendable {
  case a, b
}
