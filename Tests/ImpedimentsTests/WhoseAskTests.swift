import Foundation
import Impediments
import Testing

/// Whose an ask is, and whoever is asked for it. 2 March 2026 is a Monday; London is on GMT.
@Suite("Whose an ask is")
struct WhoseAskTests {
    private static let raised = "2026-03-02T10:00:00Z"

    @Test("What lies on the desk of the funder before has a new preview; whoever was told in person is the one asked")
    func anotherFunderBeforeItLeft() throws {
        let raised = try History(.environments, .stopped, at: Self.raised).impediment
        var it = raised
        it.evolve(.askDue(rule: Rule(.funder), of: "funder"), at: try Given.at("2026-03-04T10:00:00Z"))
        #expect(!it.ask.waitsForAnother(than: "funder") && it.ask.waitsForAnother(than: "owner"))
        let changed = try Given.at("2026-03-04T12:00:00Z")
        it.evolve(.funderChanged(to: "owner"), at: changed)
        let plan = try History(.environments, .stopped, at: Self.raised, product: { $0.funder = "owner" }).ladder
            .plan(for: it, from: changed).map { "\($0.kind) \($0.at)" }
        #expect(plan.contains("preview 2026-03-04T12:00:00Z") && plan.contains("ask 2026-03-04T16:00:00Z"))

        var told = raised
        told.evolve(.askDue(rule: Rule(.funder), of: "funder"), at: changed)
        told.evolve(.raisedInPerson(by: PersonKey("lead"), of: "owner"), at: changed)
        #expect(told.ask.waitsForAnother(than: "funder") && !told.ask.waitsForAnother(than: "owner"))
        let mine = try Given.day("2026-03-12")
        it = raised
        it.evolve(.asked(.letter, rule: Rule(.funder), of: "funder"), at: changed)
        it.evolve(.promised(by: PersonKey("owner"), as: .funder, on: mine), at: changed)
        #expect(!it.ask.waitsForAnother(than: "owner"), "what the new one has promised stands")
    }

    @Test("What answers a question goes to whoever asked it, though the lead promises or holds it before it leaves")
    func answerOnTheDesk() throws {
        for asker in ["owner", "deputy"] {
            var history = try History(
                .environments, .stopped, at: Self.raised,
                people: [Person(id: "owner", name: "The owner", mail: "owner@example.org")])
            if asker == "deputy" {
                try history.pass(until: "2026-03-11T10:00:00Z")
                #expect(history.lines.last == "deputyAsked 2026-03-11T10:00:00Z")
            } else {
                try history.answer(Answer(.delegate, to: asker), by: "funder", at: "2026-03-04T12:00:00Z")
            }
            history.impediment.evolve(.moreInfoWanted(by: PersonKey(asker), text: nil), at: history.now)
            let decision = AnswerDecision(
                history.directory, history.impediment, by: PersonKey("lead"), at: history.now)
            let events = try decision.events(for: Answer(.wording, text: "Two servers."), text: nil)
            for event in events { history.impediment.evolve(event, at: history.now) }
            #expect(history.impediment.ask.state == .queued && history.impediment.ask.holder == asker)

            var promised = history.impediment
            promised.evolve(
                .promised(by: PersonKey("lead"), as: .lead, on: try Given.day("2026-03-20")), at: history.now)
            #expect(promised.ask.state == .queued && promised.ask.holder == asker)

            var held = history.impediment
            held.evolve(
                .held(by: PersonKey("lead"), reason: nil, until: history.now + .days(1)), at: history.now)
            held.evolve(.askDue(rule: Rule(.holdEnded), of: "funder"), at: history.now + .days(1))
            #expect(held.ask.holder == asker)
            held.evolve(.asked(.letter, rule: Rule(.holdEnded), of: "funder"), at: history.now + .days(1))
            // What was passed on has its own clock; a deputy answers beside the funder.
            #expect((held.ask.clockFrom == nil) == (asker == "owner"))

            // Kept and asked anew, only what was passed on is not the funder's.
            held.evolve(
                .keptAsOurs(by: PersonKey("lead"), reason: nil, until: try Given.day("2026-03-25")),
                at: history.now + .days(2))
            #expect(held.ask.holder == (asker == "owner" ? "owner" : nil))
        }
    }

    @Test("What is passed on is asked of the other one, however it stood; no promise of before is waited for")
    func passedOnHoweverItStood() throws {
        let history = try History(.environments, .stopped, at: Self.raised)
        let (funder, lead) = (PersonKey("funder"), PersonKey("lead"))
        let (now, day) = (try Given.at("2026-03-04T12:00:00Z"), try Given.day("2026-03-12"))
        let asked = Event.asked(.letter, rule: Rule(.funder), of: "funder")
        let before: [[Event]] = [
            [], [.askDue(rule: Rule(.funder), of: "funder")], [asked],
            [asked, .moreInfoWanted(by: funder, text: nil)], [asked, .postponed(by: funder, until: day, reason: nil)],
            [asked, .promised(by: funder, as: .funder, on: day)],
            [asked, .keptAsOurs(by: lead, reason: nil, until: day)],
        ]
        for events in before {
            var it = history.impediment
            for event in events { it.evolve(event, at: now) }
            it.evolve(.delegated(by: funder, to: "owner"), at: now)
            let item = Desk.Item(impediment: it.id, kind: .ask, since: now, rule: Rule(.answered))
            #expect(item.stillStands(it) && it.ask.sentAt == now, "\(events)")
            let plan = history.ladder.plan(for: it, from: now)
            #expect(plan.contains { "\($0.kind) \($0.at)" == "remindDeputy 2026-03-06T12:00:00Z" }, "\(events)")
            #expect(!plan.contains { [.ask, .remindFunder, .overdue, .askDeputy].contains($0.kind) }, "\(events)")
        }
        // What is decided stays so.
        var decided = history.impediment
        for event in [asked, .decided(by: funder, option: 1, text: nil), .delegated(by: funder, to: "owner")] {
            decided.evolve(event, at: now)
        }
        #expect(decided.ask.state == .decided)
    }

    @Test("The deputy who was spared by a promise is asked once the funder is silent again for as long")
    func deputyNotAsked() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.pass(until: "2026-03-11T10:00:00Z")
        try history.answer(Answer(.mine, date: try Given.day("2026-03-17")), by: "funder", at: "2026-03-11T18:00:00Z")
        var asked = history
        try asked.pass(until: "2026-03-25T18:00:00Z")
        #expect(asked.lines.count { $0.hasPrefix("deputyAsked") } == 1)
        // It had not left the desk yet.
        history.impediment.evolve(.deputyNotAsked, at: history.now)
        #expect(history.impediment.ask.deputyAskedAt == nil)
        try history.pass(until: "2026-03-25T18:00:00Z")
        // Missed on Wednesday the 18th at 9, and five working days from there.
        #expect(history.lines.last == "deputyAsked 2026-03-24T17:00:00Z")
    }

    @Test("A reminder that fell due while the ask lay on the deputy's desk is none; the clock begins when it leaves")
    func deputyReached() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.pass(until: "2026-03-13T10:00:00Z")
        #expect(history.lines.last == "deputyReminded 2026-03-13T10:00:00Z")
        var it = history.impediment
        let reminder = Desk.Item(impediment: it.id, kind: .reminder, since: history.now, rule: Rule(.deputySilent))
        #expect(reminder.stillStands(it))
        let left = try Given.at("2026-03-16T09:00:00Z")
        it.evolve(.deputyReached, at: left)
        #expect(!reminder.stillStands(it))
        let plan = history.ladder.plan(for: it, from: left).map { "\($0.kind) \($0.at)" }
        #expect(plan.contains("remindDeputy 2026-03-17T17:00:00Z"))
    }

    @Test("Whoever asked before the last question was answered is remembered, and no longer than that")
    func alsoAsking() throws {
        var it = try History(.environments, .stopped, at: Self.raised).impediment
        let (funder, deputy, now) = (PersonKey("funder"), PersonKey("deputy"), try Given.at("2026-03-04T12:00:00Z"))
        let asked = Event.asked(.letter, rule: Rule(.funder), of: "funder")
        for event in [asked, .moreInfoWanted(by: funder, text: nil)] { it.evolve(event, at: now) }
        #expect(it.ask.questionBy == funder && it.ask.alsoAsking == nil)
        it.evolve(.moreInfoWanted(by: deputy, text: nil), at: now)
        it.evolve(.moreInfoWanted(by: deputy, text: nil), at: now)
        #expect(it.ask.questionBy == deputy && it.ask.alsoAsking == [funder])
        it.evolve(.moreInfoWanted(by: funder, text: nil), at: now)
        #expect(it.ask.questionBy == funder && it.ask.alsoAsking == [deputy])
        let answered: [Event] = [.askDue(rule: Rule(.answered), of: "funder"), asked]
        for event in answered + [.moreInfoWanted(by: funder, text: nil)] { it.evolve(event, at: now) }
        #expect(it.ask.alsoAsking == nil)
    }

    @Test("Whoever it was passed on to has it with its answer, though somebody else asked back after them")
    func alsoAskingPassedOn() throws {
        let history = try History(.environments, .stopped, at: Self.raised)
        var it = history.impediment
        let (funder, owner, now) = (PersonKey("funder"), PersonKey("owner"), try Given.at("2026-03-05T10:00:00Z"))
        let events: [Event] = [
            .asked(.letter, rule: Rule(.funder), of: "funder"), .delegated(by: funder, to: "owner"),
            .moreInfoWanted(by: owner, text: nil), .moreInfoWanted(by: funder, text: nil),
        ]
        for event in events { it.evolve(event, at: try Given.at("2026-03-04T15:00:00Z")) }
        it.evolve(.askDue(rule: Rule(.answered), of: "funder"), at: now)
        it.evolve(.asked(.letter, rule: Rule(.answered), of: "funder"), at: now)
        #expect(it.ask.clockFrom == nil && it.ask.deputyAskedAt == now)
        let plan = history.ladder.plan(for: it, from: now).map(\.kind)
        #expect(plan.contains(.remindDeputy) && !plan.contains(.remindFunder))
    }

    @Test("Read anew while nobody has answered, it counts as asked then, by the funder or whoever it was passed on to")
    func readAnew() throws {
        var history = try History(
            .environments, .stopped, at: Self.raised,
            people: [Person(id: "owner", name: "The owner", mail: "owner@example.org")])
        try history.pass(until: "2026-03-06T09:30:00Z")
        #expect(history.lines.last == "asked 2026-03-04T10:00:00Z")
        let anew = Answer(.correct, category: .team)
        var (seen, missed, passedOn) = (history, history, history)
        try history.answer(anew, by: "~dev", at: "2026-03-06T09:30:00Z")
        #expect(history.impediment.ask.clockFrom == history.now)
        try history.pass(until: "2026-03-13T09:30:00Z")
        #expect(
            history.lines.suffix(2) == ["funderReminded 2026-03-10T09:30:00Z", "deputyAsked 2026-03-13T09:30:00Z"])

        // A reminder that lay on the desk meanwhile is none any more.
        var late = history
        let reminder = Desk.Item(
            impediment: late.impediment.id, kind: .reminder, since: late.now, rule: Rule(.funderSilent))
        #expect(reminder.stillStands(late.impediment))
        try late.answer(anew, by: "~dev", at: "2026-03-13T09:40:00Z")
        #expect(!reminder.stillStands(late.impediment))

        // Seen, it is not waited for; a promise that was missed is waited for since then.
        try seen.answer(Answer(.seen), by: "funder", at: "2026-03-06T09:30:00Z")
        try seen.answer(anew, by: "~dev", at: "2026-03-06T09:30:00Z")
        #expect(seen.impediment.ask.clockFrom == nil)
        try missed.answer(Answer(.mine, date: try Given.day("2026-03-06")), by: "funder", at: "2026-03-06T09:30:00Z")
        try missed.answer(anew, by: "~dev", at: "2026-03-10T09:30:00Z")
        #expect(missed.impediment.ask.clockFrom == missed.impediment.ask.promise?.missedAt)

        try passedOn.answer(Answer(.delegate, to: "owner"), by: "funder", at: "2026-03-06T09:30:00Z")
        try passedOn.answer(anew, by: "~dev", at: "2026-03-09T09:30:00Z")
        #expect(passedOn.impediment.ask.deputyAskedAt == passedOn.now && passedOn.impediment.ask.clockFrom == nil)
        try passedOn.answer(Answer(.seen), by: "owner", at: "2026-03-09T10:00:00Z")
        try passedOn.answer(anew, by: "~dev", at: "2026-03-09T11:00:00Z")
        #expect(passedOn.impediment.ask.deputyAcknowledgedAt != nil)
    }

    @Test("Events of before, which did not say whose it is, are read and folded as they were")
    func eventsOfBefore() throws {
        func read(_ text: String) throws -> Event { try JSONDecoder().decode(Event.self, from: Data(text.utf8)) }
        let due = try read(#"{"askDue":{"rule":{"name":"an answer"}}}"#)
        #expect(due == .askDue(rule: Rule(.answered)))
        #expect(try read(#"{"raisedInPerson":{"by":"lead"}}"#) == .raisedInPerson(by: PersonKey("lead")))

        var it = try History(.environments, .stopped, at: Self.raised).impediment
        let now = try Given.at("2026-03-04T10:00:00Z")
        it.evolve(.asked(.letter, rule: Rule(.funder)), at: now)
        it.evolve(.delegated(by: PersonKey("funder"), to: "owner"), at: now)
        it.evolve(.moreInfoWanted(by: PersonKey("owner"), text: nil), at: now)
        it.evolve(due, at: now)
        #expect(it.ask.holder == "owner")
        it.evolve(.moreInfoWanted(by: PersonKey("funder"), text: nil), at: now)
        it.evolve(due, at: now)
        #expect(it.ask.holder == nil)
    }
}
