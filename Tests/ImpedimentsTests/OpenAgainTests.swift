import Impediments
import Testing

/// What becomes of an ask when what was said to be over is open again (R3). 2 March 2026 is a Monday; London is on GMT.
@Suite("Open again")
struct OpenAgainTests {
    private static let raised = "2026-03-02T10:00:00Z"
    private static let (lead, funder, dev) = (PersonKey("lead"), PersonKey("funder"), PersonKey("~dev"))
    private static let asked = Event.asked(.letter, rule: Rule(.funder), of: "funder")

    /// These events at noon on Wednesday, done an hour later, and open again after another one.
    private static func back(
        _ severity: Severity = .stopped, after events: [Event]
    ) throws -> (before: Ask, after: Impediment, plan: [Step]) {
        let history = try History(.environments, severity, at: raised)
        let (noon, done, back) = (
            try Given.at("2026-03-04T12:00:00Z"), try Given.at("2026-03-04T13:00:00Z"),
            try Given.at("2026-03-04T14:00:00Z")
        )
        var it = history.impediment
        for event in events { it.evolve(event, at: noon) }
        let before = it.ask
        it.evolve(.resolved(by: dev, text: nil), at: done)
        #expect(!it.ask.isWithFunder)
        it.evolve(.reopened(by: dev), at: back)
        return (before, it, history.ladder.plan(for: it, from: back))
    }

    @Test("what the lead keeps, holds, or has to answer is the lead's still, asked before or not")
    func theLeads() throws {
        let day = try Given.day("2026-04-15")
        let kept = Event.keptAsOurs(by: Self.lead, reason: nil, until: day)
        let held = Event.held(by: Self.lead, reason: nil, until: try Given.at("2026-03-06T12:00:00Z"))
        let question = Event.moreInfoWanted(by: Self.funder, text: nil)
        for events in [[kept], [Self.asked, kept], [held], [Self.asked, question]] {
            let (before, it, plan) = try Self.back(after: events)
            #expect(it.ask == before, "\(events)")
            #expect(!plan.contains { $0.kind == .remindFunder }, "\(events)")
            let over = try Given.at(events.contains(held) ? "2026-03-06T12:00:00Z" : "2026-04-15T08:00:00Z")
            #expect(plan.filter { $0.kind == .ask }.allSatisfy { $0.at >= over }, "\(events)")
        }
    }

    @Test("the answer to a question is on its way still; where nobody was asked yet, there is another preview")
    func onTheDesk() throws {
        let question = Event.moreInfoWanted(by: Self.funder, text: nil)
        let (before, answered, _) = try Self.back(after: [Self.asked, question, .askDue(rule: Rule(.answered))])
        #expect(answered.ask == before && answered.ask.state == .queued)
        let (_, due, plan) = try Self.back(after: [.previewed(rule: Rule(.preview)), .askDue(rule: Rule(.funder))])
        #expect(due.ask.state == .none && plan.contains { "\($0.kind) \($0.at)" == "preview 2026-03-04T14:00:00Z" })
    }

    @Test("what stood in a digest and was confirmed has a preview, and the whole time limit after it")
    func confirmed() throws {
        let digest = Event.asked(.digest, rule: Rule(.digestOnly), of: "funder")
        let (before, it, plan) = try Self.back(.slowing, after: [digest, .confirmed(by: Self.lead)])
        #expect(it.ask.sentAt == before.sentAt && !it.ask.isWithFunder)
        let lines = plan.map { "\($0.kind) \($0.at)" }
        #expect(lines.contains("preview 2026-03-04T14:00:00Z") && lines.contains("ask 2026-03-05T10:00:00Z"))
    }

    @Test("what is no impediment, and then one after all, is kept still; what was lived with is kept no more")
    func readAnewOrLivedWith() throws {
        let kept = Event.keptAsOurs(by: Self.lead, reason: nil, until: try Given.day("2026-04-15"))
        var it = try History(.environments, .stopped, at: Self.raised).impediment
        let (labels, now) = (it.labels, try Given.at("2026-03-04T12:00:00Z"))
        var nothing = labels
        (nothing.category, nothing.subreason) = (.nothing, .announcement)
        for event in [Self.asked, kept] { it.evolve(event, at: now) }
        let before = it.ask
        it.evolve(.relabelled(nothing, by: Self.dev, because: .corrected), at: now)
        it.evolve(.relabelled(labels, by: Self.dev, because: .corrected), at: now)
        #expect(it.ask == before)

        var lived = try History(.environments, .stopped, at: Self.raised).impediment
        let review = try Given.day("2026-06-01")
        for event in [kept, .accepted(by: Self.lead, reason: nil, review: review), .reopened(by: Self.dev)] {
            lived.evolve(event, at: now)
        }
        #expect(lived.ask.oursUntil == nil)
    }

    @Test("decided by whoever it was passed on to, it is asked of that one anew; in a digest, of the funder")
    func decidedByAnother() throws {
        let events: [Event] = [
            Self.asked, .delegated(by: Self.funder, to: "owner"),
            .decided(by: PersonKey("owner"), option: 2, text: nil),
        ]
        let (_, back, plan) = try Self.back(after: events)
        #expect(back.ask.state == .none && back.ask.delegatedTo == "owner")
        #expect(plan.contains { $0.kind == .preview } && plan.contains { $0.kind == .ask })
        var it = back
        let sent = try Given.at("2026-03-05T10:00:00Z")
        it.evolve(.askDue(rule: Rule(.funder), of: "funder"), at: sent)
        it.evolve(.asked(.letter, rule: Rule(.funder), of: "funder"), at: sent)
        #expect(it.ask.state == .sent && it.waitingOn == .deputy)
        let then = try History(.environments, .stopped, at: Self.raised).ladder.plan(for: it, from: sent)
        #expect(then.contains { "\($0.kind) \($0.at)" == "remindDeputy 2026-03-09T10:00:00Z" })
        #expect(!then.contains { $0.kind == .remindFunder || $0.kind == .askDeputy })

        #expect(try Self.back(.slowing, after: events).after.ask.delegatedTo == nil)
        var slower = back
        var labels = back.labels
        labels.severity = .slowing
        slower.evolve(.relabelled(labels, by: Self.dev, because: .corrected), at: sent)
        #expect(slower.ask.delegatedTo == nil && slower.ask.holder == nil)
    }

    @Test("what was passed on is asked of the other one again, whose clock begins anew")
    func passedOn() throws {
        let (_, it, plan) = try Self.back(after: [Self.asked, .delegated(by: Self.funder, to: "owner")])
        #expect(it.ask.state == .sent && it.waitingOn == .deputy)
        #expect(plan.contains { "\($0.kind) \($0.at)" == "remindDeputy 2026-03-06T14:00:00Z" })
        #expect(!plan.contains { $0.kind == .remindFunder })
    }
}
