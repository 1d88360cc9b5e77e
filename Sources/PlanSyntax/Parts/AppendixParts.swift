/// Where the heading of an appendix stands, and what stands below it.
struct AppendixParts {
  /// What the ids of its blocks begin with: "appendix-2" for "PHỤ LỤC II".
  var id: String
  /// The words and the number that it is called by, in clean bytes.
  let label: Range<Int>
  /// The lines of its title, in clean bytes.
  let title: [Range<Int>]
  /// The lines of label and title.
  let heading: Range<Int>
  /// The lines below.
  let body: Range<Int>
}
