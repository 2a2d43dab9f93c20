import Correspondence
import Impediments
import Letters
import Testing

/// One impediment on a virtual clock with all its letters, as the daemon would have them written.
struct Story {
    var directory: Directory
    var correspondent: Correspondent
    var impediment: Impediment
    var now: Instant
    var letters: [Letter] = []
    var ladder: Ladder { Ladder(directory) }

    init(
        _ subreason: Subreason = .environments, _ severity: Severity = .stopped, at: String = "2026-03-02T09:00:00Z",
        unsure: Bool = false, pastDue: Bool = false, notes: [Inbound.Note] = [], raiser: String = "~raiser",
        number: Int = 1,
        like: Happening.Like? = nil, change: (inout Directory) -> Void = { _ in }
    ) throws {
        directory = Self.directory
        change(&directory)
        correspondent = Correspondent(directory: directory) { request in
            "https://straw.example/f/\(request.person)-\(request.page.hashValue)"
        }
        now = try #require(Instant(rfc3339: at))
        let raised = Event.Raised(
            source: "chat", channel: "general", message: "m1", thread: "m1", product: "intake", team: "forms",
            raiser: PersonKey(raiser), text: TextKey("chat/general/m1"),
            labels: Labels(
                category: subreason.category, subreason: subreason, severity: severity, confidence: 0.9,
                pastDue: pastDue), unsure: unsure)
        impediment = Impediment(id: ImpedimentID(number), raised: raised, at: now)
        tell([.raised(raised)], inReplyTo: "m1", notes: notes, like: like)
    }

    static var directory: Directory {
        let product = Product(
            id: "intake", title: "Intake", zone: "Europe/London", lead: "lead", productOwner: "owner", funder: "funder",
            deputy: "deputy", dayRate: MoneyRange(unit: "£", low: 400, high: 650),
            teams: [Team(id: "forms", size: 6, channels: [.init(source: "chat", id: "general")])])
        let people = ["lead", "owner", "funder", "deputy"].map { id in
            Person(
                id: id, name: "The \(id)", role: id, mail: "\(id)@example.org",
                chat: .init(source: "chat", user: "u-\(id)"))
        }
        return Directory(
            workspace: "default", people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
            products: ["intake": product])
    }

    /// Lets time pass; the desks are free, so whatever is due to a funder or deputy is said at once.
    mutating func pass(until end: String) throws {
        let end = try #require(Instant(rfc3339: end))
        while let due = ladder.nextDue(impediment, after: now), due <= end {
            now = due
            let events = ladder.due(impediment, at: now)
            try #require(!events.isEmpty, "a step is due that does nothing")
            tell(events)
            for event in events { desk(event) }
        }
        now = end
    }

    mutating func answer(
        _ answer: Answer, by person: String, at moment: String, called name: String? = nil, text: String? = nil
    ) throws {
        try pass(until: moment)
        let decision = AnswerDecision(directory, impediment, by: PersonKey(person), at: now)
        let events = try decision.events(for: answer, text: text.map(TextKey.init))
        tell(events, inReplyTo: "a\(letters.count)", owesReply: true, name: name)
        for event in events { desk(event) }
    }

    mutating func tell(
        _ events: [Event], inReplyTo: String? = nil, owesReply: Bool = false, name: String? = nil,
        notes: [Inbound.Note] = [], like: Happening.Like? = nil
    ) {
        for event in events { impediment.evolve(event, at: now) }
        letters += correspondent.letters(
            for: Happening(
                impediment: impediment, events: events, at: now, plan: ladder.plan(for: impediment, from: now),
                inReplyTo: inReplyTo, owesReply: owesReply, actorName: name, notes: notes, like: like))
    }

    private mutating func desk(_ event: Event) {
        let (kind, person, rule): (Desk.Kind, String, Rule)
        switch event {
        case .askDue(let why, _, _):
            tell([.asked(.letter, rule: why)])
            (kind, person, rule) = (.ask, "funder", why)
        case .funderReminded(let why): (kind, person, rule) = (.reminder, "funder", why)
        case .promiseMissed(of: .funder, let why): (kind, person, rule) = (.overdue, "funder", why)
        case .deputyAsked(let why): (kind, person, rule) = (.ask, "deputy", why)
        case .delegated(_, let other): (kind, person, rule) = (.ask, other, Rule(.answered))
        default: return
        }
        if let letter = correspondent.deskLetter([DeskItem(impediment, kind, rule: rule)], to: person, at: now) {
            letters.append(letter)
        }
    }

    func letters(_ purpose: Purpose, to person: String? = nil) -> [Letter] {
        letters.filter { $0.purpose == purpose && (person == nil || $0.to == person.map(Recipient.person)) }
    }
}

extension Letter {
    var text: String { content.plainText }
    var words: Int { text.split(whereSeparator: \.isWhitespace).count }
    var isUpward: Bool { to == .person(id: "funder") || to == .person(id: "deputy") }
}

extension Subreason {
    static let impediments = allCases.filter { $0.category != .nothing }
}
