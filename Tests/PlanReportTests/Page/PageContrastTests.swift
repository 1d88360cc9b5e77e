import Testing

@testable import PlanReport

/// Letters and their ground differ enough for people who see poorly: 4.5 to 1, by WCAG 2.
@Suite struct PageContrastTests {
  @Test(arguments: [
    ("ink", "page"), ("ink", "tint"), ("ink", "mark"), ("soft", "page"), ("soft", "tint"), ("link", "page"),
    ("link", "mark"), ("a", "page"), ("b", "page"), ("n", "page"),
  ])
  func isReadable(_ letters: String, _ ground: String) throws {
    let themes = themes()
    #expect(themes.count == 3)
    for theme in themes {
      // On paper only what differs is said again.
      let light = themes[0]
      let front = try #require(theme[letters] ?? light[letters])
      let back = try #require(theme[ground] ?? light[ground])
      #expect(contrast(front, back) >= 4.5, "--\(letters) on --\(ground)")
    }
  }

  /// The colours of each `:root`, in their order: light, dark, paper.
  private func themes() -> [[String: [Double]]] {
    let style = "\(PageStyle.text)"
    return style.split(separator: ":root {").dropFirst().map { part in
      var colours: [String: [Double]] = [:]
      for declaration in part.prefix(while: { $0 != "}" }).split(separator: ";") {
        let sides = declaration.split(separator: ":")
        guard sides.count == 2, let name = sides[0].split(separator: "-").last,
          let hash = sides[1].firstIndex(of: "#")
        else { continue }
        let digits = sides[1][sides[1].index(after: hash)...].compactMap(\.hexDigitValue)
        let values =
          digits.count == 3
          ? digits.map { $0 * 17 } : stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
        colours[String(name)] = values.map { Double($0) / 255 }
      }
      return colours
    }
  }

  private func contrast(_ first: [Double], _ second: [Double]) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ colour: [Double]) -> Double {
    zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      sum + part.1 * (part.0 <= 0.04045 ? part.0 / 12.92 : power((part.0 + 0.055) / 1.055))
    }
  }

  /// A number to the power of 2.4: its square times the fifth root of its square.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
