internal import Impediments

/// Makes up a story from a seed.
struct Telling {
    private var dice: Dice
    private var deeds: [Deed] = []
    private var now: Instant
    /// What was said as a thing of its own, so that people can come back to it.
    private var roots: [(number: Int, channel: String, by: String)] = []

    /// Around these days something is odd about the calendar: clocks change here or there, a year ends.
    private static let days = [
        "2026-03-03", "2026-03-06", "2026-03-25", "2026-03-27", "2026-10-22", "2026-10-29", "2026-12-29", "2026-06-10",
    ]

    static func story(of seed: UInt64) -> Story {
        var telling = Telling(seed: seed)
        let begins = telling.now
        let length = telling.dice.pick(weighted: [(16, 1...2), (4, 3...4), (1, 5...7), (1, 8...12)])
        for _ in 0..<telling.dice.roll(length) { telling.goOn() }
        // Most are short, so that many can be played; some see the whole ladder, and two digests.
        let hours = telling.dice.pick(weighted: [(30, 2), (5, 26), (1, 75), (1, 200)])
        return Story(seed: seed, begins: begins, deeds: telling.deeds, ends: telling.now + .seconds(hours * 3600))
    }

    private init(seed: UInt64) {
        dice = Dice(seed: seed)
        let day = Instant(rfc3339: dice.pick(Self.days) + "T00:00:00Z") ?? Instant(milliseconds: 0)
        now = day + .milliseconds(dice.roll(0...86_399_999))
    }

    private mutating func goOn() {
        // No deed falls on a whole second, as everything does that the calendar makes due.
        let minutes = dice.pick(weighted: [(4, 0...1), (6, 1...20), (4, 30...400), (2, 600...1800), (1, 2880...7200)])
        now = now + .seconds(60 * dice.roll(minutes) + dice.roll(0...59)) + .milliseconds(dice.roll(1...999))
        let number = deeds.count + 1
        deeds.append(Deed(number: number, at: now, what: what(number)))
    }

    private mutating func what(_ number: Int) -> Deed.What {
        guard !roots.isEmpty, dice.happens(60) else { return saying(number) }
        let root = dice.pick(roots)
        let people = Town.channels[root.channel] ?? (lead: "ul", funder: "uf")
        switch dice.roll(0...9) {
        case 0: return .edits(message: root.number, by: root.by, channel: root.channel, text: something(number))
        case 1: return .deletes(message: root.number, channel: root.channel)
        case 2...3:
            let (by, answer) = answer(people)
            return .presses(message: root.number, by: by, channel: root.channel, answer)
        case 4...5:
            let (by, answer) = answer(people)
            return .answers(message: root.number, by: by, channel: root.channel, answer)
        case 6: return reply(root, by: people.lead, Sentences.ofTheLead)
        case 7: return reply(root, by: people.funder, Sentences.ofTheFunder)
        case 8: return reply(root, by: dice.pick(["u1", "u2", "u3"]), Sentences.stopped + Sentences.slowing)
        default: return reply(root, by: dice.pick(["u1", "u2", "u3"]), Sentences.ofTheTeam)
        }
    }

    private mutating func saying(_ number: Int) -> Deed.What {
        let (channel, by) = (dice.pick(["forms", "forms", "vans"]), dice.pick(["u1", "u2", "u3"]))
        roots.append((number, channel, by))
        return .says(by: by, channel: channel, thread: nil, text: something(number))
    }

    private mutating func reply(
        _ root: (number: Int, channel: String, by: String), by: String, _ sentences: [String]
    ) -> Deed.What {
        .says(by: by, channel: root.channel, thread: root.number, text: dice.pick(sentences))
    }

    /// No two say the same: which of those would be counted with the other depends on what came first.
    private mutating func something(_ number: Int) -> String {
        dice.pick(
            dice.pick(weighted: [
                (6, Sentences.stopped), (2, Sentences.slowing), (1, Sentences.double), (1, Sentences.idle),
            ])) + Sentences.mark + "\(number))"
    }

    private mutating func answer(_ people: (lead: String, funder: String)) -> (by: String, Answer) {
        let day = CalendarDay(String((now + .seconds(86400 * dice.roll(1...6))).rfc3339.prefix(10)))
        switch dice.roll(0...2) {
        case 0:
            return (
                dice.pick(["u1", "u2"]),
                dice.pick([
                    Answer(.own), Answer(.done), Answer(.stillThere), Answer(.verify), Answer(.reopen),
                    Answer(.correct, severity: .slowing), Answer(.correct, category: .nothing), Answer(.withdraw),
                    Answer(.merge, into: "IMP-1"), Answer(.unmerge), Answer(.tried, text: "We asked again."),
                ])
            )
        case 1:
            return (
                people.lead,
                dice.pick([
                    Answer(.confirm), Answer(.hold, reason: "They answer tomorrow."), Answer(.release),
                    Answer(.ours, reviewDate: day), Answer(.raisedInPerson), Answer(.mine, date: day),
                    Answer(.wording, text: "Please give the team a machine.", options: ["Buy", "Rent"]),
                    Answer(.accept, reason: "It costs too much.", reviewDate: day), Answer(.done),
                ])
            )
        default:
            return (
                people.funder,
                dice.pick([
                    Answer(.seen), Answer(.mine, date: day), Answer(.decide, text: "Rent one."), Answer(.moreInfo),
                    Answer(.decline, reason: "No money."), Answer(.notNow, days: 2), Answer(.delegate, to: "deputy"),
                    Answer(.accept, reason: "So be it."), Answer(.done),
                ])
            )
        }
    }
}
