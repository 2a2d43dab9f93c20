import Correspondence
import Impediments
import Letters
import Testing

@Suite("The digest as a letter")
struct DigestTests {
    static func week(_ impediments: [Impediment], directory: Directory = Story.directory, late: Bool = false) throws
        -> Letter
    {
        let from = try #require(Instant(rfc3339: "2026-03-02T08:00:00Z"))
        let to = try #require(Instant(rfc3339: "2026-03-09T08:00:00Z"))
        let facts = DigestFacts.make(
            for: "funder", directory: directory, impediments: impediments,
            evidence: [.init(product: "intake", kind: .userContact, at: from - .seconds(86400))], from: from, to: to,
            now: late ? to + .seconds(7200) : to)
        return Correspondent(directory: directory).digest(facts, period: "2026-03-09")
    }

    @Test("reads like one page by a person who counts")
    func golden() throws {
        var first = try Story()
        try first.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T11:00:00Z")
        try first.pass(until: "2026-03-09T08:00:00Z")
        let letter = try Self.week([first.impediment])
        #expect(
            letter.text == """
                Intake, week to Monday 9 March
                1 thing only you can move. It has waited 7 days. Nothing else needs you.
                1. IMP-1, no working environment, forms team (7 days, said twice): Nothing can be deployed, so there \
                will be no release. Asked: a name and a date from the manager of whoever supplies it, by Wednesday 11 \
                March. 1 You ask that manager (suggested) · 2 A rented environment until then · 3 The release moves. \
                Answer `1: 1`
                Unanswered, it stands here again next week.
                In the way now: no working environment.
                Open blockers 1, aged 7 days · waiting on you 81 % of open time · your decisions take at least 5.6 \
                days (median of 1, 1 still open) · days on which teams stood still: 7. Elapsed days.
                Not known: when working software was last shown to a user. Last talk with a user 8 days ago.
                Open: resources 1.
                Not in here: names, and what people wrote. It comes weekly, to you alone; the lead can have the day \
                changed.
                """)
        #expect(letter.purpose == .digest)
        #expect(letter.key == "digest/funder/2026-03-09")
        #expect(letter.impediment == nil)
        #expect(letter.addresses == [.mail(mailbox: "funder@example.org", name: "The funder")])
        #expect(letter.content.subject == "Intake, week to Monday 9 March")
    }

    @Test("is a heartbeat of two lines at most where nothing is needed, with what is held back")
    func heartbeat() throws {
        var story = try Story(.data, at: "2026-03-06T10:00:00Z")
        story.impediment.ask.holds = [.init(from: story.now, until: story.now + .seconds(6 * 86400))]
        let letter = try Self.week([story.impediment])
        #expect(letter.purpose == .heartbeat)
        #expect(
            letter.text == """
                Intake: nothing needs you this week. 1 impediment is in the team's hands. Not known: when working \
                software was last shown to a user. Last talk with a user 8 days ago.
                Held back by the lead: 1, until Thursday 12 March.
                """)
    }

    @Test("counts what is held back and what the team keeps, also where there are asks")
    func held() throws {
        var asked = try Story()
        try asked.pass(until: "2026-03-04T10:00:00Z")
        var held = try Story(.data)
        held.impediment.ask.holds = [.init(from: held.now, until: held.now + .seconds(9 * 86400))]
        var kept = try Story(.tools)
        kept.impediment.ask.oursUntil = .init(year: 2026, month: 3, day: 20)
        let text = try Self.week([asked.impediment, held.impediment, kept.impediment]).text
        #expect(
            text.contains(
                "\nHeld back by the lead: 1, until Wednesday 11 March. Kept by the team: 1, until Friday 20 March.\n"))
    }

    @Test("says that it is late where it is")
    func late() throws {
        #expect(try Self.week([], late: true).text.hasSuffix("\nThis one is late: it was due at 08:00."))
    }

    @Test("has at most 300 words, however much there is to say")
    func limit() throws {
        var directory = Story.directory
        let base = try #require(directory.products["intake"])
        for number in 1...6 {
            var product = base
            product.id = "p\(number)"
            product.title = "The new intake of the northern hospitals, part \(number)"
            directory.products[product.id] = product
        }
        var impediments: [Impediment] = []
        for (index, subreason) in (Subreason.impediments + Subreason.impediments).enumerated() {
            var story = try Story(subreason)
            try story.pass(until: "2026-03-06T10:00:00Z")
            story.impediment.product = index % 7 == 0 ? "intake" : "p\(index % 7)"
            switch index % 4 {
            case 0:
                story.impediment.ask.promise = Promise(
                    by: PersonKey("funder"), on: .init(year: 2026, month: 3, day: 12), givenAt: story.now)
                story.impediment.ask.state = .committed
            case 1:
                story.impediment.ask.wording = Wording(
                    text: String(repeating: "long ", count: 90),
                    options: Array(repeating: "some more words than fit here", count: 5))
            default: break
            }
            impediments.append(story.impediment)
        }
        let letter = try Self.week(impediments, directory: directory, late: true)
        #expect(letter.words <= 300, "\(letter.words) \(letter.text)")
        #expect(letter.text.contains("\nAnd "))
        #expect(letter.text.contains("This one is late"))
        #expect(letter.text.contains("Not in here: names"))
    }
}
