import Impediments
import Testing

/// Rotas and half-days as calendar programs write them, against days worked out on paper.
@Suite("Recurring days and parts of days off")
struct CalendarRecurrenceTests {
    private func file(_ events: [String]..., zones: [String] = []) -> String {
        let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
        return (["BEGIN:VCALENDAR"] + zones + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    }

    private func calendar(_ text: String, zone: String = "Europe/London") throws -> WorkingCalendar {
        WorkingCalendar(zone: zone, hours: .officeHours, holidays: try Holidays(ics: text), quiet: nil)
    }

    @Test(
        "A rule names the days that it names on paper, and no others of their month",
        arguments: [
            // Every second Friday, from Friday 6 March 2026.
            ("20260306", "FREQ=WEEKLY;INTERVAL=2", "2026-03", [6, 20]),
            ("20260306", "FREQ=WEEKLY;INTERVAL=2", "2026-04", [3, 17]),
            // Monday and Thursday of every second week: the weeks begin on Monday, or else on Sunday.
            ("20260305", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-03", [5, 16, 19, 30]),
            ("20260305", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=MO", "2026-03", [5, 8, 19, 22]),
            ("20260305", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=SU", "2026-03", [5, 15, 19, 29]),
            ("20260302", "FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE", "2026-03", [2, 4, 9]),
            ("20260302", "FREQ=WEEKLY;UNTIL=20260316", "2026-03", [2, 9, 16]),
            ("20260310", "FREQ=DAILY;COUNT=4", "2026-03", [10, 11, 12, 13]),
            ("20260310", "FREQ=DAILY;INTERVAL=7;UNTIL=20260331T000000Z", "2026-03", [10, 17, 24, 31]),
            ("20260302", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260309", "2026-03", [2, 3, 4, 5, 6, 9]),
            // The 31st of a month that has one; the last day of each; the first Monday; the last working day.
            ("20260131", "FREQ=MONTHLY", "2026-03", [31]), ("20260131", "FREQ=MONTHLY", "2026-04", []),
            ("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02", [28]),
            ("20260105", "FREQ=MONTHLY;BYDAY=1MO", "2026-03", [2]),
            ("20260130", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-02", [27]),
            ("20260130", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-05", [29]),
            ("20260115", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2026-04", [15]),
            ("20260115", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2026-03", []),
            // The first weekday of the year, and the second to last Friday of a summer.
            ("20260101", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2028-01", [3]),
            ("20250620", "FREQ=YEARLY;BYMONTH=6,7;BYDAY=FR;BYSETPOS=-2", "2026-07", [24]),
        ] as [(String, String, String, [Int])])
    func days(start: String, rule: String, month: String, expected: [Int]) throws {
        let holidays = try Holidays(ics: file(["DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)"]))
        let first = try Given.day(month + "-01")
        let days = (0...30).map(first.adding(days:)).filter { $0.month == first.month }
        #expect(days.filter(holidays.contains).map(\.day) == expected)
    }

    @Test("A half-day holiday leaves the morning: work ends at noon, and what is due after goes to the next day")
    func halfDay() throws {
        // Christmas Eve 2026 is a Thursday, Christmas a Friday.
        let calendar = try calendar(
            file(
                ["DTSTART:20201224T120000", "DTEND:20201224T180000", "RRULE:FREQ=YEARLY"],
                ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY"]))
        let day = try Given.day("2026-12-24")
        #expect(calendar.isWorkingDay(day))
        #expect(calendar.endOfWork(on: day) == (try Given.at("2026-12-24T12:00:00Z")))
        let from = try Given.at("2026-12-24T10:00:00Z")
        #expect(calendar.adding(.workingHours(2), to: from) == (try Given.at("2026-12-24T12:00:00Z")))
        #expect(calendar.adding(.workingHours(3), to: from) == (try Given.at("2026-12-28T10:00:00Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-12-24T13:00:00Z")))
        #expect(calendar.subtracting(.workingHours(3), from: try Given.at("2026-12-28T10:00:00Z")) == from)
    }

    @Test("An hour off in the middle splits the day; one that covers the hours leaves nothing of it")
    func split() throws {
        let calendar = try calendar(
            file(
                ["DTSTART:20260302T120000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO"],
                ["DTSTART:20260303T080000", "DURATION:PT10H"]))
        let monday = try Given.at("2026-03-02T09:00:00Z")
        #expect(calendar.workingTime(from: monday, to: try Given.at("2026-03-02T17:00:00Z")) == .seconds(7 * 3600))
        #expect(
            calendar.nextWorking(from: try Given.at("2026-03-02T12:00:00Z")) == (try Given.at("2026-03-02T13:00:00Z")))
        #expect(!calendar.isWorkingDay(try Given.day("2026-03-03")))
        #expect(calendar.isWorkingDay(try Given.day("2026-03-10")))
    }

    @Test(
        "A time is that of its zone; without one it is that of whoever reads it",
        arguments: [
            // From eleven in New York, which is 16:00 in London.
            ("DTSTART;TZID=America/New_York:20260302T110000", "Europe/London", "2026-03-02T17:00:00Z", "16:00"),
            ("DTSTART:20260302T140000Z", "Europe/Berlin", "2026-03-02T16:00:00Z", "14:00"),
            ("DTSTART:20260302T140000", "Europe/Berlin", "2026-03-02T16:00:00Z", "13:00"),
            ("DTSTART;TZID=W. Europe Standard Time:20260302T140000", "Europe/Berlin", "2026-03-02T16:00:00Z", "13:00"),
            (
                "DTSTART;TZID=\"/example.org/2026/Europe/Berlin\":20260302T140000", "Europe/Berlin",
                "2026-03-02T16:00:00Z", "13:00"
            ),
            ("DTSTART;TZID=Ours:20260302T140000", "Europe/Berlin", "2026-03-02T16:00:00Z", "13:00"),
        ])
    func zones(start: String, reader: String, closing: String, ends: String) throws {
        let ours = [
            "BEGIN:VTIMEZONE", "TZID:Ours", "X-LIC-LOCATION:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:19701025T030000",
            "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
            "END:VTIMEZONE",
        ]
        let calendar = try calendar(file([start, "DURATION:PT8H"], zones: ours), zone: reader)
        let day = try Given.day("2026-03-02")
        #expect(calendar.endOfWork(on: day) == (try Given.at("2026-03-02T\(ends):00Z")))
        // The day after it is as ever.
        #expect(calendar.endOfWork(on: day.adding(days: 1)) == (try Given.at(closing)) + .seconds(86400))
    }

    @Test("In summer time a zone's half-day is at the same hour of its wall clock")
    func summer() throws {
        let text = file(["DTSTART;TZID=Europe/London:20260306T130000", "DURATION:PT4H", "RRULE:FREQ=WEEKLY"])
        let calendar = try calendar(text)
        #expect(calendar.endOfWork(on: try Given.day("2026-03-27")) == (try Given.at("2026-03-27T13:00:00Z")))
        #expect(calendar.endOfWork(on: try Given.day("2026-04-03")) == (try Given.at("2026-04-03T12:00:00Z")))
    }

    @Test("One of a series is left out, moved or added; the last begins before its UNTIL")
    func series() throws {
        let calendar = try calendar(
            file(
                [
                    "UID:a", "DTSTART;TZID=Europe/London:20260302T130000", "DURATION:PT4H",
                    // 16 March 13:00 in London is 13:00Z; the one of 30 March would begin at 12:00Z.
                    "RRULE:FREQ=WEEKLY;UNTIL=20260330T115959Z", "EXDATE;TZID=Europe/London:20260309T130000",
                    "RDATE;TZID=Europe/London:20260305T150000",
                ],
                [
                    "UID:a", "RECURRENCE-ID;TZID=Europe/London:20260316T130000", "DTSTART:20260317T100000",
                    "DTEND:20260317T170000",
                ]))
        let ends = try [2, 5, 9, 16, 17, 23, 30].map { day in
            let end = calendar.endOfWork(on: try Given.day("2026-03-\(day < 10 ? "0" : "")\(day)"))
            return String(end.rfc3339.dropFirst(8).prefix(8))
        }
        #expect(ends == ["02T13:00", "05T15:00", "09T17:00", "16T17:00", "17T10:00", "23T13:00", "30T16:00"])
    }

    @Test("What is marked as free, or cancelled, takes no time")
    func free() throws {
        let calendar = try calendar(
            file(
                ["DTSTART:20260302T120000", "DURATION:PT4H", "TRANSP:TRANSPARENT"],
                ["DTSTART:20260302T120000", "DURATION:PT4H", "STATUS:CANCELLED"]))
        #expect(calendar.endOfWork(on: try Given.day("2026-03-02")) == (try Given.at("2026-03-02T17:00:00Z")))
    }

    @Test(
        "What is not understood is refused with its line, never passed over",
        arguments: [
            (["DTSTART;TZID=Mars/Base:20260302T120000"], "line 3: the time zone `Mars/Base` is not known here"),
            (["DTSTART:20260302T250000"], "line 3: `20260302T250000` is not a time of a day"),
            (["DTSTART;VALUE=DATE:20260302T120000"], "line 3: `20260302T120000` is a time and not a DATE"),
            (["DTSTART:20260302T120000", "DTEND;VALUE=DATE:20260303"], "line 4: one of DTSTART and DTEND is a day"),
            (
                ["DTSTART:20260302T120000", "DTEND:20260302T130000Z"],
                "line 4: only one of DTSTART and DTEND has a time zone"
            ),
            (["DTSTART;VALUE=DATE:20260302", "DURATION:PT4H"], "line 4: an event of whole days lasts whole days"),
            (["DTSTART:20260302T120000", "DURATION:4 hours"], "line 4: `4 hours` is not a length of time"),
            (
                ["DTSTART;VALUE=DATE:20260302", "DTSTART;VALUE=DATE:20260303"],
                "line 4: DTSTART stands here a second time, after line 3"
            ),
            (["DTSTART;VALUE=DATE:20260302", "EXRULE:FREQ=YEARLY"], "line 4: EXRULE is not understood"),
            (
                ["DTSTART:20260302T120000", "RDATE;VALUE=PERIOD:20260302T120000/PT1H"],
                "line 4: periods are not understood"
            ),
            (
                ["UID:a", "DTSTART:20260302T120000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260302T120000"],
                "line 5: RANGE=THISANDFUTURE is not understood"
            ),
            (["DTSTART;VALUE=DATE:20260302", "a note without a name"], "line 4: `a note without a name` is no line"),
        ])
    func refused(lines: [String], message: String) throws {
        let error = try #require(throws: CalendarFormatError.self) { try Holidays(ics: file(lines)) }
        #expect(error.message.hasPrefix(message), "\(error)")
    }
}
