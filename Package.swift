// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target: Swift 6 mode, visible imports only, and no warning let through.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kehoach",
  products: [
    .executable(name: "kehoach", targets: ["kehoach"]),
    .library(name: "PlanComparison", targets: ["PlanComparison"]),
    .library(name: "PlanFacts", targets: ["PlanFacts"]),
    .library(name: "PlanLibrary", targets: ["PlanLibrary"]),
    .library(name: "PlanReport", targets: ["PlanReport"]),
    .library(name: "PlanSyntax", targets: ["PlanSyntax"]),
    .library(name: "PlanRender", targets: ["PlanRender"]),
  ],
  targets: [
    // Libraries of the system.

    /// The database that holds the library of plans.
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    /// Digests of files.
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    /// Compression of files.
    .systemLibrary(name: "CZstandard", providers: [.apt(["libzstd-dev"])]),

    // The pipeline, left to right: a target imports only what stands before it.

    /// Bytes of a file, and which format they are in.
    .target(name: "PlanFormats", swiftSettings: settings),
    /// Bytes to clean text, lines and their measures, with the way back to the bytes.
    .target(name: "PlanText", dependencies: ["CMessageDigest"], swiftSettings: settings),
    /// The data language of `grammars/`, and its lists and rules found in a text.
    .target(name: "PlanGrammar", dependencies: ["PlanText"], swiftSettings: settings),
    /// What stands in `grammars/`, embedded: as it is, and made ready.
    .target(
      name: "PlanKnowledge", dependencies: ["PlanGrammar"], swiftSettings: settings,
      plugins: ["EmbedGrammars"]),
    /// Lines to the section tree and the parts around it.
    .target(
      name: "PlanSyntax", dependencies: ["PlanGrammar", "PlanKnowledge", "PlanText"], swiftSettings: settings),
    /// The outline to what it says.
    .target(
      name: "PlanFacts", dependencies: ["PlanGrammar", "PlanKnowledge", "PlanSyntax", "PlanText"],
      swiftSettings: settings),
    /// The plan as JSON, as text and for the terminal.
    .target(
      name: "PlanRender", dependencies: ["PlanFacts", "PlanSyntax", "PlanText"], swiftSettings: settings),
    /// Plans that were read, in a database: stored, found, and shown from there.
    .target(
      name: "PlanLibrary",
      dependencies: [
        "CSQLite", "CZstandard", "PlanFacts", "PlanFormats", "PlanGrammar", "PlanSyntax", "PlanText",
      ],
      swiftSettings: settings),
    /// Plans against each other: what belongs together, and how it differs.
    .target(
      name: "PlanComparison",
      dependencies: ["PlanFacts", "PlanGrammar", "PlanKnowledge", "PlanSyntax", "PlanText"],
      swiftSettings: settings),
    /// Comparisons as JSON, text, tables and pages.
    .target(
      name: "PlanReport",
      dependencies: ["PlanComparison", "PlanFacts", "PlanRender", "PlanSyntax", "PlanText"],
      swiftSettings: settings),
    /// What was read against what is known: precision, recall and F1.
    .target(name: "PlanEvaluation", dependencies: ["PlanText"], swiftSettings: settings),
    /// The settings of the C library's memory allocator.
    .systemLibrary(name: "CMalloc"),
    /// The commands: arguments to settings to one file per command.
    .target(
      name: "KehoachCommands",
      dependencies: [
        "CMalloc", "PlanComparison", "PlanEvaluation", "PlanFacts", "PlanFormats", "PlanGrammar",
        "PlanKnowledge", "PlanLibrary", "PlanRender", "PlanReport", "PlanSyntax", "PlanText",
      ],
      swiftSettings: settings),
    .executableTarget(name: "kehoach", dependencies: ["KehoachCommands"], swiftSettings: settings),

    // Tools of the project itself.

    /// Writes the files of `grammars/` into one Swift source, as they are and made ready.
    .executableTarget(name: "embed-grammars", dependencies: ["PlanGrammar"], swiftSettings: settings),
    .plugin(
      name: "EmbedGrammars", capability: .buildTool(), dependencies: ["embed-grammars"]),
    /// Counts how common words are in `corpus/plans`, for the weights of comparisons; run by `make words`.
    .executableTarget(
      name: "count-words", dependencies: ["PlanComparison", "PlanFacts", "PlanFormats", "PlanText"],
      swiftSettings: settings),
    /// Times each stage over `corpus/plans`; run by `make bench`.
    .executableTarget(
      name: "kehoach-bench",
      dependencies: [
        "CSQLite", "KehoachCommands", "PlanComparison", "PlanFacts", "PlanFormats", "PlanGrammar",
        "PlanKnowledge", "PlanLibrary", "PlanRender", "PlanSyntax", "PlanText",
      ],
      swiftSettings: settings),

    // Tests.

    .target(
      name: "PlanTestSupport",
      dependencies: [
        "PlanEvaluation", "PlanFacts", "PlanGrammar", "PlanKnowledge", "PlanRender", "PlanSyntax", "PlanText",
      ],
      path: "Tests/PlanTestSupport", swiftSettings: settings),
    .testTarget(
      name: "PlanTextTests", dependencies: ["PlanTestSupport", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanGrammarTests",
      dependencies: ["PlanGrammar", "PlanKnowledge", "PlanTestSupport", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanSyntaxTests",
      dependencies: ["PlanGrammar", "PlanKnowledge", "PlanSyntax", "PlanTestSupport", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanFactsTests", dependencies: ["PlanFacts", "PlanGrammar", "PlanSyntax", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanComparisonTests",
      dependencies: [
        "PlanComparison", "PlanFacts", "PlanGrammar", "PlanRender", "PlanReport", "PlanSyntax",
        "PlanTestSupport",
        "PlanText",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanReportTests",
      dependencies: [
        "PlanComparison", "PlanFacts", "PlanRender", "PlanReport", "PlanSyntax", "PlanTestSupport",
        "PlanText",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanEvaluationTests", dependencies: ["PlanEvaluation"], swiftSettings: settings),
    .testTarget(
      name: "PlanLibraryTests",
      dependencies: ["PlanFacts", "PlanFormats", "PlanLibrary", "PlanText"], swiftSettings: settings),
    .testTarget(
      name: "KehoachCommandsTests",
      dependencies: [
        "KehoachCommands", "PlanFacts", "PlanFormats", "PlanGrammar", "PlanKnowledge", "PlanLibrary",
        "PlanReport", "PlanTestSupport", "kehoach",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "PlanEvaluation", "PlanFacts", "PlanGrammar", "PlanKnowledge", "PlanRender", "PlanSyntax",
        "PlanTestSupport", "PlanText",
      ],
      swiftSettings: settings),
  ]
)
