import Glibc
internal import PlanGrammar
internal import PlanKnowledge
internal import PlanSyntax
internal import PlanText

/// Any number of plans that differ from each other, made of the pieces of some real ones.
///
/// Each takes the parts of one plan, with another province, year and number, and for most of its blocks those of other
/// plans, with other numbers and now and then a name that stands nowhere else. The same number gives the same plan.
struct GeneratedPlans {
  private let outlines: [PlanOutline]
  /// Blocks that are no headings, by their style: marker and text.
  private let pool: [MarkerStyle?: [(marker: String, text: String)]]
  private let provinces: [String]

  init(_ plans: BenchmarkPlans) {
    let reader = OutlineReader()
    outlines = plans.texts.map { reader.read(SourceText($0)) }
    var pool: [MarkerStyle?: [(marker: String, text: String)]] = [:]
    for outline in outlines {
      for block in outline.plan.blocks where block.part == .section && !block.isHeading {
        pool[block.style, default: []].append((Self.marker(of: block, in: outline), outline.text(of: block)))
      }
    }
    self.pool = pool
    provinces = (EmbeddedGrammars.grammar.lists["province"] ?? []).map(\.key)
  }

  /// The text of a plan, by its number.
  func plan(_ number: Int) -> String {
    var generator = Generator(seed: UInt64(number))
    let outline = outlines[number % outlines.count]
    let clean = outline.source.clean
    let blocks = outline.plan.blocks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = blocks.first, let last = blocks.last else { return "" }
    var head = String(decoding: clean[..<first.range.lowerBound], as: UTF8.self)
    let header = outline.plan.header
    let province = provinces[Int.random(in: provinces.indices, using: &generator)]
    if let old = header.province {
      head = Self.exchanged(Self.exchanged(head, old, province), old.uppercased(), province.uppercased())
    }
    if let year = header.date?.year {
      head = Self.exchanged(head, String(year), String(Int.random(in: 2016...2026, using: &generator)))
    }
    if let old = header.number, let symbol = header.symbol {
      head = Self.exchanged(head, "\(old)/\(symbol)", "\(number + 1)/\(symbol)")
    }
    var lines: [String] = []
    for block in blocks {
      let text = outline.text(of: block)
      let marker = Self.marker(of: block, in: outline)
      let others = pool[block.style] ?? []
      guard !block.isHeading, block.part == .section, !others.isEmpty else {
        lines.append(marker + text)
        continue
      }
      let count = block.style?.isBullet == true && generator.once(in: 2) ? 2 : 1
      for index in 0..<count {
        let isKept = index == 0 && generator.once(in: 4)
        let other = others[Int.random(in: others.indices, using: &generator)].text
        lines.append(marker + varied(isKept ? text : other, &generator))
      }
    }
    return head + lines.joined(separator: "\n")
      + String(decoding: clean[last.range.upperBound...], as: UTF8.self)
  }

  /// Writes plans into a folder, a thousand in each folder below it.
  /// - Returns: Whether all could be written.
  func write(_ numbers: Range<Int>, to folder: String) -> Bool {
    mkdir(folder, 0o755)
    for number in numbers {
      let part = "\(folder)/\(1_000 + number / 1_000)"
      if number % 1_000 == 0 || number == numbers.lowerBound { mkdir(part, 0o755) }
      guard let file = fopen("\(part)/\(100_000 + number).txt", "wb") else { return false }
      let text = plan(number)
      let count = text.utf8.withContiguousStorageIfAvailable { fwrite($0.baseAddress, 1, $0.count, file) }
      guard fclose(file) == 0, count == text.utf8.count else { return false }
    }
    return true
  }

  /// A text with other numbers of one digit, and sometimes a name more.
  private func varied(_ text: String, _ generator: inout Generator) -> String {
    var bytes = Array(text.utf8)
    for index in bytes.indices where (0x31...0x39).contains(bytes[index]) && generator.once(in: 3) {
      let isAlone =
        !(index > 0 && (0x2F...0x39).contains(bytes[index - 1]))
        && !(index + 1 < bytes.count && (0x2F...0x39).contains(bytes[index + 1]))
      if isAlone { bytes[index] = UInt8.random(in: 0x31...0x39, using: &generator) }
    }
    var varied = String(decoding: bytes, as: UTF8.self)
    if generator.once(in: 6), let end = varied.lastIndex(of: " ") {
      varied.insert(contentsOf: " \(name(&generator)) \(name(&generator))", at: end)
    }
    return varied
  }

  /// A name of letters at random.
  private func name(_ generator: inout Generator) -> String {
    let letters = Array("bcdghklmnprstvx"), vowels = Array("aeiouy")
    var name = ""
    for index in 0..<Int.random(in: 3...5, using: &generator) {
      let from = index % 2 == 0 ? letters : vowels
      name.append(from[Int.random(in: from.indices, using: &generator)])
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func marker(of block: Block, in outline: PlanOutline) -> String {
    guard let marker = outline.plan.marker(of: block) else { return "" }
    return String(decoding: outline.source.clean[marker.range], as: UTF8.self) + " "
  }

  private static func exchanged(_ text: String, _ old: String, _ new: String) -> String {
    guard !old.isEmpty else { return text }
    let bytes = Array(text.utf8), old = Array(old.utf8), new = Array(new.utf8)
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset...].starts(with: old) {
        result += new
        offset += old.count
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Numbers at random that a seed fixes (SplitMix64).
private struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0x2545_F491_4F6C_DD1D }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
