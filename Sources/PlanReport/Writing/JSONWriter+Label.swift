package import PlanComparison
package import PlanRender
internal import PlanSyntax

extension JSONWriter {
  /// What a plan is called, as an object.
  package mutating func write(_ label: PlanLabel) throws {
    open(.object)
    key("name")
    try value(label.name)
    key("province")
    try value(label.province)
    key("unit")
    try value(label.unit)
    key("issuer")
    try value(label.issuer)
    key("date")
    if let date = label.date {
      open(.object)
      key("text")
      try value(date.text)
      key("start")
      try value(date.days.start)
      key("end")
      try value(date.days.end)
      key("precision")
      try value(date.days.precision)
      close(.object)
    } else {
      null()
    }
    key("title")
    try value(label.title)
    close(.object)
  }
}
