import Impediments
import Testing

@Suite("On whom an impediment waits")
struct WaitsTests {
    private func parties(_ impediment: Impediment) -> [Party?] { impediment.waits.map(\.party) }

    private func raised(_ subreason: Subreason = .environments) throws -> Impediment {
        try Worked.raised(1, subreason, .stopped, "mon 09")
    }

    @Test("nobody, the team, the lead who was told, the funder who was asked, and the team again")
    func ladder() throws {
        var it = try raised()
        #expect(it.waitingOn == nil)
        it = try it.after(.owned(by: Worked.mate), "mon 10")
        #expect(it.waitingOn == .team)
        it = try it.after(.leadTold(rule: Rule(.leadUnresolved)), "tue 09")
        #expect(it.waitingOn == .lead)
        it = try it.after(.leadAcknowledged(by: PersonKey("lead")), "tue 10")
        #expect(it.waitingOn == .team)
        it = try it.after(Worked.asked, "wed 09")
        #expect(it.waitingOn == .funder)
        it = try it.after(.moreInfoWanted(by: Worked.funder, text: nil), "wed 12")
        #expect(it.waitingOn == .lead)
        it = try it.after(Worked.asked, "thu 09").after(.delegated(by: Worked.funder, to: "owner"), "thu 10")
        #expect(it.waitingOn == .deputy)
        it = try it.after(.decided(by: PersonKey("owner"), option: 1, text: nil), "fri 09")
        #expect(it.waitingOn == .team)
        it = try it.after(.resolved(by: Worked.mate, text: nil), "fri 12")
        #expect(it.waitingOn == nil)
        #expect(parties(it) == [nil, .team, .lead, .team, .funder, .lead, .funder, .deputy, .team])
        #expect(it.spans(waitingOn: .funder).length(in: Worked.week) == .seconds(4 * 3_600))
    }

    @Test("what another team has to bring waits on that team once somebody drives it")
    func otherTeam() throws {
        let it = try raised(.dependency)
        #expect(it.waitingOn == nil)
        #expect(try it.after(.owned(by: Worked.mate), "mon 10").waitingOn == .otherTeam)
    }

    @Test("a promise of the deputy waits on the deputy until it is missed")
    func deputy() throws {
        let day = CalendarDay(year: 2026, month: 3, day: 5)
        let it = try raised().after(Worked.asked, "tue 09")
            .after(.promised(by: PersonKey("deputy"), as: .deputy, on: day), "wed 09")
        #expect(it.waitingOn == .deputy)
        #expect(try it.after(.promiseMissed(of: .deputy, rule: Rule(.promiseMissed)), "fri 09").waitingOn == .funder)
    }

    @Test("while the funder is away it waits on the stand-in, and afterwards on the funder again")
    func away() throws {
        let it = try raised().after(Worked.asked, "tue 09").after(
            .askedInstead("deputy", rule: Rule(.funder)), "wed 09")
        #expect(it.waitingOn == .deputy)
        #expect(try it.after(.handedBack(rule: Rule(.funder)), "fri 09").waitingOn == .funder)
    }

    @Test("what was over before it went further never went further")
    func late() throws {
        let it = try raised().after(.leadTold(rule: Rule(.leadUnowned)), "mon 13")
            .after(.resolved(by: Worked.mate, text: nil), "mon 12")
        #expect(it.waits == [Wait(on: nil, from: try Worked.moment("mon 09"), to: try Worked.moment("mon 12"))])
    }

    @Test("a merge that is undone leaves no trace in it")
    func unmerged() throws {
        let it = try raised().after(.owned(by: Worked.mate), "mon 10")
        let back = try it.after(.merged(into: ImpedimentID(9), by: Worked.mate), "tue 09")
            .after(.unmerged(by: Worked.mate), "wed 09")
        #expect(back.waits == it.waits)
    }

    @Test("cover exactly the time for which it was open, whatever happens", arguments: 0..<40)
    func covering(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) + 400)
        for number in 1...25 {
            let it = try Wandering(number: number, from: Worked.week.from, &dice).impediment
            let union = it.waits.map(\.span).union
            #expect(union == it.openSpans.union, "\(number)")
            for (a, b) in zip(it.waits, it.waits.dropFirst()) { #expect(a.to.map { $0 <= b.from } ?? false) }
            let end = Worked.week.from + .days(600)
            let whole = Window(from: Worked.week.from, to: end)
            let shares = WaitShares([it].things, in: whole)
            #expect(shares.waited.values.reduce(.zero, +) == shares.open)
        }
    }
}
