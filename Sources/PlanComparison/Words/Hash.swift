/// Numbers made of numbers, so that equal ones give equal ones and others hardly ever do.
enum Hash {
  /// A number whose bits all depend on those of another.
  @inline(__always)
  static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed &>> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed &>> 31
  }

  /// A number made of two in their order.
  @inline(__always)
  static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first &* 0xC2B2_AE3D_27D4_EB4F ^ second)
  }
}
