import Impediments
import Testing

@testable import Daemon

/// What each value of a configuration allows, and several together do not.
@Suite("A configuration that contradicts itself")
struct SettingsTogetherTests {
    private static let three = """
        people:
          ada: {mail: ada@example.org}
          bea: {mail: bea@example.org}
          cy: {mail: cy@example.org}

        """

    @Test(
        "Whoever steers an ask is not whoever is asked, nor who is asked next",
        arguments: [
            ("lead: ada, funder: ada", "5:22: `products.p.lead`: ada is the funder too, and would steer"),
            ("product_owner: ada, funder: ada", "5:31: `products.p.product_owner`: ada is the funder too"),
            ("lead: bea, funder: ada, deputy: ada", "5:48: `products.p.deputy`: ada is the funder too, so nobody"),
            ("lead: bea, funder: ada, deputy: bea", "5:48: `products.p.deputy`: bea is the lead too"),
        ])
    func roles(product: String, report: String) {
        let problems = Paper.problems(Self.three + "products: {p: {\(product)}}")
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("straw.yaml:" + report) == true, "\(problems)")
    }

    @Test("Nor who stands in for either")
    func standIns() {
        let lead = "people: {ada: {mail: a@example.org, deputy: bea}, bea: {mail: b@example.org}}\n"
        #expect(
            Paper.problems(lead + "products: {p: {lead: bea, funder: ada}}") == [
                "straw.yaml:2:35: `products.p.funder`: bea stands in for ada, and is the lead here; name somebody else as "
                    + "people.ada.deputy, or a deputy in products.p"
            ])
        #expect(
            Paper.problems(lead + "products: {p: {lead: ada, funder: bea}}") == [
                "straw.yaml:2:22: `products.p.lead`: bea stands in for ada, and is the funder here; name somebody else as "
                    + "people.ada.deputy, or nobody"
            ])
    }

    @Test(
        "Whoever stands in is somebody else, known, and can be reached",
        arguments: [
            ("ada: {deputy: bob}", "1:24: `people.ada.deputy`: there is no person `bob`; add it to `people`"),
            ("ada: {mail: a@example.org, deputy: ada}", "1:45: `people.ada.deputy`: ada cannot stand in for ada"),
            ("ada: {deputy: bea}, bea: {}", "1:24: `people.ada.deputy`: bea cannot be reached; give people.bea a chat"),
            (
                "ada: {mail: a@example.org, deputy: bea}, bea: {mail: b@example.org, deputy: cy}, cy: {mail: c@example.org, deputy: ada}",
                "1:45: `people.ada.deputy`: they stand in for each other in a ring (ada → bea → cy → ada)"
            ),
        ])
    func chains(people: String, report: String) {
        let problems = Paper.problems("people: {\(people)}")
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("straw.yaml:" + report) == true, "\(problems)")
    }

    @Test(
        "Absences, agreements and quiet hours that cannot be meant",
        arguments: [
            ("ada: {absent: 2026-12-24}", "1:24: `people.ada.absent` must be a list"),
            (
                "ada: {absent: [2026-12-24, 2026-12-24..2026-12-01]}",
                "1:37: `people.ada.absent[1]`: `2026-12-24..2026-12-01` is not a day or a range"
            ),
            (
                "ada: {agreement: {acknowledge: 2wd}}",
                "1:28: `acknowledge` is not known in `people.ada.agreement`; did you mean `acknowledges`?"
            ),
            (
                "ada: {agreement: {acknowledges: 6wd}}",
                "1:42: `people.ada.agreement.acknowledges` (6wd) is longer than `policy.deputy_after` (5wd)"
            ),
            (
                "ada: {agreement: {interrupts_per_day: 4}}",
                "1:48: `people.ada.agreement.interrupts_per_day`: 4 a day are more than 3 a week"
            ),
            (
                "ada: {agreement: {interrupts_per_week: 0}}",
                "1:49: `people.ada.agreement.interrupts_per_week`: 1 a day are more than 0 a week"
            ),
            ("ada: {agreement: {digest: {day: noday}}}", "1:42: `people.ada.agreement.digest.day` cannot be `noday`"),
            (
                "ada: {agreement: {review: soon}}",
                "1:36: `people.ada.agreement.review`: `soon` is not a day; write 2026-03-09"
            ),
        ])
    func people(people: String, report: String) {
        let problems = Paper.problems("people: {\(people)}")
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("straw.yaml:" + report) == true, "\(problems)")
    }

    @Test(
        "Quiet hours leave some working time",
        arguments: [
            ("08:00-18:00", "null", true), ("17:00-09:00", "null", false), ("09:00-17:00", "null", true),
            ("08:00-16:59", "null", false), ("19:00-08:00", "Mon-Fri 20:00-04:00", true),
            ("19:00-03:00", "Mon-Fri 20:00-04:00", false),
            ("19:00-03:00", "Mon-Fri 20:00-23:00; Sat 01:00-02:00", true),
        ])
    func quiet(quiet: String, hours: String, isRefused: Bool) {
        let problems = Paper.problems(
            "people: {ada: {mail: a@example.org, quiet: \(quiet), hours: \(hours)}}\nproducts: {p: {funder: ada}}")
        #expect(problems.count == (isRefused ? 1 : 0), "\(problems)")
        #expect(
            problems.allSatisfy { $0.hasPrefix("straw.yaml:1:44: `people.ada.quiet` covers all working hours of ada") })
    }

    // MARK: What can be served, and is most likely not meant

    /// Without what is told of most of these: nobody in them says anything.
    private func warnings(_ text: String) throws -> [String] {
        try allWarnings(text).filter { !$0.contains(" has no teams: ") && !$0.contains(" has no channels: ") }
    }

    private func allWarnings(_ text: String) throws -> [String] {
        // Nor of mail, of which these configurations say nothing (MailSettingsTests).
        try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").warnings
            .filter { !$0.what.contains("`mail.url`") }.map(\.description)
    }

    @Test("A product without teams, and a team without channels")
    func unheard() throws {
        #expect(
            try allWarnings(Self.three + "products: {p: {funder: ada}}") == [
                "straw.yaml:5:12: warning: `products.p` has no teams: nothing that anybody says reaches it; name a team with "
                    + "its channels in products.p.teams"
            ])
        for team in ["{}", "", "{channels: []}"] {
            #expect(
                try allWarnings(Self.three + "products: {p: {funder: ada, teams: {forms: \(team)}}}") == [
                    "straw.yaml:5:37: warning: `products.p.teams.forms` has no channels: nothing that the team says is "
                        + "heard; list them as products.p.teams.forms.channels"
                ])
        }
        let heard = "products: {p: {funder: ada, teams: {forms: {channels: [\"chat:general\"]}}}}"
        #expect(try allWarnings(Self.three + heard).isEmpty)
    }

    @Test("A deputy who is never asked, or asked after the silence is noted")
    func idleDeputy() throws {
        let product = "products: {p: {funder: ada, deputy: bea}}\n"
        #expect(
            try warnings(Self.three + product + "policy: {interrupts_per_day: 0}").map { $0.prefix { $0 != "," } } == [
                "straw.yaml:5:37: warning: `products.p.deputy`: with no interruptions a day or a week bea is never asked"
            ])
        #expect(
            try warnings(Self.three + product + "policy: {silence_after: 3wd}").map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:5:37: warning: `products.p.deputy`: the team is told of the silence (`policy.silence_after` 3wd) "
                    + "before bea is asked (`policy.deputy_after` 5wd)"
            ])
        #expect(try warnings(Self.three + "products: {p: {funder: ada}}\npolicy: {silence_after: 3wd}").isEmpty)
    }

    @Test("Away for longer than a holiday, and nobody stands in")
    func longAway() throws {
        func told(_ absent: String, _ product: String) throws -> [Substring] {
            let people = "people: {ada: {mail: a@example.org, absent: [\(absent)]}, bea: {mail: b@example.org}}\n"
            return try warnings(people + "products: {p: {\(product)}}").map { $0.prefix { $0 != "," } }
        }
        #expect(
            try told("2026-03-01..2027-04-30", "funder: ada") == [
                "straw.yaml:2:24: warning: `products.p.funder`: ada is away on 2026-03-01..2027-04-30 and nobody stands in"
            ])
        #expect(try told("2026-03-01..2026-04-30", "funder: ada").count == 1)
        #expect(try told("2026-03-01..2026-04-29", "funder: ada").isEmpty)
        #expect(try told("2026-03-01..2027-04-30", "funder: ada, deputy: bea").isEmpty)
    }

    @Test("A product without a funder is served, and told")
    func noFunder() throws {
        let told =
            "warning: `products.p` has no funder: nothing goes further than the lead, and nobody gets a digest; "
            + "name a key of `people` as products.p.funder"
        #expect(try warnings("products: {p: {}}") == ["straw.yaml:1:12: " + told])
        #expect(try warnings("products:\n  p:") == ["straw.yaml:2:3: " + told])
        #expect(try warnings(Self.three + "products: {p: {funder: ada}}").isEmpty)
    }

    @Test("One team key in two products counts as two teams")
    func teams() throws {
        let text =
            Self.three + "products:\n  p: {funder: ada, teams: {forms: {}}}\n  q: {funder: ada, teams: {forms: {}}}"
        #expect(
            try warnings(text).map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:7:28: warning: the team `forms` of `products.q` has the key of one of `products.p` (line 6)"
            ])
    }

    @Test("A preview that a short working day makes longer than the tier")
    func preview() throws {
        let people =
            "people: {ada: {mail: a@example.org, hours: \"Mon-Fri 09:00-11:00\"}, bea: {mail: b@example.org}}\n"
        #expect(
            try warnings(people + "products: {p: {lead: bea, funder: ada}}").map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:2:35: warning: `products.p.funder`: in the hours of ada `policy.preview` (4wh) is not shorter than "
                    + "`policy.funder_if_unresolved` (2wd), so the lead sees the draft at once"
            ])
        #expect(try warnings(people + "products: {p: {funder: ada}}").isEmpty)
        let three = people.replacing("11:00", with: "12:00")
        #expect(try warnings(three + "products: {p: {lead: bea, funder: ada}}").isEmpty)
        #expect(
            try warnings(three + "products: {p: {lead: bea, funder: ada, phase: starting}}").first?.contains(
                "(2wd, in phase starting 1wd)") == true)
    }

    @Test("Days on which nobody at all is there, an agreement that binds nobody, a product owner who pays")
    func others() throws {
        let away = """
            people:
              ada: {mail: a@example.org, absent: [2026-08-03..2026-08-14]}
              bea: {mail: b@example.org, absent: [2026-08-10..2026-08-21, 2026-12-24], agreement: {decides: 3wd}}

            """
        #expect(
            try warnings(away + "products: {p: {funder: ada, deputy: bea}}").map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:4:24: warning: `products.p.funder`: on 2026-08-10..2026-08-14 both ada and whoever stands in are "
                    + "away, so those days do not count"
            ])
        #expect(
            try warnings(away + "products: {p: {funder: ada, lead: bea}}").map { $0.prefix { $0 != ";" } } == [
                "straw.yaml:3:87: warning: `people.bea.agreement`: bea is funder or deputy of nothing, so nothing comes of it"
            ])
        #expect(
            try warnings(Self.three + "products: {p: {lead: bea, product_owner: ada, funder: ada}}").first?.hasPrefix(
                "straw.yaml:5:42: warning: `products.p.product_owner`: ada is the funder too") == true)
    }

    @Test("Errors come first, and the warnings after them")
    func both() {
        let folder = PaperFolder(["straw.yaml": Paper.complete("products: {p: {}}\nlog: {level: loud}")])
        let problems = #expect(throws: SettingsProblems.self) { try folder.load("straw.yaml") }
        #expect(problems?.problems.map(\.line) == [2])
        #expect(problems?.warnings.map(\.line) == [1])
        let lines = problems?.description.split(separator: "\n") ?? []
        #expect(lines.map { $0.contains("warning: ") } == [false, true])
        #expect(
            problems?.warnings.first?.json.hasPrefix(
                #"{"file":"straw.yaml","line":1,"column":12,"severity":"warning","what":"`products.p` has no funder"#)
                == true)
    }

    // MARK: Calendar files

    @Test("An error in a calendar file tells its line there, and where the file is named")
    func calendarFile() {
        let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260102\nRRULE:FREQ=HOURLY\nEND:VEVENT\nEND:VCALENDAR\n"
        let text = Paper.complete("products: {p: {holidays: [good.ics, bad.ics]}}")
        let good = ics.replacing("RRULE:FREQ=HOURLY\n", with: "")
        let problems = PaperFolder(["straw.yaml": text, "bad.ics": ics, "good.ics": good]).problems()
        #expect(
            problems == [
                "straw.yaml:1:37: `products.p.holidays[1]`: bad.ics:4: FREQ=HOURLY is not understood; write FREQ=DAILY, "
                    + "WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS"
            ])
    }

    @Test(
        "Holidays leave some working time",
        arguments: [
            ("FREQ=DAILY", "\"Mon-Fri 09:00-17:00\"", true), ("FREQ=DAILY;COUNT=300", "\"Mon-Fri 09:00-17:00\"", false),
            ("FREQ=DAILY;COUNT=500", "\"Mon-Fri 09:00-17:00\"", true),
            ("FREQ=WEEKLY;BYDAY=FR", "\"Fri 09:00-17:00\"", true),
            ("FREQ=WEEKLY;BYDAY=FR", "\"Thu-Fri 09:00-17:00\"", false),
        ])
    func holidays(rule: String, hours: String, isRefused: Bool) {
        let ics =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260102\nRRULE:\(rule)\nEND:VEVENT\nEND:VCALENDAR\n"
        let text = Paper.complete("products: {p: {holidays: [days.ics], working_hours: \(hours)}}")
        let problems = PaperFolder(["straw.yaml": text, "days.ics": ics]).problems()
        #expect(problems.count == (isRefused ? 1 : 0), "\(problems)")
        #expect(
            problems.allSatisfy {
                $0.hasPrefix(
                    "straw.yaml:1:26: `products.p.holidays` leaves no working time at all in `working_hours`")
            }, "\(problems)")
    }

    @Test(
        "The doctor says from the day on that an agreement is to be looked at again",
        arguments: [
            ("2026-08-31T22:59:00Z", false), ("2026-08-31T23:00:00Z", true), ("2027-01-01T00:00:00Z", true),
        ])
    func review(now: String, isTold: Bool) throws {
        let text =
            "people: {ada: {mail: a@example.org, zone: Europe/London, agreement: {review: 2026-09-01}}}\n"
            + "products: {p: {funder: ada}}"
        let directory = try #require(
            try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.directory)
        let findings = AgreementExamination(directory: directory, now: try #require(Instant(rfc3339: now))).findings
        #expect(findings.map(\.verdict) == (isTold ? [.note] : []))
    }

    @Test("Absence, deputy, agreement and the target of decisions are read")
    func read() throws {
        let text = """
            people:
              ada:
                mail: a@example.org
                deputy: bea
                absent: [2026-08-03..2026-08-21, "2026-12-24"]
                agreement: {acknowledges: 1wd, decides: 3wd, interrupts_per_day: 2, interrupts_per_week: 4, digest: {day: friday, time: "16:30"}, review: 2026-09-01}
              bea: {mail: b@example.org}
            policy: {funder_decides: 8wd}
            products: {p: {funder: ada}}
            """
        let directory = try #require(
            try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").workspaces.first?.directory)
        let ada = try #require(directory.people["ada"])
        #expect(ada.deputy == "bea" && ada.absences.map(\.description) == ["2026-08-03..2026-08-21", "2026-12-24"])
        #expect(
            ada.agreement
                == Agreement(
                    acknowledges: .workingDays(1), decides: .workingDays(3), interruptsPerDay: 2, interruptsPerWeek: 4,
                    digestWeekday: 5, digestTime: .init(hour: 16, minute: 30), review: CalendarDay("2026-09-01")))
        #expect(directory.agreement(with: "bea").decides == .workingDays(8))
    }
}
