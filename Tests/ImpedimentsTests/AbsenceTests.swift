import Impediments
import Testing

/// DOMAIN 4: a person's absence and deputy. 2 March 2026 is a Monday; London is on GMT.
@Suite("Away, and who stands in")
struct AbsenceTests {
    private static let week = Absence(
        from: CalendarDay(year: 2026, month: 3, day: 3), to: CalendarDay(year: 2026, month: 3, day: 6))

    private func person(_ id: String, away: [Absence] = [], deputy: String? = nil) -> Person {
        Person(id: id, name: "The \(id)", absences: away, deputy: deputy)
    }

    @Test(
        "Absences are read as people write them",
        arguments: [
            ("2026-12-24", "2026-12-24"), ("2026-08-03..2026-08-21", "2026-08-03..2026-08-21"),
            ("2026-08-03..2026-08-03", "2026-08-03"), ("2026-08-21..2026-08-03", nil), ("2026-08-03..", nil),
            ("2026-08-03-2026-08-21", nil), ("..", nil), ("August", nil), ("2026-02-30", nil),
        ] as [(String, String?)])
    func reads(text: String, expected: String?) {
        #expect(Absence(text)?.description == expected)
    }

    @Test("Without anybody who stands in, days away are no working days of that person")
    func nobody() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", product: { $0.deputy = nil },
            people: [person("funder", away: [Self.week])])
        try history.pass(until: "2026-03-10T12:00:00Z")
        // Seven hours on Monday the 2nd, eight on Monday the 9th, one on Tuesday; the draft four hours before.
        #expect(history.lines.contains("previewed 2026-03-09T14:00:00Z"))
        #expect(history.lines.contains("asked 2026-03-10T10:00:00Z"))
        #expect(!history.lines.contains { $0.hasPrefix("askedInstead") })
    }

    @Test("An absence of more than a year is waited out as any other is")
    func longAway() throws {
        let long = Absence(from: try Given.day("2026-03-01"), to: try Given.day("2027-04-30"))
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", product: { $0.deputy = nil },
            people: [person("funder", away: [long])])
        try history.pass(until: "2027-05-04T16:00:00Z")
        // The first of May 2027 is a Saturday: two working days end on Tuesday at 17:00 of summer time.
        #expect(history.lines.contains("previewed 2027-05-04T12:00:00Z"))
        #expect(history.lines.last == "asked 2027-05-04T16:00:00Z")
        let product = try #require(history.directory.products["intake"])
        let calendar = history.directory.calendar(of: "funder", for: product)
        #expect(
            calendar.subtracting(.workingDays(3), from: try Given.at("2027-05-04T16:00:00Z"))
                == (try Given.at("2026-02-27T09:00:00Z")))
        #expect(
            calendar.nextSendable(from: try Given.at("2026-03-02T10:00:00Z"))
                == (try Given.at("2027-05-03T08:00:00Z")))
    }

    @Test("Whoever stands in is not written to in quiet hours, nor the lead in the hours of whoever stood in")
    func hoursOfTheSteward() throws {
        let away = Absence(from: try Given.day("2026-03-19"), to: try Given.day("2026-03-27"))
        var history = try History(
            .environments, .stopped, at: "2026-03-16T10:00:00Z", product: { $0.productOwner = "owner" },
            people: [
                Person(id: "lead", name: "The lead", zone: "Pacific/Auckland", absences: [away]),
                Person(id: "owner", name: "The owner", quiet: try QuietHours("18:00-08:00")),
            ])
        try history.answer(
            Answer(.mine, date: try Given.day("2026-03-24")), by: "lead", at: "2026-03-16T20:30:00Z")
        try history.pass(until: "2026-03-25T13:00:00Z")
        // Auckland opens on Tuesday at 20:00 in London.
        #expect(history.lines.contains("promiseMissed 2026-03-25T09:00:00Z"))

        let wednesday = try Given.day("2026-03-04")
        var slow = try History(
            .tools, .slowing, at: "2026-02-26T17:00:00Z", product: { $0.productOwner = "owner" },
            people: [
                person("lead", away: [Absence(from: wednesday, to: wednesday)]),
                Person(id: "owner", name: "The owner", zone: "Asia/Kolkata"),
            ])
        try slow.answer(Answer(.own), by: "~dev", at: "2026-02-26T17:00:00Z")
        try slow.pass(until: "2026-03-05T12:00:00Z")
        // Due on Wednesday at 17:00, night in Kolkata; its morning is 03:30 in London, where the lead is back.
        #expect(
            slow.lines.suffix(2) == ["leadTold 2026-03-03T17:00:00Z", "leadReminded 2026-03-05T09:00:00Z"])
    }

    @Test("With a deputy the clock goes on, the deputy is asked, and the funder gets it on coming back")
    func deputy() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", people: [person("funder", away: [Self.week])])
        try history.pass(until: "2026-03-16T12:00:00Z")
        #expect(
            history.lines.filter { !$0.hasPrefix("nudged") && !$0.hasPrefix("lead") } == [
                "previewed 2026-03-03T14:00:00Z",
                "askedInstead 2026-03-04T10:00:00Z", "askDue 2026-03-04T10:00:00Z", "asked 2026-03-04T10:00:00Z",
                // The deputy is reminded after two working days.
                "funderReminded 2026-03-06T10:00:00Z",
                // Back on Monday; from there two working days to the reminder, five to the deputy.
                "handedBack 2026-03-09T09:00:00Z", "funderReminded 2026-03-10T17:00:00Z",
                "deputyAsked 2026-03-13T17:00:00Z",
            ])
        let rules = history.happened.compactMap {
            if case .askDue(let rule, _, _) = $0.event { rule.description } else { nil }
        }
        #expect(rules == ["L3: the funder is away (2wd since 2026-03-02T10:00:00Z)"])
    }

    @Test("What the deputy decided meanwhile is not asked again")
    func decided() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", people: [person("funder", away: [Self.week])])
        try history.answer(Answer(.decide, option: "1"), by: "deputy", at: "2026-03-05T10:00:00Z")
        try history.pass(until: "2026-03-20T12:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("handedBack") })
    }

    @Test("What the deputy promised is quiet until that day is over; then it is the funder's")
    func promised() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", people: [person("funder", away: [Self.week])])
        try history.answer(
            Answer(.mine, date: try Given.day("2026-03-11")), by: "deputy", at: "2026-03-05T10:00:00Z")
        try history.pass(until: "2026-03-13T09:00:00Z")
        #expect(
            history.lines.suffix(2) == ["promiseMissed 2026-03-12T09:00:00Z", "handedBack 2026-03-12T09:00:00Z"])
    }

    @Test("Asked before leaving, a silent funder's reminder goes to the deputy as the ask that it is there")
    func leaves() throws {
        let late = Absence(
            from: CalendarDay(year: 2026, month: 3, day: 5), to: CalendarDay(year: 2026, month: 3, day: 13))
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", people: [person("funder", away: [late])])
        try history.pass(until: "2026-03-12T12:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "asked 2026-03-04T10:00:00Z", "askedInstead 2026-03-06T10:00:00Z",
                "funderReminded 2026-03-06T10:00:00Z",
            ])
    }

    @Test("The funder's own deputy stands in where the product has none, or where that one is away too")
    func second() throws {
        let everybody = [
            "funder": person("funder", away: [Self.week], deputy: "owner"), "owner": person("owner"),
            "deputy": person("deputy", away: [Self.week]),
        ]
        var product = Product(id: "p", title: "P", zone: "Europe/London", funder: "funder")
        var directory = Directory(workspace: "w", people: everybody, products: ["p": product])
        let inside = try Given.at("2026-03-04T10:00:00Z")
        #expect(directory.recipient(for: "funder", product, at: inside) == "owner")
        product.deputy = "deputy"
        #expect(directory.recipient(for: "funder", product, at: inside) == "owner")
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-02T23:59:00Z")) == "funder")
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-07T00:00:00Z")) == "funder")
        #expect(directory.daysOff(of: "funder", for: product).isEmpty)
        // Both away: only the days on which nobody at all is there do not count.
        directory.people["owner"] = person(
            "owner", away: [Absence(from: try Given.day("2026-03-05"), to: try Given.day("2026-03-09"))])
        #expect(directory.daysOff(of: "funder", for: product).map(\.description) == ["2026-03-05..2026-03-06"])
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-05T10:00:00Z")) == "funder")
        // Even in a ring of absent people somebody is found to be nobody.
        directory.people["owner"]?.deputy = "funder"
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-05T10:00:00Z")) == "funder")
    }

    @Test("A lead who is away is stood in for by the lead's own deputy, or else the product owner; never by the funder")
    func lead() throws {
        let inside = try Given.at("2026-03-04T10:00:00Z")
        var people = [
            "lead": person("lead", away: [Self.week], deputy: "second"), "second": person("second"),
            "owner": person("owner"), "funder": person("funder"),
        ]
        var product = Product(
            id: "p", title: "P", zone: "Europe/London", lead: "lead", productOwner: "owner", funder: "funder")
        func steward() -> String? {
            Directory(workspace: "w", people: people, products: ["p": product]).steward(of: product, at: inside)
        }
        #expect(steward() == "second")
        people["lead"]?.deputy = nil
        #expect(steward() == "owner")
        product.productOwner = "funder"
        #expect(steward() == "lead")
        people["lead"]?.deputy = "funder"
        #expect(steward() == "lead")
    }

    @Test("Whoever stands in may answer as the absent person could, as long as the absence lasts")
    func answers() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z",
            people: [person("funder", away: [Self.week]), person("lead", away: [Self.week], deputy: "owner")])
        try history.answer(Answer(.hold), by: "owner", at: "2026-03-03T15:00:00Z", text: "why")
        try history.answer(Answer(.release), by: "owner", at: "2026-03-03T15:30:00Z")
        try history.answer(Answer(.notNow, days: 1), by: "deputy", at: "2026-03-05T10:00:00Z")
        #expect(history.impediment.ask.state == .postponed)
        // Accepting takes both; both stand in here.
        try history.answer(Answer(.accept), by: "deputy", at: "2026-03-05T11:00:00Z", text: "why")
        #expect(history.impediment.state != .accepted)
        try history.answer(Answer(.accept), by: "owner", at: "2026-03-05T12:00:00Z", text: "why")
        #expect(history.impediment.state == .accepted)
        #expect(throws: Objection.self) {
            var other = try History(.environments, .stopped, at: "2026-03-09T10:00:00Z")
            try other.answer(Answer(.notNow), by: "deputy", at: "2026-03-11T12:00:00Z")
        }
    }

    @Test("A deputy who proposed in the funder's place and the funder together are one side only")
    func bothUpward() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", people: [person("funder", away: [Self.week])])
        try history.answer(Answer(.accept), by: "deputy", at: "2026-03-05T11:00:00Z", text: "why")
        try history.answer(Answer(.accept), by: "funder", at: "2026-03-10T11:00:00Z", text: "why")
        #expect(history.impediment.state != .accepted)
        try history.answer(Answer(.accept), by: "lead", at: "2026-03-10T12:00:00Z", text: "why")
        #expect(history.impediment.state == .accepted)
    }

    @Test("Days away are those of the person's own zone")
    func zones() throws {
        var away = person("funder", away: [Self.week])
        away.zone = "Asia/Tokyo"
        let product = Product(id: "p", title: "P", zone: "Europe/London", funder: "funder", deputy: "deputy")
        let directory = Directory(
            workspace: "w", people: ["funder": away, "deputy": person("deputy")], products: ["p": product])
        // In Tokyo Tuesday begins at 15:00 UTC on Monday.
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-02T14:59:00Z")) == "funder")
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-02T15:00:00Z")) == "deputy")
        #expect(directory.recipient(for: "funder", product, at: try Given.at("2026-03-06T15:00:00Z")) == "funder")
    }
}

@Suite("What was agreed with a funder")
struct AgreementTests {
    @Test("Each number that was agreed holds, the policy's otherwise")
    func effective() throws {
        var policy = Policy()
        policy.interruptsPerWeek = 4
        let agreed = Agreement(
            acknowledges: .workingDays(1), interruptsPerWeek: 1, digestTime: .init(hour: 16, minute: 30),
            review: try Given.day("2026-09-01"))
        let directory = Directory(
            workspace: "w",
            people: ["a": Person(id: "a", name: "A", agreement: agreed), "b": Person(id: "b", name: "B")],
            products: [:], policy: policy)
        let (a, b) = (directory.agreement(with: "a"), directory.agreement(with: "b"))
        #expect(a.acknowledges == .workingDays(1) && b.acknowledges == .workingDays(2))
        #expect(a.decides == .workingDays(5) && a.interruptsPerDay == 1)
        #expect(a.interruptsPerWeek == 1 && b.interruptsPerWeek == 4)
        #expect(a.digest == DigestPlan(weekday: 1, hour: 16, minute: 30, heartbeat: true) && b.digest == .default)
        #expect(a.review == (try Given.day("2026-09-01")) && b.review == nil)
        #expect(directory.agreement(with: nil) == b && directory.agreement(with: "nobody") == b)
    }

    @Test("The reminder comes when acknowledging was agreed")
    func acknowledgement() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z",
            people: [Person(id: "funder", name: "F", agreement: Agreement(acknowledges: .workingDays(1)))])
        try history.pass(until: "2026-03-06T12:00:00Z")
        #expect(history.lines.last == "funderReminded 2026-03-05T10:00:00Z")
    }
}
