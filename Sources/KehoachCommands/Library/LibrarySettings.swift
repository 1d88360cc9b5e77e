internal import PlanFormats
internal import PlanLibrary

/// What a command is to do with imported plans.
struct LibrarySettings: Sendable {
  /// The library's file; nil where none was given and there is no usual place.
  var path: FilePath?
  /// Whether the library's place is the usual one, whose folders may be made.
  var isUsual: Bool
  var filter = PlanFilter()
  var order: PlanOrder
  var role: String?
  var fact: FactKind?
  var limit: Int
  /// The facts to show.
  var facts: FactKind?
  var showsSource: Bool
  var showsOriginal: Bool
  /// What was given of headers: at import where the text says nothing, or to correct what was read.
  var given: [PlanField: String] = [:]
  var reverted: [PlanField]
  var isDryRun: Bool
  var failsFast: Bool
  var keepsAll: Bool
  var batch: Int
  var isSure: Bool

  private static let usualLimit = 20

  init(_ arguments: Arguments, in environment: Environment) {
    let path = arguments.path(of: .library)
    isUsual = path == nil
    let variables = environment.variables
    self.path = path ?? Library.usualPath(data: variables["XDG_DATA_HOME"], home: variables["HOME"])
    filter.province = arguments.value(of: .province)
    filter.issuer = arguments.value(of: .issuer)
    filter.year = arguments.value(of: .year).flatMap { Int($0) }
    filter.kind = arguments.value(of: .kind)
    filter.movement = arguments.value(of: .movement)
    filter.hasErrors = arguments.has(.errors)
    filter.includesOld = !arguments.has(.newest)
    order = arguments.value(of: .sort).flatMap(PlanOrder.init) ?? .province
    role = arguments.value(of: .role)
    fact = arguments.value(of: .fact).flatMap(FactKind.init)
    limit = arguments.value(of: .limit).flatMap { Int($0) } ?? Self.usualLimit
    facts = arguments.value(of: .facts).flatMap(FactKind.init)
    showsSource = arguments.has(.source)
    showsOriginal = arguments.has(.original)
    for field in PlanField.allCases {
      given[field] = OptionDefinition.Name(field: field).flatMap { arguments.value(of: $0) }
    }
    reverted = arguments.values(of: .revert).compactMap { PlanField(rawValue: $0) }
    isDryRun = arguments.has(.dryRun)
    failsFast = arguments.has(.failFast)
    keepsAll = arguments.has(.keepAll)
    batch = arguments.value(of: .batch).flatMap { Int($0) } ?? 1
    isSure = arguments.has(.yes)
  }
}
