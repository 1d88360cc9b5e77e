internal import PlanGrammar
public import PlanText

/// Reads the structure of a plan: text in, outline out.
public struct OutlineReader: Sendable {
  package var grammar: ReadingGrammar
  /// The province of the plans read, where the caller knows it; a plan has it by its name at the plan's date.
  public var province: String?

  public init(province: String? = nil) {
    grammar = .embedded
    self.province = province
  }

  /// A reader that knows what a grammar says.
  package init(_ grammar: ReadingGrammar, province: String? = nil) {
    self.grammar = grammar
    self.province = province
  }

  /// The outline of a text in whatever state.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ source: SourceText) -> PlanOutline {
    var page = Page(source, grammar)
    var outline = PlanOutline(source: source, lines: [])
    outline.furniture = page.furniture
    outline.diagnostics = source.diagnostics
    guard !page.lines.isEmpty else {
      outline.diagnostics.append(
        Diagnostic(.warning, .empty, "the text is empty", vi: "văn bản trống", span: 0..<source.raw.count))
      return outline
    }
    let split = page.split()
    var builder = page.takeBuilder()
    if let enclosing = split.enclosing { outline.enclosing = builder.outline(enclosing) }
    outline.plan = builder.outline(split.plan)
    if let enclosing = outline.enclosing { outline.plan.header.takeIssuer(of: enclosing.header) }
    outline.appendices = builder.appendixParts(split.appendices).map { builder.appendix($0) }
    if let province {
      outline.diagnostics += set(province, in: &outline.plan.header, source)
    }
    outline.lines = builder.lines
    outline.diagnostics += builder.diagnostics
    outline.diagnostics += MissingParts.diagnostics(outline)
    outline.diagnostics.sort {
      ($0.span.lowerBound, $0.span.upperBound, $0.code.rawValue) < (
        $1.span.lowerBound, $1.span.upperBound, $1.code.rawValue
      )
    }
    return outline
  }

  /// Puts the province that the caller gave in the place of the one that the text says, with a note where they differ.
  private func set(_ province: String, in header: inout Header, _ source: SourceText) -> [Diagnostic] {
    let gazetteer = Gazetteer(grammar)
    let given = gazetteer.name(of: gazetteer.unit(named: province) ?? province, at: header.date)
    let said = header.province
    header.province = given
    guard let said, gazetteer.name(of: said, at: header.date) != given else { return [] }
    let field = ["issuer", "superior", "place"].first { name in
      header.spans.contains { $0.field == name }
    }
    let range = header.spans.first { $0.field == field }?.range ?? 0..<0
    return [
      Diagnostic(
        .note, .provinceReplaced, "the text says '\(said)'; '\(given)', which was given, is taken",
        vi: "văn bản ghi '\(said)'; lấy '\(given)' là tên đã cho", span: source.rawRange(range))
    ]
  }

  /// What is read of the lines of a text before its parts are known.
  struct Page {
    let source: SourceText
    let grammar: ReadingGrammar
    let scanner: TextScanner
    private(set) var lines: [Line]
    let classes: [LineClasses]
    let furniture: [Furniture]
    let markers: MarkerScanner
    let measurer: PageMeasurer

    init(_ source: SourceText, _ grammar: ReadingGrammar) {
      self.source = source
      self.grammar = grammar
      let scanner = TextScanner(text: source.clean)
      var lines = LineScanner.lines(in: source.clean)
      let classes = lines.map { line -> LineClasses in
        // In small letters a line goes on with something.
        guard line.starts != .lower else { return [] }
        return scanner.match(grammar.lineStart, in: line.text).map { grammar.lineClasses[$0.entry] } ?? []
      }
      furniture = PageFurniture.mark(&lines, text: source.clean, classes: classes)
      let markers = MarkerScanner(lines: lines, scanner: scanner, grammar: grammar)
      measurer = PageMeasurer(lines: lines, costs: grammar.costs, isMarked: markers.isMarked)
      self.scanner = scanner
      self.lines = lines
      self.classes = classes
      self.markers = markers
    }

    func split() -> DocumentSplit {
      PartFinder(
        lines: lines, classes: classes, grammar: grammar, scanner: scanner, markers: markers,
        measurer: measurer
      ).split()
    }

    /// What reads the documents of the page; the lines go with it, so that they are held once.
    mutating func takeBuilder() -> OutlineBuilder {
      defer { lines = [] }
      return OutlineBuilder(
        source: source, grammar: grammar, classes: classes, markers: markers, measurer: measurer,
        scanner: scanner, lines: lines)
    }
  }
}
