/// A stretch of words in which two statements differ; one of the two ranges may be empty.
package struct Hunk: Equatable {
  package var a: Range<Int>
  package var b: Range<Int>
}
