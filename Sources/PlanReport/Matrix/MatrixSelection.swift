internal import PlanComparison

/// The rows of a matrix that a report shows, by its parts.
struct MatrixSelection {
  let matrix: Matrix
  let parts: [ReportPart]
  let showsAll: Bool

  /// The rows of a part that are shown, and how many are not: those that all plans say alike, those of one plan alone.
  struct Part {
    let part: ReportPart
    var rows: [MatrixRow] = []
    var same = 0
    var single = 0
  }

  /// The parts that have rows, in their order.
  /// - Complexity: O(*n*) in the rows.
  var selected: [Part] {
    var selected = parts.map { Part(part: $0) }
    for row in matrix.rows {
      guard let place = selected.firstIndex(where: { $0.part.lists.contains(row.list) }) else { continue }
      if showsAll {
        selected[place].rows.append(row)
      } else if row.count < 2, matrix.plans.count > 1 {
        selected[place].single += 1
      } else if row.disagreement == 0 {
        selected[place].same += 1
      } else {
        selected[place].rows.append(row)
      }
    }
    return selected.filter { !$0.rows.isEmpty || $0.same > 0 || $0.single > 0 }
  }

  /// How many rows all plans have, some, and one alone.
  var counts: (all: Int, some: Int, one: Int) {
    let all = matrix.rows.count { $0.count == matrix.plans.count }
    let one = matrix.rows.count { $0.count == 1 && matrix.plans.count > 1 }
    return (all, matrix.rows.count - all - one, one)
  }
}
