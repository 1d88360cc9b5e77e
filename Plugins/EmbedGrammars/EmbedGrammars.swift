import Foundation
import PackagePlugin

/// Turns the files of `grammars/` into one Swift source of the target that asks for it.
@main
struct EmbedGrammars: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "grammars")
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "grammar" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "GrammarFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding grammars",
        executable: try context.tool(named: "embed-grammars").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
