/// One way to read the start of a line as a marker.
struct MarkerCandidate: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// A form that is often something else: a path without punctuation, a bullet without a space.
    static let weak = Flags(rawValue: 1)
    /// A number read otherwise than it is printed.
    static let damaged = Flags(rawValue: 2)
    /// Nothing follows on the line.
    static let bare = Flags(rawValue: 4)
    /// Lower case follows.
    static let lower = Flags(rawValue: 8)
    /// The dash of a name, or between years, that the end of the line divides: "Thi đua / - Khen thưởng".
    static let inName = Flags(rawValue: 16)
  }

  var number: Number
  var flags: Flags
  /// Where the marker begins and ends, and the text behind it, in clean bytes.
  var start: UInt32
  var end: UInt32
  var textStart: UInt32

  var style: MarkerStyle { number.style ?? .dash }
}
