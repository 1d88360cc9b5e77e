/// A stretch of words in which two statements differ; one of the two ranges may be empty.
struct Hunk: Equatable {
  var a: Range<Int>
  var b: Range<Int>
}
