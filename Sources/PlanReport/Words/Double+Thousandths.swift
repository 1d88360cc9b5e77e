extension Double {
  /// The number with three decimals, as reports for programs write shares.
  var inThousandths: Double { Double(Int((self * 1_000).rounded())) / 1_000 }
}
