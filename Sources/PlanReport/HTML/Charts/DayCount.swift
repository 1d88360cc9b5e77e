internal import PlanFacts

extension PlanTime.Day {
  /// The days since the first of March of the year 0, for distances in pictures.
  var count: Int {
    let marchYear = month > 2 ? year : year - 1
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + ofYear
  }
}
