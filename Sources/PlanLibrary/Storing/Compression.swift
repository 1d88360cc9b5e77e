internal import CZstandard

/// The bytes of files, as small as they can be had at little cost.
enum Compression {
  /// A level at which reading a plan takes far longer than compressing it.
  private static let level: Int32 = 3

  /// Bytes compressed.
  /// - Complexity: O(*n*) in the number of bytes.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      // The buffer holds as much as there can be, so that nothing can go wrong.
      let size = ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, level)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
  }

  /// The bytes that were compressed; nil where these are no such, or not so many.
  /// - Complexity: O(*n*) in `count`.
  static func decompressed(_ compressed: [UInt8], count: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let size = ZSTD_decompress(buffer.baseAddress, buffer.count, compressed, compressed.count)
      isWhole = ZSTD_isError(size) == 0 && size == count
      written = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }
}
