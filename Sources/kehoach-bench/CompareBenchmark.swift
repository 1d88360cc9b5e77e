internal import PlanComparison
internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// The time of comparing two plans on one core, their parsing left out.
struct CompareBenchmark {
  let plans: BenchmarkPlans
  /// The only row to measure, for a profiler; all where it is nil.
  let only: String?

  /// What a plan is filled up to by the plans that follow it, and cut down to.
  private static let size = 35_000

  func run() {
    let reader = PlanReader()
    let comparer = PlanComparer()
    let first = reader.read(text(from: 0)), second = reader.read(text(from: plans.texts.count / 2))
    row("compare", first, second, comparer)
    row("compare with itself", first, first, comparer)
    row("compare, no words in common", first, reader.read(Self.strange(text(from: 0))), comparer)
    var long: [UInt8] = []
    for start in 0..<10 { long += text(from: start * 4 % plans.texts.count) }
    row("compare, 10 times the size", reader.read(long), second, comparer)
    print("")
  }

  private func row(_ name: String, _ a: Plan, _ b: Plan, _ comparer: PlanComparer) {
    guard only == nil || only == name else { return }
    let words = Stopwatch.steady {
      Stopwatch.use(comparer.prepare(a, name: "a"))
      Stopwatch.use(comparer.prepare(b, name: "b"))
    }
    let (preparedA, preparedB) = (comparer.prepare(a, name: "a"), comparer.prepare(b, name: "b"))
    let pairs = Stopwatch.steady { Stopwatch.use(comparer.compare(preparedA, preparedB)) }
    let padded = name + String(repeating: " ", count: max(0, 32 - name.count))
    let sizes = [a, b].map { decimals(Double($0.outline.source.raw.count) / 1e3, 0, width: 4) }
    print(
      "\(padded)\(sizes[0]) and\(sizes[1]) KB\(decimals((words + pairs) * 1e3, 2, width: 8)) ms, of which words\(decimals(words * 1e3, 2, width: 7)) ms"
    )
  }

  /// Plans of the folder one behind the other, up to the size of a long one; the last one ends with a whole line.
  private func text(from start: Int) -> [UInt8] {
    var text: [UInt8] = []
    var next = start
    while text.count < Self.size, next < start + plans.texts.count {
      text += Self.body(plans.texts[next % plans.texts.count])
      text.append(0x0A)
      next += 1
    }
    return Array(text[..<(text.prefix(Self.size).lastIndex(of: 0x0A) ?? text.count)])
  }

  /// A plan without what stands behind its closing mark, so that several make one.
  private static func body(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let mark = Array("./.".utf8)
    var at = text.count - mark.count
    while at > 0, text[at..<(at + mark.count)] != mark[...] { at -= 1 }
    return at > 0 ? text[..<at] : text[...]
  }

  /// The text with other consonants, so that it says nothing that the first one says.
  private static func strange(_ text: [UInt8]) -> [UInt8] {
    var strange = text
    for (place, byte) in text.enumerated() where place > 2_000 {
      switch byte {
      case UInt8(ascii: "t"): strange[place] = UInt8(ascii: "k")
      case UInt8(ascii: "n"): strange[place] = UInt8(ascii: "p")
      case UInt8(ascii: "h"): strange[place] = UInt8(ascii: "r")
      case UInt8(ascii: "c"): strange[place] = UInt8(ascii: "l")
      case UInt8(ascii: "g"): strange[place] = UInt8(ascii: "m")
      default: break
      }
    }
    return strange
  }
}
