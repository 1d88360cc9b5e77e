package import PlanGrammar
internal import PlanText

/// What rules a plan was read by, as the library notes it.
package enum GrammarVersion {
  /// The first twelve digits of the digest of all files of grammar.
  /// - Complexity: O(*n*) in the bytes of the files.
  package static func name(of sources: [GrammarSource]) -> String {
    var bytes: [UInt8] = []
    for source in sources {
      bytes += Array(source.name.utf8) + [0]
      bytes += source.bytes + [0]
    }
    return String(SHA256.digest(of: bytes).prefix(12))
  }
}
