/// The tags of a page, as a reader finds them who trusts nothing.
struct PageTags {
  struct Tag {
    let name: String
    var attributes: [String: String] = [:]
  }

  /// The opening tags in their order.
  private(set) var tags: [Tag] = []
  /// What is wrong: an end without a beginning, what is left open, an attribute twice.
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "input", "col"]

  init(_ page: String) {
    let bytes = Array(page.utf8)
    var stack: [String] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without an end")
        return
      }
      let inside = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      place = end + 1
      if inside.hasPrefix("!") { continue }
      if inside.hasPrefix("/") {
        let name = String(inside.dropFirst())
        if stack.popLast() != name { faults.append("</\(name)> closes nothing") }
        continue
      }
      let tag = tag(inside)
      tags.append(tag)
      if Self.void.contains(tag.name) { continue }
      stack.append(tag.name)
      // What stands in these is no HTML.
      if tag.name == "script" || tag.name == "style" {
        let close = Array("</\(tag.name)>".utf8)
        while place + close.count <= bytes.count, Array(bytes[place..<(place + close.count)]) != close {
          place += 1
        }
      }
    }
    faults += stack.map { "<\($0)> is left open" }
  }

  private mutating func tag(_ inside: String) -> Tag {
    let name = String(inside.prefix { $0 != " " })
    var tag = Tag(name: name)
    var rest = inside.dropFirst(name.count)
    while rest.first == " " {
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      if tag.attributes.updateValue(value, forKey: name) != nil {
        faults.append("\(name) twice in <\(inside)>")
      }
    }
    if !rest.isEmpty { faults.append("<\(inside)> has a strange end") }
    return tag
  }

  /// The values of an attribute, of all tags or of those of a name.
  func values(of attribute: String, in name: String? = nil) -> [String] {
    tags.filter { name == nil || $0.name == name }.compactMap { $0.attributes[attribute] }
  }
}
