/// A format that is recognised but not read, told by how its files begin.
public enum UnreadableFormat: Equatable, Sendable {
  case pdf, word, wordOld, spreadsheet, openDocument, richText, zip
  case png, jpeg, gif, tiff, webp
  case gzip, bzip2, xz, sevenZip, rar
  case program, database
  case utf16, utf32
  case binary

  /// With its article, as a sentence about the file names it.
  public var name: String {
    switch self {
    case .pdf: "a PDF"
    case .word: "a Word document (DOCX)"
    case .wordOld: "an old Office document (DOC, XLS or PPT)"
    case .spreadsheet: "a spreadsheet (XLSX)"
    case .openDocument: "an OpenDocument file"
    case .richText: "rich text (RTF)"
    case .zip: "a ZIP archive"
    case .png: "a PNG image"
    case .jpeg: "a JPEG image"
    case .gif: "a GIF image"
    case .tiff: "a TIFF image"
    case .webp: "a WebP image"
    case .gzip: "a gzip file"
    case .bzip2: "a bzip2 file"
    case .xz: "an xz file"
    case .sevenZip: "a 7z archive"
    case .rar: "a RAR archive"
    case .program: "a program"
    case .database: "an SQLite database"
    case .utf16: "UTF-16 text"
    case .utf32: "UTF-32 text"
    case .binary: "binary data"
    }
  }

  /// What the user can do to have the file read, as a clause.
  func remedy(for path: FilePath) -> String {
    let file = path.quotedForShell
    return switch self {
    case .pdf: "turn it into text: pdftotext -layout \(file) - | kehoach parse -"
    case .word, .wordOld, .openDocument, .richText, .spreadsheet:
      "save it as plain text in UTF-8 and read that"
    case .png, .jpeg, .gif, .tiff, .webp:
      "have its text recognised: tesseract \(file) - -l vie | kehoach parse -"
    case .gzip: "unpack it: gzip -dc \(file) | kehoach parse -"
    case .bzip2: "unpack it: bzip2 -dc \(file) | kehoach parse -"
    case .xz: "unpack it: xz -dc \(file) | kehoach parse -"
    case .zip, .sevenZip, .rar: "unpack it and read what is in it"
    case .utf16: "convert it: iconv -f UTF-16 -t UTF-8 \(file) | kehoach parse -"
    case .utf32: "convert it: iconv -f UTF-32 -t UTF-8 \(file) | kehoach parse -"
    case .program, .database, .binary: "give the file that holds the plan's text"
    }
  }

  /// How the files of a format begin.
  private static let signatures: [(bytes: [UInt8], format: UnreadableFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .wordOld),
    (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif),
    ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ([0x1F, 0x8B], .gzip),
    (Array("BZh".utf8) + [0x31, 0x41, 0x59], .bzip2),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    (Array("Rar!".utf8) + [0x1A, 0x07], .rar),
    ([0x7F, 0x45, 0x4C, 0x46], .program),
    (Array("SQLite format 3".utf8) + [0x00], .database),
  ]

  /// How many bytes of a file are enough to tell.
  package static let headLength = 65_536

  /// Recognises a file by its first bytes; nil where it may be text.
  package init?(head: ArraySlice<UInt8>) {
    if let found = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = found.format
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = Self.contents(ofZip: head)
    } else if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      self = .webp
    } else if let wide = Self.wideText(head) {
      self = wide
    } else if Self.isBinary(head) {
      self = .binary
    } else {
      return nil
    }
  }

  /// The kind of an Office document by the names of the files packed in it.
  private static func contents(ofZip head: ArraySlice<UInt8>) -> UnreadableFormat {
    let names: [(name: [UInt8], format: UnreadableFormat)] = [
      (Array("word/".utf8), .word), (Array("xl/".utf8), .spreadsheet),
      (Array("mimetypeapplication/vnd.oasis".utf8), .openDocument),
    ]
    for (name, format) in names {
      var index = head.startIndex
      while let first = head[index...].firstIndex(of: name[0]) {
        if head[first...].starts(with: name) { return format }
        index = first + 1
      }
    }
    return .zip
  }

  /// Text of two or four bytes a letter, with or without a mark of byte order.
  private static func wideText(_ head: ArraySlice<UInt8>) -> UnreadableFormat? {
    guard head.contains(0) else { return nil }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    // Without the mark, most letters and all spaces have a zero as their upper byte.
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = head.count / 2
    let (few, many) = (min(zeros[0], zeros[1]), max(zeros[0], zeros[1]))
    return pairs >= 8 && many * 10 >= pairs * 4 && few * 20 <= pairs ? .utf16 : nil
  }

  /// Whether control characters are too many for a text; a few are a text's accidents.
  private static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
    // What a crash or a copy filled up with zeros at the end is still a text.
    let end = head.lastIndex { $0 != 0 }.map { $0 + 1 } ?? head.startIndex
    if end == head.startIndex { return head.count >= 8 }
    let text = head[..<end]
    let controls = text.reduce(0) { count, byte in
      switch byte {
      case 0x09...0x0D, 0x1B: count
      case 0..<0x20, 0x7F: count + 1
      default: count
      }
    }
    return controls >= 8 && controls * 16 > text.count
  }
}
