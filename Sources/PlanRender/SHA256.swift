/// The SHA-256 digest by which a file is known.
public struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]

  /// The digest of some bytes, in hexadecimal digits.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    let whole = bytes.count & ~63
    hash.take(bytes.span, blocks: 0..<whole)
    // The rest, a one bit, zeros, and the length in bits fill one block or two.
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) << 3
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    hash.take(tail.span, blocks: 0..<tail.count)
    return hash.hexadecimal
  }

  private var hexadecimal: String {
    var digits: [UInt8] = []
    for index in state.indices {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: state[index] >> shift & 0xF)
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func take(_ bytes: Span<UInt8>, blocks: Range<Int>) {
    let constants = Self.constants
    var words = InlineArray<16, UInt32>(repeating: 0)
    var offset = blocks.lowerBound
    while offset < blocks.upperBound {
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for round in 0..<64 {
        let word: UInt32
        if round < 16 {
          let at = offset &+ round &* 4
          word =
            UInt32(bytes[at]) << 24 | UInt32(bytes[at &+ 1]) << 16
            | UInt32(bytes[at &+ 2]) << 8 | UInt32(bytes[at &+ 3])
        } else {
          // The schedule needs the last sixteen words only.
          let w1 = words[(round &+ 1) & 15]
          let w14 = words[(round &+ 14) & 15]
          let s0 = Self.turn(w1, 7) ^ Self.turn(w1, 18) ^ (w1 >> 3)
          let s1 = Self.turn(w14, 17) ^ Self.turn(w14, 19) ^ (w14 >> 10)
          word = words[round & 15] &+ s0 &+ words[(round &+ 9) & 15] &+ s1
        }
        words[round & 15] = word
        let sum1 = Self.turn(e, 6) ^ Self.turn(e, 11) ^ Self.turn(e, 25)
        let first = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ constants[round] &+ word
        let sum0 = Self.turn(a, 2) ^ Self.turn(a, 13) ^ Self.turn(a, 22)
        let second = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
      state[5] &+= f
      state[6] &+= g
      state[7] &+= h
      offset &+= 64
    }
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { word &>> bits | word &<< (32 &- bits) }

  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
