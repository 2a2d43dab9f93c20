import Impediments
import Testing

@Suite("Spans, weekly hours and quiet hours as they are written")
struct CalendarHoursTests {
    @Test(
        "A span is read and written back as it was",
        arguments: ["4wh", "2wd", "0.5wd", "30m", "45s", "12h", "90d", "1.5wh", "0s", "0.25s", "730d"])
    func spans(text: String) {
        #expect(Span(text)?.description == text)
    }

    @Test("Elapsed time is written in the largest unit that fits, and means the same")
    func spanUnits() {
        #expect(Span("48h") == Span("2d"))
        #expect(Span("48h")?.description == "2d")
        #expect(Span("0.5h")?.description == "30m")
        #expect(Span("8wh") != Span("1wd"))
        #expect(Span("2wd")?.scaled(by: 0.5) == .workingDays(1))
        #expect(Span("30m")?.scaled(by: 0.5) == .elapsed(.seconds(900)))
    }

    @Test(
        "What is no span is refused",
        arguments: ["", "4", "wh", "-4wh", "4 wh", "4WH", "1e3h", ".5wd", "2w", "999999999999d", "infh", "٤wh"])
    func noSpans(text: String) {
        #expect(Span(text) == nil)
    }

    @Test(
        "The same hours may be written in several ways",
        arguments: [
            ("Mon-Fri 09:00-17:00", "mon,tue,wed,thu,fri 9:00-17:00"),
            ("Mon-Fri 09:00-17:00", "Monday - Friday  09:00 – 17:00;"),
            ("Mon-Thu 09:00-12:30,13:30-17:00; Fri 09:00-13:00", "Fri 09:00-13:00;Mon-Thu 13:30-17:00, 09:00-12:30"),
            ("Sat-Mon 10:00-12:00", "Mon,Sat,Sun 10:00-12:00"),
            ("Mon 18:00-24:00", "Mon 18:00-00:00"),
        ])
    func same(one: String, other: String) throws {
        #expect(try WeeklyHours(one) == WeeklyHours(other))
    }

    @Test("Office hours are nine to five from Monday to Friday")
    func officeHours() throws {
        #expect(try WeeklyHours("Mon-Fri 09:00-17:00") == .officeHours)
    }

    @Test(
        "The usual day is the most common length, of two equally common ones the longer",
        arguments: [
            ("Mon-Fri 09:00-17:00", 8 * 60), ("Mon-Thu 09:00-12:30,13:30-17:00; Fri 09:00-13:00", 7 * 60),
            ("Mon,Tue 09:00-13:00; Wed,Thu 09:00-15:00; Fri 10:00-11:00", 6 * 60), ("Mon-Fri 22:00-06:30", 510),
            ("Mon-Sun 00:00-24:00", 24 * 60),
        ])
    func usualDay(hours: String, minutes: Int) throws {
        #expect(try WeeklyHours(hours).usualDay == .seconds(minutes * 60))
    }

    @Test(
        "Hours that cannot be read say what is wrong and how to write it",
        arguments: [
            ("", "no working hours; write Mon-Fri 09:00-17:00"),
            ("Mon-Fri", "`Mon-Fri` has no times"),
            ("09:00-17:00", "`09:00-17:00` does not begin with days"),
            ("Mon-Fry 09:00-17:00", "does not begin with days; write Mon-Fri 09:00-17:00 or"),
            ("Mon-Fri 9-5", "`9-5` is not a time of day; write 09:00-17:00"),
            ("Mon-Fri 09:00-25:00", "`09:00-25:00` is not a time of day"),
            ("Mon-Fri 09:60-17:00", "is not a time of day"),
            ("Mon-Fri 24:00-06:00", "is not a time of day"),
            ("Mon-Fri 09:00-17:00,", "is not a time of day"),
            ("Mon-Fri 09:00-09:00", "begins and ends at the same time"),
            ("Mon-Fri 09:00-17:00; Wed 12:00-18:00", "hours of Wednesday overlap those of Wednesday"),
            ("Mon,Mon 09:00-17:00", "names a day twice"),
            ("Sun 22:00-06:00; Mon 05:00-09:00", "hours of Sunday overlap those of Monday"),
        ])
    func refusedHours(text: String, message: String) throws {
        let error = try #require(throws: CalendarFormatError.self) { try WeeklyHours(text) }
        #expect(error.message.contains(message), "\(error)")
    }

    @Test("Hours may touch each other, over midnight and over the end of the week")
    func touching() throws {
        #expect(throws: Never.self) { try WeeklyHours("Mon-Sun 00:00-24:00") }
        #expect(throws: Never.self) { try WeeklyHours("Sun 22:00-06:00; Mon 06:00-14:00,14:00-22:00") }
    }

    @Test(
        "Quiet hours that cannot be read, or never end, are refused",
        arguments: ["", "19:00", "19:00-19:00", "00:00-24:00"])
    func refusedQuiet(text: String) {
        #expect(throws: CalendarFormatError.self) { try QuietHours(text) }
    }
}
