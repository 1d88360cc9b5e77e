import Glibc

extension [UInt8] {
  /// Where a byte stands first in a range; nil where it does not.
  /// - Complexity: O(*n*) in the length of the range, many bytes at a time.
  package func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    self[range].withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else {
        return nil
      }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}
