import Impediments
import Ledger
import Letters

/// One way in which an impediment can have gone, with all that the ledger keeps of it, as templates.
struct Life: Sendable {
    struct Step: Sendable {
        /// Milliseconds after it was raised.
        var after: Int64
        var event: Template
    }

    let state: LifeState
    /// Waits for a funder's answer.
    let isAsked: Bool
    let severity: Severity
    let category: Category
    let steps: [Step]
    let impediment: Template
    let due: Instant?
    let text: Template
    let letters: [Template]

    /// - Parameter events: what happened, each so many minutes after it was raised.
    init(_ subreason: Subreason, _ severity: Severity, _ events: [(minutes: Int64, event: Event)]) throws {
        typealias Gap = Template.Gap
        let labels = Labels(category: subreason.category, subreason: subreason, severity: severity, confidence: 0.91)
        let key = TextKey("\(Gap.source)/\(Gap.team)/\(Gap.message)")
        let raised = Event.Raised(
            source: Gap.source, channel: Gap.team, message: Gap.message, thread: Gap.message, product: Gap.product,
            team: Gap.team, raiser: PersonKey("~0123456789abcdef0123"), text: key, labels: labels, unsure: false)
        var impediment = Impediment(id: ImpedimentID(Gap.number), raised: raised, at: Gap.moment(after: 0))
        var steps = [Step(after: 0, event: try Template(Event.raised(raised)))]
        for (minutes, event) in events {
            impediment.evolve(event, at: Gap.moment(after: minutes))
            steps.append(Step(after: minutes * 60_000, event: try Template(event)))
        }
        self.steps = steps
        self.severity = severity
        self.impediment = try Template(impediment)
        (state, category) = (impediment.state, labels.category)
        isAsked = impediment.isOpen && impediment.ask.isWithFunder
        due = impediment.ask.promise.map { _ in Self.farAway }
        text = try Template(
            PersonalText(
                key: key, person: raised.raiser,
                words: "We still have no test environment, so nothing that we made this week can be shown to anybody.",
                author: Author(id: "u17", name: "Somebody"), permalink: "https://chat.example/\(Gap.message)",
                why: ["no test environment", "nothing can be shown"]))
        letters = try [Purpose.receipt, .closing].map { try Template(Self.letter($0, of: impediment)) }
    }

    /// Nothing falls due while it is measured.
    static let promised = CalendarDay(year: 2099, month: 12, day: 31)
    static let farAway = Instant(milliseconds: 4_102_400_000_000)

    private static func letter(_ purpose: Purpose, of impediment: Impediment) -> Letter {
        typealias Gap = Template.Gap
        let address = Address.thread(source: Gap.source, channel: Gap.team, thread: Gap.message)
        return Letter(
            workspace: Gap.workspace, key: "\(impediment.id)/\(purpose.rawValue)/\(Gap.message)",
            to: .channel(source: Gap.source, channel: Gap.team), addresses: [address], purpose: purpose,
            impediment: impediment.id.description, rule: Rule(.onRaise).description,
            content: Letter.Content(
                subject: "\(impediment.id): no test environment",
                paragraphs: [
                    "\(strong: impediment.id.description): an environment is missing, and work is stopped.",
                    "If nobody drives it by 14:00, the team is asked again; the lead hears tomorrow at 9:00.",
                ],
                actions: [Letter.Action(Answer(.own), label: "I drive it")]),
            inReplyTo: Gap.message,
            about: Letter.Card(
                id: impediment.id.description, category: impediment.labels.category,
                severity: impediment.labels.severity, state: impediment.state, tier: impediment.tier,
                product: Gap.product, team: Gap.team),
            writtenAt: Gap.moment(after: 1))
    }
}

extension Life {
    /// Open ones: none of them has a step to come before a far day.
    static func open() throws -> [Life] {
        let (team, lead, funder) = (PersonKey("~team"), PersonKey("lead"), PersonKey("funder-1"))
        let led: [(Int64, Event)] = [
            (60, .owned(by: team)), (480, .leadTold(rule: Rule(.leadUnresolved))), (500, .leadAcknowledged(by: lead)),
        ]
        return [
            try Life(
                .environments, .stopped,
                led + [
                    (960, .asked(.letter, rule: Rule(.funder))),
                    (1200, .promised(by: funder, as: .funder, on: promised)),
                ]),
            try Life(.technical, .slowing, led),
        ]
    }

    /// Those that are over, each so often among a hundred.
    static func over() throws -> [(life: Life, weight: Int)] {
        let (team, lead, funder) = (PersonKey("~team"), PersonKey("lead"), PersonKey("funder-1"))
        let resolved: [(Int64, Event)] = [
            (60, .owned(by: team)), (1500, .resolved(by: team, text: nil)), (5820, .verified(by: nil, rule: nil)),
        ]
        let asked: [(Int64, Event)] = [
            (240, .nudged(rule: Rule(.ownerWanted))), (480, .leadTold(rule: Rule(.leadUnowned))),
            (960, .asked(.letter, rule: Rule(.funder))), (1100, .acknowledged(by: funder)),
            (1500, .decided(by: funder, option: 1, text: nil)), (2000, .resolved(by: team, text: nil)),
            (6320, .verified(by: nil, rule: nil)),
        ]
        return [
            (try Life(.environments, .stopped, resolved), 45), (try Life(.technical, .slowing, resolved), 40),
            (try Life(.tooBusy, .slowing, [(60, .saidAgain(by: team, text: nil))] + resolved), 6),
            (try Life(.data, .stopped, asked), 5),
            (try Life(.tools, .slowing, [(30, .withdrawn(by: nil, sourceDeleted: true))]), 3),
            (
                try Life(
                    .process, .slowing,
                    [(60, .owned(by: team)), (480, .accepted(by: lead, reason: nil, review: nil))]), 1
            ),
        ]
    }
}
