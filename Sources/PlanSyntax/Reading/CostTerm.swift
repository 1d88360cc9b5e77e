/// The reasons for and against a reading, named as in `grammars/reading.grammar`, which says what each means.
package enum CostTerm: UInt8, CaseIterable, Sendable {
  case afterWord
  case afterWordItem
  case afterComma
  case afterDangling
  case afterDash
  case afterPeriod
  case afterSemicolon
  case afterColon
  case afterClosing
  case afterBareMarker
  case lower
  case upper
  case digit
  case lowerAfterMarker
  case opener
  case unreadMarker
  case unreadItem
  case unreadKeyword
  case joinedMarker
  case joinedMarkerAfterEnd
  case unreadBullet
  case paragraph
  case weakMarker
  case dashOfName
  case damagedMarker
  case wouldFitMost
  case wouldNotFit
  case wouldNotFitMarker
  case oneLineLayout
  case oneLineShort
  case gapMost
  case noGapMost
  case markdownHeading
  case decoration
  case capitalsGoOn
  case capitalsEnd
  case inQuotation
  case markerInQuotation
  case skipsOne
  case skipsLetter
  case skipsMore
  case `repeats`
  case goesBack
  case popsSame
  case opens
  case opensUnderSentence
  case bulletsUnderSentence
  case opensHigher
  case leavesColon
  case opensAtRoot
  case opensNotAtOne
  case underBullet
  case romanInside
  case sameStyleAgain
  case pathOff
  case bulletOrder
  case keywordOrder
  case titleEmpty
  case titleLine
  case titleOpener
  case titleLower
  case titleQuotation
  case titleSentence
  case titleColon
  case titleGap
  case titleDecoration
  case titleCapitals
  case titleFull
  case doubt

  /// The name in the grammar: `afterWord` is `after-word`.
  package var name: String {
    var name = ""
    for scalar in "\(self)".unicodeScalars {
      if scalar.properties.isUppercase { name += "-" }
      name += scalar.properties.lowercaseMapping
    }
    return name
  }
}
