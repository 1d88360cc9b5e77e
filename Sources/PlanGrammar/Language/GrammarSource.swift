internal import Dispatch
internal import Synchronization

/// A file of grammar, not read yet: its name, as messages give it, and its bytes.
package struct GrammarSource: Sendable {
  package let name: String
  package let bytes: [UInt8]

  /// The most bytes that one file may have.
  package static let largest = 4 << 20

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Grammar {
  /// What some files say together, with their examples or without.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ sources: [GrammarSource], examples: Bool = true) {
    self.init()
    // The start of the program waits for them: they are read side by side.
    let files = Mutex([GrammarFile?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let file = GrammarParser.parse(
        sources[index].bytes, name: sources[index].name, examples: examples)
      files.withLock { $0[index] = file }
    }
    files.withLock { files in
      for case let file? in files { add(file) }
    }
  }
}
