public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes matrices as JSON, in the form `kehoach.matrix/1`.
public struct MatrixJSON {
  public init() {}

  /// Writes a matrix as one object, without an end of line behind it.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the cells of the matrix.
  public func write(_ matrix: Matrix, to stream: inout ByteStream) throws {
    var json = JSONWriter(stream)
    defer { stream = json.stream }
    stream = ByteStream { _ in }
    json.open(.object)
    try json.field("schema", "kehoach.matrix/1")
    json.key("plans")
    json.open(.array)
    for plan in matrix.plans { try json.write(plan) }
    json.close(.array)
    json.key("rows")
    json.open(.array)
    for row in matrix.rows {
      try write(row, to: &json)
      try json.stream.drain()
    }
    json.close(.array)
    json.close(.object)
  }

  private func write(_ row: MatrixRow, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.field("list", row.list.name)
    try json.field("label", row.label)
    try json.field("detail", row.detail)
    json.field("disagreement", row.disagreement.inThousandths)
    json.field("typical", row.typical)
    json.key("cells")
    json.open(.array)
    for cell in row.cells { try write(cell, of: row.list, to: &json) }
    json.close(.array)
    try json.field("lowest", row.spread?.lowest.text)
    try json.field("median", row.spread?.median.text)
    try json.field("highest", row.spread?.highest.text)
    json.key("outliers")
    json.open(.array)
    for plan in row.outliers { json.value(plan) }
    json.close(.array)
    json.close(.object)
  }

  private func write(_ cell: MatrixCell?, of list: ComparedList, to json: inout JSONWriter) throws {
    guard let cell else { return json.null() }
    json.open(.object)
    try json.field("section", cell.section)
    if cell.list != list {
      try json.field("list", cell.list.name)
    }
    json.field("index", cell.index)
    try json.field("relation", cell.relation.rawValue)
    try json.field("value", cell.value?.text)
    json.field("similarity", cell.similarity.inThousandths)
    if !cell.also.isEmpty {
      try json.field("also", cell.also)
    }
    json.close(.object)
  }

}
