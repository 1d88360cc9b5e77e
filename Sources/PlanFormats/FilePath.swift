/// A path as the system knows it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Comparable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  public init(_ path: String) { bytes = Array(path.utf8) }

  /// What stands for standard input among the arguments.
  public static let standardInput = FilePath("-")

  /// The path as text, each bad byte as U+FFFD.
  public var name: String { String(decoding: bytes, as: UTF8.self) }

  public static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The path of a file in this folder.
  package func appending(_ file: ArraySlice<UInt8>) -> FilePath {
    bytes.last == UInt8(ascii: "/") ? FilePath(bytes + file) : FilePath(bytes + [UInt8(ascii: "/")] + file)
  }

  /// The bytes behind the last slash.
  package var lastComponent: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// The folder the file is in, as its path says.
  package var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash]))
  }

  /// What stands behind the last dot of the name, in small letters; empty where there is none.
  package var fileExtension: String {
    let file = lastComponent
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else { return "" }
    let letters = file[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Calls a function of the system with the path.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      // The closing zero makes the buffer one byte at least, so that it has an address.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}

extension FilePath: CustomStringConvertible {
  /// The path on one line: no control character of a name reaches the terminal.
  public var description: String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The path as one word of a shell's command line.
  package var quotedForShell: String {
    let isPlain = bytes.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: true
      default: false
      }
    }
    if isPlain, !bytes.isEmpty { return description }
    return "'"
      + description.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
