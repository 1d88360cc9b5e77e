import Testing

@testable import PlanFacts

@Suite struct DayCountTests {
  @Test(arguments: ["2026-03-31", "2024-02-29", "0001-01-01", "9999-12-31"])
  func readsDays(_ text: String) {
    #expect(PlanTime.Day(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-02-29", "2026-13-01", "2026-3-1", "26-03-01", "2026-03-31 ", "+026-03-01", "2026/03/01",
    "2026-03-0１",
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(PlanTime.Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-05-01", 0, "2026-05-01"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-03-01", -1, "2026-02-28"), ("2000-03-01", -1, "2000-02-29"), ("1900-02-28", 1, "1900-03-01"),
    ("2026-05-01", 36524, "2126-05-01"),
  ])
  func countsDays(_ day: String, _ days: Int, _ later: String) throws {
    #expect(try #require(PlanTime.Day(iso: day)).adding(days: days)?.description == later)
  }

  @Test func countsEveryDayOfFourCenturies() throws {
    var day = try #require(PlanTime.Day(1999, 12, 31))
    for _ in 0..<146_097 {
      let next = try #require(day.adding(days: 1))
      #expect(next > day)
      #expect(next.number == day.number + 1)
      #expect(next.weekday == day.weekday % 7 + 1)
      day = next
    }
    #expect(day.description == "2399-12-31")
  }

  @Test(arguments: [
    ("2026-05-01", 5), ("2017-10-06", 5), ("2000-02-29", 2), ("2026-11-22", 7), ("1945-09-02", 7),
  ])
  func knowsTheDayOfTheWeek(_ day: String, _ weekday: Int) {
    #expect(PlanTime.Day(iso: day)?.weekday == weekday)
  }

  @Test func endsWhereYearsDo() {
    #expect(PlanTime.Day(9999, 12, 31)?.adding(days: 1) == nil)
    #expect(PlanTime.Day(1, 1, 1)?.adding(days: -1) == nil)
  }
}
