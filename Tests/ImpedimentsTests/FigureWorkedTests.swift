import Impediments
import Testing

private func hours(_ count: Int) -> Duration { .seconds(count * 3_600) }

@Suite("The worked example of the metrics")
struct WorkedExampleTests {
    @Test("comes out to the digit")
    func all() throws {
        let (a, b) = (try Worked.a(), try Worked.b())
        let measures = Measures([a, b], evidence: [], in: Worked.directory, window: Worked.week)
        // Open: A 96 h, B 48 h. Both ends are claims, so they count as at least so long.
        #expect(measures.resolution == Lengths(running: [hours(96), hours(48)]))
        #expect(measures.waits.open == hours(144))
        // Waiting on the funder from Wed 09 to Thu 15: 30 h → 30/144 = 20.8 %.
        #expect(measures.waits.waited[.funder] == hours(30))
        #expect(abs((measures.waits.share(of: .funder) ?? 0) - 0.20833333333333334) < 1e-15)
        #expect(measures.blockedTeams == ["intake/forms": hours(96)])
        #expect(measures.blockedTeams["intake/forms"]?.inDays == 4.0)
        #expect(measures.funderResponse == Lengths(ended: [hours(24)]))
        #expect(measures.decisionLatency == Lengths(ended: [hours(30)]))
        // n = 6 for A and 2 for B: 4 d × 6 + 2 d × min(6 − 6, 2 × 0.5) = 24.
        let loads = [
            LostTime.Load(a.stoppedSpans, people: 6, severity: .stopped),
            LostTime.Load(b.openSpans, people: 2, severity: .slowing),
        ]
        #expect(LostTime(loads, teamOf: 6, in: Worked.week).personDays == 24)
        #expect(measures.lostPersonDays == 24)
    }
}

@Suite("Each figure, worked out by hand")
struct FigureTests {
    let week = Worked.week

    @Test("1 age runs from the earliest start, which survives a merge")
    func age() throws {
        // Wed 09 → Mon 00 is 4 d 15 h = 111 h; with the one from Mon 09 in it, 6 d 15 h = 159 h.
        let b = try Worked.raised(2, .tools, .stopped, "wed 09")
        #expect(ResponseTimes.age([b], in: week) == Lengths(running: [hours(111)]))
        let a = try Worked.raised(1, .tools, .stopped, "mon 09")
        let merged = try a.after(.merged(into: b.id, by: Worked.mate), "thu 09")
        let both = try b.after(.absorbed(Absorbed(a), by: Worked.mate), "thu 09")
        #expect(ResponseTimes.age([merged, both], in: week) == Lengths(running: [hours(159)]))
    }

    @Test("2 the first response is another person's; none yet is at least so long")
    func firstResponse() throws {
        let a = try Worked.raised(1, "mon 09").after(.tried(by: PersonKey("~raiser"), text: nil), "mon 10")
            .after(.answeredInThread(by: Worked.mate), "mon 12")
        let b = try Worked.raised(2, "sun 20")
        // Over on Wed 09 without a word of anybody else: at least two days.
        let c = try Worked.raised(3, "mon 09").after(
            .withdrawn(by: PersonKey("~raiser"), sourceDeleted: false), "wed 09")
        #expect(
            ResponseTimes.firstResponse([a, b, c], in: week)
                == Lengths(ended: [hours(3)], running: [hours(4), hours(48)]))
    }

    @Test("3 the time to an owner counts to the first one")
    func owner() throws {
        let a = try Worked.raised(1, "mon 09").after(.owned(by: Worked.mate), "mon 14")
            .after(.owned(by: PersonKey("~other")), "tue 09")
        #expect(ResponseTimes.timeToOwner([a], in: week) == Lengths(ended: [hours(5)]))
    }

    @Test("4 the time to resolution adds the open stretches, once the end is verified")
    func resolution() throws {
        // Open Mon 09–Tue 09 (24 h) and Wed 09–Wed 15 (6 h).
        let claimed = try Worked.raised(1, "mon 09").after(.resolved(by: Worked.mate, text: nil), "tue 09")
            .after(.reopened(by: Worked.mate), "wed 09").after(.resolved(by: Worked.mate, text: nil), "wed 15")
        #expect(ResponseTimes.resolution([claimed], in: week) == Lengths(running: [hours(30)]))
        let verified = try claimed.after(.verified(by: Worked.mate, rule: nil), "fri 09")
        #expect(ResponseTimes.resolution([verified], in: week) == Lengths(ended: [hours(30)]))
        let open = try claimed.after(.reopened(by: Worked.mate), "sun 14")
        #expect(ResponseTimes.resolution([open], in: week) == Lengths(running: [hours(40)]))
    }

    @Test("5 and 6 an ask that is not answered counts as at least so long, and is not left out")
    func funder() throws {
        let seen = try Worked.raised(1, "mon 09").after(Worked.asked, "wed 09").after(
            .acknowledged(by: Worked.funder), "wed 19")
        let unseen = try Worked.raised(2, "mon 09").after(Worked.asked, "fri 00")
        // The team ended it itself before anybody decided: no decision is awaited any more.
        let over = try Worked.raised(3, "mon 09").after(Worked.asked, "wed 09").after(
            .resolved(by: Worked.mate, text: nil), "thu 09")
        let declined = try Worked.raised(4, "mon 09").after(Worked.asked, "wed 09")
            .after(.declined(by: Worked.funder, reason: nil), "wed 11")
        let all = [seen, unseen, over, declined]
        #expect(
            ResponseTimes.funderResponse(all, in: week) == Lengths(ended: [hours(2), hours(10)], running: [hours(72)]))
        let latency = ResponseTimes.decisionLatency(all, in: week)
        #expect(latency == Lengths(ended: [hours(2)], running: [hours(72), hours(111)]))
        #expect(latency.median == hours(72))
        #expect(latency.isAtLeast)
    }

    @Test("7 to 9 a day is one team-day however many stop it, and counts for each in its cluster")
    func blocked() throws {
        // Mon 09–Wed 09 (48 h) and Tue 09–Thu 09 (48 h): the team stood still for 72 h.
        let a = try Worked.raised(1, "mon 09").after(.resolved(by: Worked.mate, text: nil), "wed 09")
        let b = try Worked.raised(2, "tue 09").after(.resolved(by: Worked.mate, text: nil), "thu 09")
        let things = [a, b].things
        #expect(things.map { BlockedTime.of($0, in: week) } == [hours(48), hours(48)])
        #expect(BlockedTime.byTeam(things, in: week) == ["intake/forms": hours(72)])
        // What stands because of another is of one cluster with it: 48 h + 48 h.
        let clustered = try b.after(.causedBy(a.id, by: Worked.mate), "tue 10")
        #expect(BlockedTime.byCluster([a, clustered].things, in: week) == [a.id: hours(96)])
        #expect(BlockedTime.byCluster(things, in: week).isEmpty)
        // 72 h of 168 h.
        #expect(abs((BlockedTime.ratio(things, teams: 1, in: week) ?? 0) - 72.0 / 168) < 1e-12)
        #expect(abs((BlockedTime.ratio(things, teams: 2, in: week) ?? 0) - 36.0 / 168) < 1e-12)
        #expect(BlockedTime.ratio(things, teams: 0, in: week) == nil)
    }

    @Test("10 more than the team cannot be lost")
    func lost() throws {
        func load(_ from: String, _ to: String, _ people: Double, _ severity: Severity) throws -> LostTime.Load {
            LostTime.Load(
                [TimeSpan(from: try Worked.moment(from), to: try Worked.moment(to))], people: people, severity: severity
            )
        }
        // Mon 4 people stopped: 4. Tue 4 stopped and 4 slowed: min(5, 4 + 2) = 5. Wed 4 slowed: 2. In all 11.
        let loads = [
            try load("mon 00", "wed 00", 4, .stopped), try load("tue 00", "thu 00", 4, .slowing),
        ]
        #expect(LostTime(loads, teamOf: 5, in: week).personDays == 11)
        // Only what lies in the window.
        let half = Window(from: try Worked.moment("mon 12"), to: try Worked.moment("tue 00"))
        #expect(LostTime(loads, teamOf: 5, in: half).personDays == 2)
    }

    @Test("11 the shares of all parties, and of nobody, are the whole")
    func shares() throws {
        // Nobody Mon 00–12, team to Tue 00, lead to Wed 00, funder to Fri 00, team to Sat 00.
        let a = try Worked.raised(1, "mon 00").after(.owned(by: Worked.mate), "mon 12")
            .after(.leadTold(rule: Rule(.leadUnresolved)), "tue 00").after(Worked.asked, "wed 00")
            .after(.decided(by: Worked.funder, option: 1, text: nil), "fri 00")
            .after(.resolved(by: Worked.mate, text: nil), "sat 00")
        let shares = WaitShares([a].things, in: week)
        #expect(shares.waited == [nil: hours(12), .team: hours(36), .lead: hours(24), .funder: hours(48)])
        #expect(shares.open == hours(120))
        let parties: [Party?] = [nil] + Party.allCases.map(Optional.some)
        #expect(abs(parties.compactMap(shares.share).reduce(0, +) - 1) < 1e-12)
    }

    @Test("13 inflow is what was raised, outflow what was verified, at the time of its claim")
    func flow() throws {
        let old = Worked.raised(1, at: week.from - .days(3))
        let verified = try old.after(.resolved(by: Worked.mate, text: nil), "tue 09").after(
            .verified(by: nil, rule: nil), "fri 09")
        let claimed = try Worked.raised(2, "mon 09").after(.resolved(by: Worked.mate, text: nil), "tue 09")
        let merged = try Worked.raised(3, "mon 09").after(.merged(into: ImpedimentID(2), by: Worked.mate), "tue 09")
        let flow = Flow([verified, claimed, merged, try Worked.raised(4, "sat 09")], in: week)
        #expect((flow.raised, flow.verified, flow.net) == (2, 1, 1))
        #expect(flow.perWeek(flow.raised) == 2)
    }

    @Test("14 percentiles are by nearest rank, and below eight there are none")
    func percentiles() {
        let eight = Lengths(ended: (1...6).map { .days($0) }, running: [.days(7), .days(20)])
        // Rank ⌈0.5 × 8⌉ = 4, and ⌈0.85 × 8⌉ = 7.
        #expect(eight.percentile(50) == .days(4))
        #expect(eight.percentile(85) == .days(7))
        #expect(eight.isAtLeast)
        #expect(Lengths(ended: (1...7).map { .days($0) }).percentile(85) == nil)
        // Rank ⌈0.85 × 20⌉ = 17.
        #expect(Lengths(ended: (1...20).map { .days($0) }).percentile(85) == .days(17))
    }

    @Test("15 what came back within thirty days, of what was verified")
    func recurrence() throws {
        func ended(_ number: Int) throws -> Impediment {
            try Worked.raised(number, "mon 09").after(.resolved(by: Worked.mate, text: nil), "tue 09")
                .after(.verified(by: nil, rule: nil), "fri 09")
        }
        var back = try ended(1)
        back.evolve(.reopened(by: Worked.mate), at: try Worked.moment("tue 09") + .days(30))
        var late = try ended(2)
        late.evolve(.reopened(by: Worked.mate), at: try Worked.moment("tue 09") + .days(30) + .seconds(1))
        #expect(Recurrence.of([back, late, try ended(3)], in: week) == Ratio(1, of: 3))
    }

    @Test("16 an ask is in time when it is decided within what was agreed; what the team ended itself was none")
    func escalations() throws {
        // Sent Mon 09; five working days of UTC office hours are over on Friday at 17.
        func sent(_ number: Int) throws -> Impediment {
            try Worked.raised(number, "mon 09").after(Worked.asked, "mon 09")
        }
        let decided = Event.decided(by: Worked.funder, option: 1, text: nil)
        let onTime = try sent(1).after(decided, "fri 17")
        let late = try sent(2).after(decided, "fri 18")
        let own = try sent(3).after(.resolved(by: Worked.mate, text: nil), "tue 09")
        let all = Escalations([onTime, late, own, try sent(4)], in: Worked.directory, window: week)
        #expect(all.inTime == Ratio(1, of: 4))
        #expect(all.couldDoIt == Ratio(1, of: 4))
        // Looked at on Wednesday the time of those that are open is not over.
        let wednesday = Window(from: week.from, to: try Worked.moment("wed 12"))
        let early = Escalations([try sent(1), try sent(2), own, try sent(4)], in: Worked.directory, window: wednesday)
        #expect(early.inTime == Ratio(0, of: 1))
        #expect(early.pending == 3)
    }

    @Test("17 the cost of delay is of the product's time, however many stand in its way")
    func cost() throws {
        // Stopped for two days (Mon 00–Wed 00), slowed for two more at one half: 3/7 of a week.
        let a = try Worked.raised(1, "mon 00").after(.resolved(by: Worked.mate, text: nil), "wed 00")
        let same = try Worked.raised(2, "tue 00").after(.resolved(by: Worked.mate, text: nil), "wed 00")
        let b = try Worked.raised(3, .tools, .slowing, "mon 00").after(.resolved(by: Worked.mate, text: nil), "fri 00")
        let product = try #require(Worked.directory.products["intake"])
        let cost = try #require(CostOfDelay.of(product, [a, same, b].things, .default, in: week))
        #expect(abs(cost.low - 20_000 * 3 / 7) < 1e-6)
        #expect(abs(cost.high - 60_000 * 3 / 7) < 1e-6)
        var poor = product
        poor.valuePerWeek = nil
        #expect(CostOfDelay.of(poor, [a].things, .default, in: week) == nil)
    }

    @Test("18 CD3 is value per week for an hour of the funder's")
    func cd3() {
        let value = MoneyRange(unit: "£", low: 20_000, high: 60_000)
        #expect(CD3.of(valuePerWeek: value, effortHours: 4) == MoneyRange(unit: "£", low: 5_000, high: 15_000))
        #expect(CD3.of(valuePerWeek: value, effortHours: nil) == nil)
        #expect(CD3.of(valuePerWeek: value, effortHours: 0) == nil)
    }

    @Test("19 a talk with users is asked for when it is missing, and held when one takes place")
    func access() throws {
        let a = try Worked.raised(1, .tooBusy, .slowing, "mon 09")
        let b = try Worked.raised(2, .gatekept, .stopped, "thu 09")
        let contacts = [("mon 08", EvidenceKind.userContact), ("tue 09", .workingSoftware), ("wed 09", .userContact)]
        let proofs = try contacts.map { DigestFacts.Proof(product: "intake", kind: $1, at: try Worked.moment($0)) }
        let access = AccessLead([a, b], contacts: proofs, in: week)
        // A: Mon 09 → Wed 09. B waits since Thu 09: 3 d 15 h.
        #expect(access.lead == Lengths(ended: [hours(48)], running: [hours(87)]))
        #expect(access.granted == Ratio(1, of: 2))
    }

    @Test("20 silence is told where chance does not explain it")
    func silence() throws {
        let now = week.to
        // Eight reports in eight weeks: λ = 1 a week. After three weeks e⁻³ = 0.0498, after 2.9 weeks 0.0550.
        func reports(_ last: Duration) -> [Instant] { (0..<8).map { now - last - .days($0) } }
        let quiet = try #require(Silence(of: reports(.weeks(3)), at: now))
        #expect(abs(quiet.chance - 0.049787) < 1e-6)
        #expect(quiet.perWeek == 1)
        #expect(quiet.isFlagged)
        #expect(Silence(of: reports(.weeks(3) - .hours(17)), at: now)?.isFlagged == false)
        #expect(Silence(of: Array(reports(.weeks(6)).prefix(4)), at: now)?.isFlagged == false)
        // Silence does not lower what was usual before it: it is told for as long as it lasts, for a year.
        let long = try #require(Silence(of: reports(.weeks(30)), at: now))
        #expect(long.perWeek == 1 && long.n == 8 && long.isFlagged)
        #expect(Silence(of: reports(.weeks(20)) + reports(.weeks(29)), at: now)?.n == 8)
        #expect(Silence(of: reports(.weeks(52)), at: now) == nil)
    }

    @Test("21 news travels from the first word in the team to the first look of the funder")
    func news() throws {
        let seen = try Worked.a()
        let unseen = try Worked.raised(2, "thu 00").after(Worked.asked, "sat 00")
        let never = try Worked.raised(3, "mon 09")
        // A: Mon 09 → Thu 09. The second, said on Thu 00, is not seen: at least four days.
        #expect(
            ResponseTimes.newsLatency([seen, unseen, never], in: week)
                == Lengths(ended: [hours(72)], running: [hours(96)]))
    }

    @Test("22 whoever raised what was counted with another is not told the outcome")
    func loop() throws {
        let a = try Worked.a().after(.verified(by: nil, rule: nil), "sat 09")
        let other = try Worked.raised(7, "mon 09")
        let b = try Worked.raised(2, "mon 09").after(.absorbed(Absorbed(other), by: Worked.mate), "mon 10")
            .after(Worked.asked, "tue 09").after(.declined(by: Worked.funder, reason: nil), "wed 09")
        #expect(LoopClosure.of([a, b], in: week) == Ratio(2, of: 3))
    }

    @Test("every metric has its number")
    func numbers() { #expect(Metric.allCases.map(\.rawValue) == Array(1...22)) }
}

extension Duration {
    fileprivate static func hours(_ count: Int) -> Duration { .seconds(count * 3_600) }
}

extension Worked {
    fileprivate static func raised(_ number: Int, _ when: String) throws -> Impediment {
        try raised(number, .environments, .stopped, when)
    }
}
