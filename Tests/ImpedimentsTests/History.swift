import Impediments
import Testing

/// One impediment on a virtual clock, without ledger or letters: what the ladder does, and when.
struct History {
    var directory: Directory
    var impediment: Impediment
    var now: Instant
    var happened: [(at: Instant, event: Event)] = []
    var ladder: Ladder { Ladder(directory) }

    /// Raised at `at` in London office hours, with a lead, a funder and a deputy.
    init(
        _ subreason: Subreason, _ severity: Severity, at: String, pastDue: Bool = false,
        product change: (inout Product) -> Void = { _ in }, people: [Person] = []
    ) throws {
        var product = Product(
            id: "intake", title: "Intake", zone: "Europe/London", lead: "lead", funder: "funder", deputy: "deputy",
            teams: [Team(id: "forms", size: 6, channels: [.init(source: "chat", id: "general")])])
        change(&product)
        var everybody = ["lead", "funder", "deputy", "owner"].map { Person(id: $0, name: "The \($0)") }
        everybody.removeAll { person in people.contains { $0.id == person.id } }
        directory = Directory(
            workspace: "default",
            people: Dictionary(uniqueKeysWithValues: (everybody + people).map { ($0.id, $0) }),
            products: ["intake": product])
        now = try #require(Instant(rfc3339: at))
        let labels = Labels(
            category: subreason.category, subreason: subreason, severity: severity, confidence: 0.9, pastDue: pastDue)
        impediment = Impediment(
            id: ImpedimentID(1),
            raised: .init(
                source: "chat", channel: "general", message: "m1", thread: "m1", product: "intake", team: "forms",
                raiser: PersonKey("~raiser"), text: TextKey("chat/general/m1"), labels: labels, unsure: false),
            at: now)
    }

    /// Lets time pass; the desk is always free, so an ask that is due is sent at once.
    mutating func pass(until end: String) throws {
        let end = try #require(Instant(rfc3339: end))
        while let due = ladder.nextDue(impediment, after: now), due <= end {
            now = due
            let events = ladder.due(impediment, at: now)
            try #require(!events.isEmpty, "a step is due that does nothing")
            for event in events { fold(event) }
            if case .askDue(let rule, _, _)? = events.last { fold(.asked(.letter, rule: rule)) }
        }
        now = end
    }

    mutating func answer(_ answer: Answer, by person: String, at moment: String, text: String? = nil) throws {
        try pass(until: moment)
        let decision = AnswerDecision(directory, impediment, by: PersonKey(person), at: now)
        for event in try decision.events(for: answer, text: text.map(TextKey.init)) { fold(event) }
    }

    /// It is said that it works again, and nobody answers the question.
    mutating func sound(_ moment: String) throws {
        try pass(until: moment)
        fold(.soundedOver())
    }

    private mutating func fold(_ event: Event) {
        impediment.evolve(event, at: now)
        happened.append((now, event))
    }

    /// `leadTold 2026-03-02T14:00:00Z`, one line an event.
    var lines: [String] {
        happened.map { "\(String(describing: $0.event).prefix { $0 != "(" }) \($0.at)" }
    }
}
