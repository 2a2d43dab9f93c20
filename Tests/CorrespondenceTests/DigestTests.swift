import Impediments
import Letters
import Testing

@testable import Correspondence

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
                will be no release.
                Asked: a name and a date from the manager of whoever supplies it; it was needed by Friday 6 March. \
                1 You ask the supplier's manager (suggested) · 2 A rented environment until then · 3 The release moves. Answer `1: 1`
                Unanswered, it stands here again next week.
                In the way now: no working environment.
                - Open blockers: 1 (days old: 7)
                - Waiting on you: 81 % of open time (n 1)
                - From ask to decision: at least 5.6 days, median of 1, 1 still open; usual here: five working days
                - Team-days stood still: 7 (n 1)
                Elapsed days, overlaps counted once; n: cases; before: the period before.
                Not known: when working software was last shown to a user. Last talk with a user 8 days ago.
                Open: resources 1.
                Not in here: names, and what people wrote. It comes to you alone; its page or the lead changes how \
                often.
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
                Intake: nothing needs you this week. 1 impediment is in the team's hands. Work is stopped by one. Not \
                known: when working software was last shown to a user. Last talk with a user 8 days ago.
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

    /// A digest of a period ending on a day of March at 08:00 London.
    static func letter(
        _ impediments: [Impediment], directory: Directory = Story.directory, evidence: [DigestFacts.Proof] = [],
        from: String = "2026-03-09T08:00:00Z", to: String = "2026-03-16T08:00:00Z", cadence: DigestCadence = .weekly
    ) throws -> Letter {
        let to = try #require(Instant(rfc3339: to))
        let facts = DigestFacts.make(
            for: "funder", directory: directory, impediments: impediments, evidence: evidence,
            from: try #require(Instant(rfc3339: from)), to: to, now: to, cadence: cadence)
        return Correspondent(directory: directory).digest(facts, period: "2026-03-16")
    }

    @Test("a heartbeat says what is lived with, and for how long the team stood still")
    func livedWith() throws {
        var story = try Story()
        try story.answer(Answer(.decline, reason: "r"), by: "funder", at: "2026-03-05T15:00:00Z", text: "r")
        let letter = try Self.letter([story.impediment])
        #expect(letter.purpose == .heartbeat)
        #expect(letter.text.hasSuffix("\nLived with: 1; the forms team stood still for 7 days."))
    }

    @Test("a heartbeat of several products names each")
    func several() throws {
        var directory = Story.directory
        var archive = try #require(directory.products["intake"])
        (archive.id, archive.title) = ("archive", "Archive")
        directory.products["archive"] = archive
        let shown = try #require(Instant(rfc3339: "2026-03-10T08:00:00Z"))
        let proofs = [EvidenceKind.workingSoftware, .userContact].map { kind in
            DigestFacts.Proof(product: "archive", kind: kind, at: shown)
        }
        let known = try Self.letter([], directory: directory, evidence: proofs).text
        #expect(known.contains("Archive: Working software last shown to a user 6 days ago."))
        #expect(known.contains("Intake: Not known: when working software was last shown, or users last spoken to."))
        let unknown = try Self.letter([], directory: directory).text
        #expect(unknown.hasSuffix("open. Not known: when working software was last shown, or users last spoken to."))
    }

    @Test("what comes once a month speaks of no week")
    func monthly() throws {
        var story = try Story()
        try story.pass(until: "2026-03-16T08:00:00Z")
        let text = try Self.letter([story.impediment], cadence: .monthly).text
        #expect(text.contains("it stands here again next time."))
        #expect(text.contains("no working environment, as last time."))
        #expect(!text.contains("last week") && !text.contains("next week"))
    }

    @Test("what was put off and came back is not called unanswered since the first ask")
    func putOff() throws {
        var story = try Story()
        try story.answer(Answer(.notNow, days: 5), by: "funder", at: "2026-03-04T10:00:00Z")
        try story.pass(until: "2026-03-20T08:00:00Z")
        let text = try Self.letter(
            [story.impediment], from: "2026-03-16T08:00:00Z", to: "2026-03-20T08:00:00Z"
        ).text
        #expect(text.contains("You were asked again 11 days ago; no answer since."))
        #expect(text.contains("it was needed by Wednesday 11 March"))
    }

    @Test("what was seen and is not decided is not called unanswered")
    func seen() throws {
        var story = try Story()
        try story.answer(Answer(.seen), by: "funder", at: "2026-03-05T10:00:00Z")
        try story.pass(until: "2026-03-16T08:00:00Z")
        let text = try Self.letter([story.impediment]).text
        #expect(text.contains("Seen on Thursday 5 March, not decided yet."), "\(text)")
        #expect(!text.contains("no answer"), "\(text)")
    }

    @Test("never cuts a sentence of the lead, and asks for no number that cannot be read")
    func whole() throws {
        let sentence = "We need \(Array(repeating: "word", count: 36).joined(separator: " ")) soon."
        let kinds: [Subreason] = [.environments, .money, .tools]
        let impediments = try kinds.indices.map { index -> Impediment in
            var story = try Story(kinds[index], number: index + 1)
            try story.pass(until: "2026-03-06T10:00:00Z")
            story.impediment.ask.wording = Wording(text: sentence)
            return story.impediment
        }
        let letter = try Self.week(impediments)
        #expect(letter.words <= 300)
        #expect(letter.text.ranges(of: sentence).count == 3, "\(letter.text)")
        #expect(!letter.text.contains("…"))
        let asked = letter.text.split(separator: "\n").filter { $0.hasPrefix("Asked:") }
        for line in asked where !line.contains("(suggested)") { #expect(line.hasSuffix(": mine by DATE`"), "\(line)") }
    }

    @Test("a usual week has what was moved and the proofs of life in every language", arguments: LanguageTests.tags)
    func moved(tag: String) throws {
        let letter = try Self.quarter(tag)
        #expect(letter.words <= 300)
        #expect(letter.text.contains(Catalogue.of(tag).say(.vitalsNotShown).plainText), "\(letter.text)")
        #expect(letter.text.contains("IMP-9,"), "\(letter.text)")
    }

    @Test("what has no room is named, what stops the work first; a long silence is said of it too")
    func named() throws {
        func story(_ number: Int, _ severity: Severity) throws -> Impediment {
            var story = try Story(.environments, severity, number: number)
            try story.pass(until: "2026-03-23T08:00:00Z")
            return story.impediment
        }
        let impediments = try (1...6).map { try story($0, $0 == 6 ? .slowing : .stopped) }
        let letter = try Self.letter(impediments, from: "2026-03-16T08:00:00Z", to: "2026-03-23T08:00:00Z")
        #expect(letter.words <= 300)
        #expect(
            letter.text.contains(
                "\nAnd 3 more. Work stopped: IMP-4, IMP-5. Work slower: IMP-6.\n"
                    + "Unanswered, they stand here again; what weighs the same takes turns.\n"
                    + "No answer for ten working days: IMP-4, IMP-5.\n"), "\(letter.text)")
    }

    /// The words of a digest from 16 to 23 March.
    static func words(_ impediments: [Impediment]) throws -> DigestWords {
        let to = try #require(Instant(rfc3339: "2026-03-23T08:00:00Z"))
        let facts = DigestFacts.make(
            for: "funder", directory: Story.directory, impediments: impediments, evidence: [],
            from: to - .seconds(7 * 86400), to: to, now: to)
        let time = TimeWords(calendar: Story.directory.calendar(ofFunder: "funder"), now: to, language: .of("en"))
        return DigestWords(facts, time, Story.directory)
    }

    @Test("every missed promise is told or named, as that alone")
    func missed() throws {
        let impediments = try (1...8).map { number in
            var story = try Story(number: number)
            if number > 3 {
                try story.answer(
                    Answer(.mine, date: CalendarDay("2026-03-05")), by: "funder", at: "2026-03-04T11:00:00Z")
            }
            // Nothing is heard for ten working days after the promise was missed.
            try story.pass(until: "2026-03-23T08:00:00Z")
            return story.impediment
        }
        let words = try Self.words(impediments)
        #expect(words.rest.stopped.map(\.number) == [4, 5, 6, 7, 8])
        #expect(words.silent([], .init())?.plainText == nil)
        let told = (4...6).map {
            "Your earlier ask IMP-\($0), no working environment: promised for Thursday 5 March, not there yet. "
                + "Still yours?"
        }
        #expect(
            words.earlier(all: true, .init()).compactMap { $0?.plainText } == told + [
                "Promised and not there yet: IMP-7, no working environment · IMP-8, no working environment."
            ])
        #expect(
            words.earlier(all: false, .init(most: 3, titled: false)).compactMap { $0?.plainText } == [
                "Promised and not there yet: IMP-4, IMP-5, IMP-6 (+2)."
            ])
    }

    @Test("what was passed on is not called unanswered by the funder, and counted once")
    func passedOnApart() throws {
        let impediments = try (1...5).map { number in
            var story = try Story(number: number)
            try story.pass(until: "2026-03-05T10:00:00Z")
            if number == 5 { story.tell([.delegated(by: PersonKey("funder"), to: "deputy")]) }
            try story.pass(until: "2026-03-23T08:00:00Z")
            return story.impediment
        }
        let words = try Self.words(impediments)
        #expect(words.silent([], .init())?.plainText == "No answer for ten working days: IMP-4.")
        #expect(
            words.passedOn(all: false, .init())?.plainText
                == "Passed on, and no answer for ten working days: IMP-5.")
        #expect(words.earlier(all: false, .init()).compactMap(\.self).isEmpty)
        // Where it has a line of its own, that says it.
        #expect(words.passedOn(all: true, .init())?.plainText == nil)
        #expect(words.earlier(all: true, .init()).compactMap { $0?.plainText }.count == 1)
    }

    @Test("says of what was passed on that nobody answers, and since when")
    func passedOn() throws {
        var story = try Story()
        try story.pass(until: "2026-03-05T10:00:00Z")
        story.tell([.delegated(by: PersonKey("funder"), to: "deputy")])
        try story.pass(until: "2026-03-23T08:00:00Z")
        let text = try Self.letter([story.impediment], from: "2026-03-16T08:00:00Z", to: "2026-03-23T08:00:00Z").text
        #expect(
            text.contains("Your earlier ask IMP-1, no working environment: with The deputy; no answer since 5 March."))
        #expect(!text.contains("No answer for ten working days"))
    }

    @Test("what is due to be looked at again has its title")
    func review() throws {
        var story = try Story()
        story.impediment.evolve(
            .accepted(by: PersonKey("funder"), reason: nil, review: CalendarDay("2026-03-12")), at: story.now)
        let text = try Self.letter([story.impediment]).text
        #expect(text.contains("\nLived with, and due to be looked at again: IMP-1, no working environment.\n"))
    }

    @Test("below a digest each thing that waits has its title, its link, since when, and what is asked")
    func waiting() throws {
        var worded = try Story(.data, number: 2)
        worded.impediment.ask.wording = Wording(text: "A date from the owner. We have asked twice.")
        let asks = [try Story().impediment, worded.impediment].map { Brief($0, in: Story.directory) }
        let now = try #require(Instant(rfc3339: "2026-03-16T08:00:00Z"))
        let correspondent = worded.correspondent
        let lines = correspondent.waiting(asks, for: "funder", at: now)
        #expect(lines.map(\.kind) == [.heading, .item, .item])
        #expect(lines.first?.plainText == "Waiting for you now: 2")
        let wanted = [
            (
                "- IMP-1: no working environment: https://straw.example/f/funder-",
                ", since 2 March. Asked: a name and a date from the manager of whoever supplies it."
            ),
            (
                "- IMP-2: data to work with is missing: https://straw.example/f/funder-",
                ", since 2 March. Asked: A date from the owner. We have asked twice."
            ),
        ]
        for (line, (head, tail)) in zip(lines.dropFirst().map(\.plainText), wanted) {
            #expect(line.hasPrefix(head) && line.hasSuffix(tail), "\(line)")
        }
        #expect(correspondent.waiting([], for: "funder", at: now).isEmpty)
    }

    /// The end of a busy quarter: more asks than have room, news of earlier ones, holds, silence, several products.
    static func rich(_ tag: String, long: Bool = false) throws -> Letter {
        var directory = Story.directory
        for id in directory.people.keys { directory.people[id]?.language = tag }
        let base = try #require(directory.products["intake"])
        for number in 1...6 {
            var product = base
            product.id = "p\(number)"
            product.title = "The new intake of the northern hospitals, part \(number)"
            directory.products[product.id] = product
        }
        var impediments: [Impediment] = []
        for (index, subreason) in (Subreason.impediments + Subreason.impediments).enumerated() {
            var story = try Story(subreason, number: index + 1) { $0 = directory }
            try story.pass(until: "2026-03-06T10:00:00Z")
            story.impediment.product = index % 7 == 0 ? "intake" : "p\(index % 7)"
            switch index % 4 {
            case 0:
                story.impediment.ask.promise = Promise(
                    by: PersonKey("funder"), on: .init(year: 2026, month: 3, day: 12), givenAt: story.now)
                story.impediment.ask.state = .committed
            case 1 where long:
                story.impediment.ask.wording = Wording(
                    text: String(repeating: "long ", count: 90),
                    options: Array(repeating: "some more words than fit here", count: 5))
            case 2:
                story.impediment.tried = [story.now]
            case 3:
                story.impediment.evolve(.resolved(by: PersonKey("funder"), text: nil), at: story.now)
            default: break
            }
            impediments.append(story.impediment)
        }
        return try week(impediments, directory: directory, late: true)
    }

    /// A usual week of a product that has come some way: three asks, a promise, an end, a hold, figures of two weeks.
    static func quarter(_ tag: String) throws -> Letter {
        var directory = Story.directory
        for id in directory.people.keys { directory.people[id]?.language = tag }
        func story(_ number: Int, _ subreason: Subreason, _ severity: Severity = .stopped, at: String) throws -> Story {
            var story = try Story(subreason, severity, at: at) { $0 = directory }
            story.impediment = Impediment(
                id: ImpedimentID(number),
                raised: .init(
                    source: "chat", channel: "general", message: "m", thread: "m", product: "intake", team: "forms",
                    raiser: PersonKey("~r"), text: TextKey("t"), labels: story.impediment.labels, unsure: false),
                at: story.now)
            return story
        }
        var environment = try story(12, .environments, at: "2026-02-26T09:00:00Z")
        try environment.answer(Answer(.stillThere), by: "~b", at: "2026-02-27T11:00:00Z")
        try environment.answer(Answer(.tried), by: "~b", at: "2026-02-27T12:00:00Z", text: "t")
        try environment.pass(until: "2026-03-09T08:00:00Z")
        var users = try story(15, .gatekept, at: "2026-03-02T09:00:00Z")
        try users.pass(until: "2026-03-09T08:00:00Z")
        var licence = try story(9, .tools, at: "2026-02-25T09:00:00Z")
        try licence.pass(until: "2026-03-03T10:00:00Z")
        try licence.answer(Answer(.decide, option: "1"), by: "funder", at: "2026-03-04T10:00:00Z")
        try licence.answer(Answer(.done), by: "~b", at: "2026-03-05T10:00:00Z")
        var promised = try story(14, .data, at: "2026-02-27T09:00:00Z")
        try promised.pass(until: "2026-03-04T10:00:00Z")
        try promised.answer(Answer(.mine, date: CalendarDay("2026-03-11")), by: "funder", at: "2026-03-05T10:00:00Z")
        var held = try story(16, .money, at: "2026-03-05T09:00:00Z")
        held.impediment.ask.holds = [.init(from: held.now, until: held.now + .seconds(5 * 86400))]
        return try week(
            [environment, users, licence, promised, held].map(\.impediment), directory: directory)
    }

    @Test("has at most 300 words in every language, however much there is to say", arguments: LanguageTests.tags)
    func limit(tag: String) throws {
        for long in [false, true] {
            let letter = try Self.rich(tag, long: long)
            #expect(letter.words <= 300, "\(letter.words) \(letter.text)")
            let language = Catalogue.of(tag)
            #expect(letter.text.contains(language.words(.digestMore, ["n": .count(17)]).prefix(3)))
            #expect(letter.text.contains(language.say(.digestColophon).plainText))
            // What the funder moved is told whatever there is.
            #expect(letter.text.contains(#/IMP-4\b/#), "\(letter.text)")
            // Three are told and the rest counted, or all are counted.
            let rest = (1...20).map { language.words(.digestEarlierMore, ["n": .count($0)]) }
            #expect(rest.contains { letter.text.contains($0) }, "\(letter.text)")
        }
    }

    @Test("names what it leaves out, and leaves nothing out where there is room")
    func leftOut() throws {
        let rich = try Self.rich("fr", long: true).text
        #expect(rich.contains("Omis pour faire court"))
        var one = try Story()
        try one.pass(until: "2026-03-09T08:00:00Z")
        #expect(!(try Self.week([one.impediment]).text.contains("Left out")))
    }
}
