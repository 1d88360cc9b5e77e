internal import PlanComparison
internal import PlanRender

extension Side {
  /// What the plan is called where there is no room for its name.
  var letter: String { self == .a ? "A" : "B" }

  /// How its words are painted in a terminal.
  var paint: TextStyle.Paint { self == .a ? .red : .green }
}
