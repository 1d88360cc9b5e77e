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
    json.key("schema")
    try json.value("kehoach.matrix/1")
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
    json.key("list")
    try json.value(row.list.name)
    json.key("label")
    try json.value(row.label)
    json.key("detail")
    try json.value(row.detail)
    json.key("disagreement")
    json.value(row.disagreement.inThousandths)
    json.key("typical")
    json.value(row.typical)
    json.key("cells")
    json.open(.array)
    for cell in row.cells { try write(cell, of: row.list, to: &json) }
    json.close(.array)
    json.key("lowest")
    try json.value(row.spread?.lowest.text)
    json.key("median")
    try json.value(row.spread?.median.text)
    json.key("highest")
    try json.value(row.spread?.highest.text)
    json.key("outliers")
    json.open(.array)
    for plan in row.outliers { json.value(plan) }
    json.close(.array)
    json.close(.object)
  }

  private func write(_ cell: MatrixCell?, of list: ComparedList, to json: inout JSONWriter) throws {
    guard let cell else { return json.null() }
    json.open(.object)
    json.key("section")
    try json.value(cell.section)
    if cell.list != list {
      json.key("list")
      try json.value(cell.list.name)
    }
    json.key("index")
    json.value(cell.index)
    json.key("relation")
    try json.value(cell.relation.rawValue)
    json.key("value")
    try json.value(cell.value?.text)
    json.key("similarity")
    json.value(cell.similarity.inThousandths)
    if !cell.also.isEmpty {
      json.key("also")
      json.open(.array)
      for section in cell.also { try json.value(section) }
      json.close(.array)
    }
    json.close(.object)
  }

}
