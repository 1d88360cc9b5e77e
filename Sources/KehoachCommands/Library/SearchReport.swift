internal import PlanLibrary
internal import PlanRender

/// Places that a search found: of each the plan, the place, and the words around those searched for.
struct SearchReport {
  let result: SearchResult

  /// How much of a long block is shown before the first of the words.
  private static let before = 48

  /// The places for people, under the plans they stand in.
  func text(in style: TextStyle) -> [UInt8] {
    let language = style.language
    var bytes: [UInt8] = []
    if result.isWithoutMarks, result.areMarksUnsure {
      bytes += Array(
        language(
          "Trong các kế hoạch nhập gần đây không có chỗ nào viết đúng dấu như vậy; đây là những chỗ giống khi bỏ dấu.\n",
          "Of the plans imported last none has these words with these marks; these have them with others.\n"
        ).utf8)
    } else if result.isWithoutMarks {
      bytes += Array(
        language(
          "Không có chỗ nào viết đúng dấu như vậy; đây là những chỗ giống khi bỏ dấu.\n",
          "No place has these words with these marks; these have them with others.\n"
        ).utf8)
    }
    var last: Int?
    for hit in result.hits {
      if hit.plan.row != last {
        let heading = Columns.cut("\(hit.plan.id)  \(hit.plan.name)", to: style.width).text
        style.append(heading, .bold, to: &bytes)
        bytes.append(0x0A)
        last = hit.plan.row
      }
      append(hit, in: style, to: &bytes)
    }
    bytes += Array((ending(in: language) + "\n").utf8)
    return bytes
  }

  private func ending(in language: Language) -> String {
    let count = result.hits.count
    if count == 0 { return language("Không tìm thấy", "Nothing found") }
    var text = language("\(count) chỗ", "\(count) place\(count == 1 ? "" : "s")")
    if result.hasMore {
      text += language("; còn nữa, xem bằng --limit", "; there are more, see them with --limit")
    }
    if result.isPartial {
      text += language(
        "; có quá nhiều chỗ, chỉ so các kế hoạch nhập gần đây",
        "; of very many those imported last were compared")
    }
    return text
  }

  /// The place, and the words around the first of those searched for, on one line and marked.
  private func append(_ hit: SearchHit, in style: TextStyle, to bytes: inout [UInt8]) {
    let place = "  \(hit.section ?? style.language("trích yếu", "title")):\(hit.line)  "
    style.append(place, .dim, to: &bytes)
    let text = Array(hit.text.utf8)
    var start = max(0, (hit.marks.first?.lowerBound ?? 0) - Self.before)
    if start > 0 {
      // Begins with a whole word.
      while start < text.count, text[start] != 0x20 { start += 1 }
      start = min(start + 1, hit.marks.first?.lowerBound ?? 0)
      bytes += Array("…".utf8)
    }
    let width = max(20, style.width - place.unicodeScalars.count - (start > 0 ? 1 : 0))
    let shown = Columns.cut(text[start...], to: width).text
    var offset = 0
    for mark in hit.marks where mark.lowerBound >= start {
      let range = (mark.lowerBound - start)..<(mark.upperBound - start)
      guard range.upperBound <= shown.count, range.lowerBound >= offset else { continue }
      style.append(Array(shown[offset..<range.lowerBound]), nil, to: &bytes)
      // Without colours, brackets mark the words.
      style.append(style.usesColor ? "" : "[", nil, to: &bytes)
      style.append(Array(shown[range]), .yellow, to: &bytes)
      style.append(style.usesColor ? "" : "]", nil, to: &bytes)
      offset = range.upperBound
    }
    style.append(Array(shown[offset...]), nil, to: &bytes)
    bytes.append(0x0A)
  }

  /// A place as an object.
  func write(_ hit: SearchHit, to json: inout JSONWriter) throws {
    json.open(.object)
    let texts: [(StaticString, String?)] = [
      ("plan", hit.plan.id), ("province", hit.plan.province), ("issuer", hit.plan.issuer),
      ("title", hit.plan.title),
      ("section", hit.section), ("text", hit.text),
    ]
    for (name, text) in texts {
      try json.field(name, text)
    }
    json.field("year", hit.plan.year)
    json.field("line", hit.line)
    json.key("marks")
    json.open(.array)
    for mark in hit.marks {
      json.open(.array)
      json.value(mark.lowerBound)
      json.value(mark.upperBound)
      json.close(.array)
    }
    json.close(.array)
    json.close(.object)
  }
}
