/// Who acts in a block.
struct Subject {
  /// As printed, one for each body.
  let actors: [String]
}
