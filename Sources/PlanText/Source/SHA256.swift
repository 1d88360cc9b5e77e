internal import CMessageDigest

/// The SHA-256 digest by which a file is known.
public enum SHA256 {
  /// The digest of some bytes, in hexadecimal digits.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(of bytes: [UInt8]) -> String {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }
}
