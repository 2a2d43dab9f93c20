internal import Chat
internal import Impediments

/// Makes up what happens over some weeks, from a seed.
struct Chronicler {
    private var dice: Dice
    private let company: Company
    private let seed: UInt64
    private var now: Instant
    private var lines: [Chronicle.Line] = []
    private var said: [Chronicle.Said] = []
    /// Numbers that there may be by now.
    private var numbers = 0
    private var sentences = 0

    /// Around these days something is odd about some calendar: clocks change here or there, a year ends, a leap day.
    private static let days = [
        "2026-03-03", "2026-03-25", "2026-04-01", "2026-10-01", "2026-10-22", "2026-12-18", "2028-02-24", "2026-06-10",
    ]

    /// - Parameter weeks: how long it lasts after the last thing that is said.
    static func chronicle(of seed: UInt64, in company: Company, deeds: ClosedRange<Int>, days: Int) throws -> Chronicle
    {
        var chronicler = try Chronicler(seed: seed, company: company)
        let begins = chronicler.now
        for _ in 0..<chronicler.dice.roll(deeds) { chronicler.goOn() }
        return Chronicle(
            seed: seed, begins: begins, lines: chronicler.lines,
            ends: chronicler.now + .seconds(days * 86400 + chronicler.dice.roll(0...86_400)), said: chronicler.said)
    }

    private init(seed: UInt64, company: Company) throws {
        self.seed = seed
        self.company = company
        dice = Dice(seed: seed ^ 0x57_0CCE)
        let day = try Instant(rfc3339: dice.pick(Self.days) + "T00:00:00Z").orThrow("a day that is none")
        now = day + .seconds(dice.roll(0...86_399))
    }

    private mutating func goOn() {
        // No deed falls on a whole minute, as what the calendar makes due mostly does.
        let minutes = dice.pick(weighted: [(2, 0...1), (6, 2...60), (6, 120...600), (5, 700...2800), (1, 2880...9000)])
        now = now + .seconds(60 * dice.roll(minutes) + dice.roll(1...59))
        let moment = now.milliseconds
        if moment % 60_000 == 0 { now = now + .seconds(7) }
        guard let place = said.isEmpty ? nil : dice.pick(said), !dice.happens(30) else { return say() }
        switch dice.roll(0...19) {
        case 0: edit(place)
        case 1: delete(place)
        case 2...7: reply(place)
        case 8:
            add(
                "evidence", about: "evidence",
                [
                    ("product", .string(dice.pick(company.channels).product)),
                    ("kind", .string(dice.pick(Self.proofs))),
                ])
        default: answer()
        }
    }

    private mutating func add(_ what: String, about: String, _ facts: [(String, JSON)]) {
        lines.append(.line(now, about: about, what, facts))
    }

    private static let proofs = [
        "working_software", "user_contact", "runs", "used_for_real", "first_benefit", "contact_cancelled",
    ]

    // MARK: What is said

    private mutating func marked(_ sentence: String) -> String {
        sentences += 1
        return Canary.marking(sentence, sentences, atBeginning: dice.happens(30))
    }

    private mutating func something() -> String {
        dice.pick(
            dice.pick(weighted: [
                (7, Sentences.stopped), (4, Sentences.slowing), (1, Sentences.double), (1, Sentences.idle),
            ]))
    }

    private mutating func say() {
        let channel = dice.pick(company.channels).name
        let id = "m\(lines.count + 1)"
        let sentence = something()
        message(id, channel, thread: nil, by: dice.pick(Company.members), marked(sentence))
        said.append(Chronicle.Said(id: id, channel: channel, at: now, text: sentence))
        numbers += Sentences.double.contains(sentence) ? 2 : 1
    }

    private mutating func message(_ id: String, _ channel: String, thread: String?, by user: String, _ text: String) {
        let number = Company.members.firstIndex(of: user).map { $0 + 1 } ?? 9
        add(
            "message", about: "m/\(thread ?? id)",
            [
                ("source", .string(Company.source)), ("channel", .string(channel)), ("id", .string(id)),
                ("thread", JSON(thread)),
                ("author", ["id": .string(user), "name": .string(Canary.name(number))]), ("text", .string(text)),
            ])
    }

    private mutating func reply(_ place: Chronicle.Said) {
        let id = "m\(lines.count + 1)"
        let lead = company.channels.first { $0.name == place.channel }?.lead
        if lead != nil, dice.happens(25) {
            message(id, place.channel, thread: place.id, by: "\(Canary.mark)-ul", dice.pick(Sentences.ofTheLead))
        } else if dice.happens(50) {
            message(
                id, place.channel, thread: place.id, by: dice.pick(Company.members), dice.pick(Sentences.ofTheTeam))
        } else {
            message(id, place.channel, thread: place.id, by: dice.pick(Company.members), marked(something()))
            numbers += 1
        }
    }

    private mutating func edit(_ place: Chronicle.Said) {
        add(
            "edit", about: "m/\(place.id)",
            [
                ("source", .string(Company.source)), ("channel", .string(place.channel)), ("id", .string(place.id)),
                ("text", .string(marked(something()))),
            ])
        said.removeAll { $0.id == place.id }
    }

    private mutating func delete(_ place: Chronicle.Said) {
        add(
            "delete", about: "m/\(place.id)",
            [
                ("source", .string(Company.source)), ("channel", .string(place.channel)), ("id", .string(place.id)),
            ])
        said.removeAll { $0.id == place.id }
    }

    // MARK: What is answered

    private mutating func answer() {
        let number = dice.roll(1...max(1, numbers))
        let channel = dice.pick(company.channels)
        let day = JSON.string(String((now + .seconds(86400 * dice.roll(1...9))).rfc3339.prefix(10)))
        let (by, verb, fields) = dice.pick([ofTheTeam(number), ofTheLead(channel, day), ofTheFunder(channel, day)])
        add(
            "answer", about: "\(number)",
            [
                ("impediment", .string("IMP-\(number)")), ("by", .string(by)), ("verb", .string(verb)),
            ] + fields)
    }

    private typealias Given = (by: String, verb: String, fields: [(String, JSON)])

    private mutating func text(_ sentences: [String]) -> JSON { .string(marked(dice.pick(sentences))) }

    private mutating func ofTheTeam(_ number: Int) -> Given {
        let by = dice.pick(Company.members)
        switch dice.roll(0...13) {
        case 0...2: return (by, "own", [])
        case 3...4: return (by, "tried", [("text", text(Reasons.tried))])
        case 5: return (by, "still_there", [])
        case 6: return (by, "done", [("text", text(Reasons.done))])
        case 7: return (by, "reopen", [])
        case 8: return (by, "correct", [("severity", .string(dice.pick(["stopped", "slowing"])))])
        case 9: return (by, "correct", [("category", .string(dice.pick(["none", "team", "resources"])))])
        case 10: return (by, "merge", [("into", .string("IMP-\(dice.roll(1...max(1, numbers)))"))])
        case 11: return (by, dice.pick(["unmerge", "apart"]), [])
        case 13: return (by, "because", [("into", .string("IMP-\(dice.roll(1...max(1, numbers)))"))])
        default: return (by, "withdraw", [])
        }
    }

    private mutating func ofTheLead(_ channel: Company.Channel, _ day: JSON) -> Given {
        let by = channel.lead ?? channel.owner ?? Company.members[0]
        switch dice.roll(0...11) {
        case 0...2: return (by, "hold", [("reason", text(Reasons.held))])
        case 3: return (by, "release", [])
        case 4: return (by, "ours", [("reason", text(Reasons.kept)), ("review_date", day)])
        case 5: return (by, "confirm", [])
        case 6: return (by, "raised_in_person", [])
        case 7: return (by, "mine", [("date", day)])
        case 8...9:
            // The one thing that goes upward as it was written.
            return (
                by, "wording",
                [
                    ("text", "Please give the Forms team a machine of their own."),
                    ("options", ["Buy one", "Rent one"]),
                    ("needed_by", day),
                ]
            )
        case 10: return (by, "accept", [("reason", text(Reasons.accepted)), ("review_date", day)])
        default: return (by, "own", [])
        }
    }

    private mutating func ofTheFunder(_ channel: Company.Channel, _ day: JSON) -> Given {
        let by = dice.happens(25) ? channel.deputy ?? channel.funder : channel.funder
        switch dice.roll(0...10) {
        case 0...1: return (by, "seen", [])
        case 2...3: return (by, "mine", [("date", day)])
        case 4: return (by, "decide", [("option", .string("\(dice.roll(1...3))"))])
        case 5: return (by, "decide", [("text", "Rent one until June.")])
        case 6: return (by, "decline", [("reason", "There is no money for it.")])
        case 7: return (by, "not_now", [("days", .number("\(dice.roll(1...9))"))])
        case 8: return (by, "more_info", [("text", "How much is it?")])
        case 9: return (by, "delegate", [("to", "dee")])
        default: return (by, "accept", [("reason", "So be it.")])
        }
    }
}
