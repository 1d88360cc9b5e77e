/// An attribute of an element; its name is known when compiling, its value is escaped as it is written.
struct HTMLAttribute {
  let name: StaticString
  /// Nil for one that is there or is not.
  let value: String?

  private init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  // MARK: Of all elements

  static func id(_ anchor: Anchor) -> Self { Self("id", anchor.name) }
  /// Classes come from the code alone, never from a plan.
  static func `class`(_ name: StaticString) -> Self { Self("class", "\(name)") }
  static func lang(_ code: String) -> Self { Self("lang", code) }
  static func role(_ name: StaticString) -> Self { Self("role", "\(name)") }
  static func label(_ text: String) -> Self { Self("aria-label", text) }
  static func labelled(by anchor: Anchor) -> Self { Self("aria-labelledby", anchor.name) }
  /// What a pointer that rests on an element shows.
  static func title(_ text: String) -> Self { Self("title", text) }
  static func data(_ name: DataName, _ value: String) -> Self { Self(name.attribute, value) }
  static let isHiddenFromReaders = Self("aria-hidden", "true")
  static let isLive = Self("aria-live", "polite")
  static let hidden = Self("hidden", nil)
  static let canHaveFocus = Self("tabindex", "0")
  static let takesFocusFromLinks = Self("tabindex", "-1")

  // MARK: Of some elements

  /// Links lead to places of the page and nowhere else.
  static func href(_ anchor: Anchor) -> Self { Self("href", "#" + anchor.name) }
  static func scope(_ scope: StaticString) -> Self { Self("scope", "\(scope)") }
  static func span(columns: Int) -> Self { Self("colspan", String(columns)) }
  static func equivalent(_ name: StaticString) -> Self { Self("http-equiv", "\(name)") }
  static func content(_ text: String) -> Self { Self("content", text) }
  static func charset(_ name: StaticString) -> Self { Self("charset", "\(name)") }
  static func type(_ name: StaticString) -> Self { Self("type", "\(name)") }
  static func value(_ text: String) -> Self { Self("value", text) }
  static func name(_ name: StaticString) -> Self { Self("name", "\(name)") }
  static func controls(_ anchor: Anchor) -> Self { Self("aria-controls", anchor.name) }
  static let isChecked = Self("checked", nil)

  // MARK: Of pictures

  static func x(_ value: Length) -> Self { Self("x", value.text) }
  static func y(_ value: Length) -> Self { Self("y", value.text) }
  static func x1(_ value: Length) -> Self { Self("x1", value.text) }
  static func x2(_ value: Length) -> Self { Self("x2", value.text) }
  static func y1(_ value: Length) -> Self { Self("y1", value.text) }
  static func y2(_ value: Length) -> Self { Self("y2", value.text) }
  static func cx(_ value: Length) -> Self { Self("cx", value.text) }
  static func cy(_ value: Length) -> Self { Self("cy", value.text) }
  static func r(_ value: Length) -> Self { Self("r", value.text) }
  static func width(_ value: Length) -> Self { Self("width", value.text) }
  static func height(_ value: Length) -> Self { Self("height", value.text) }
}
