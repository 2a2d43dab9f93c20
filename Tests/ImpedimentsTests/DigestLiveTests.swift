import Impediments
import Testing

/// Whatever is left out before a digest is worked out, the digest is the same.
@Suite("What a digest can leave out")
struct DigestLiveTests {
    @Test("what was over before the period and the weeks before it changes nothing", arguments: 0..<24)
    func exact(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        let start = try #require(Instant(rfc3339: "2026-01-05T08:00:00Z"))
        let histories = try (1...40).map { try Wandering(number: $0, from: start, &dice) }
        let all = histories.map(\.impediment)
        var leftOut = 0
        // Weeks, and once a long stop of the daemon.
        for (from, to) in [(70, 77), (100, 107), (150, 157), (230, 237), (60, 200)] {
            let (from, to) = (start + .seconds(from * 86_400), start + .seconds(to * 86_400))
            let live = histories.filter {
                $0.impediment.isOpen || $0.impediment.state == .accepted
                    || $0.touched >= DigestFacts.comparedSince(from, to)
            }
            let since = DigestFacts.reportsSince(to)
            let lately = histories.filter { $0.touched >= since }.map { DigestFacts.Report($0.impediment) }
            func facts(_ impediments: [Impediment], _ reports: [DigestFacts.Report]? = nil) -> DigestFacts {
                DigestFacts.make(
                    for: "funder", directory: Wandering.directory, impediments: impediments, reports: reports,
                    evidence: [], from: from,
                    to: to, now: to)
            }
            #expect(facts(live.map(\.impediment), lately) == facts(all))
            leftOut += all.count - live.count
        }
        #expect(leftOut > 0, "nothing was left out, so nothing was shown")
    }
}

/// An impediment that goes its way by chance, but only where the rules let it: answers that somebody may give, steps
/// that are due, merges and their undoing.
struct Wandering {
    var impediment: Impediment
    private var events: [(event: Event, at: Instant)] = []
    /// When something last happened to it.
    var touched: Instant
    private var now: Instant
    private let raised: Event.Raised
    private let raisedAt: Instant

    static let directory: Directory = {
        let product = Product(
            id: "intake", title: "Intake", lead: "lead", funder: "funder", deputy: "deputy",
            teams: [Team(id: "forms", size: 6), Team(id: "web", size: 3)])
        return Directory(
            workspace: "default",
            people: Dictionary(
                uniqueKeysWithValues: ["lead", "funder", "deputy"].map { ($0, Person(id: $0, name: $0)) }),
            products: ["intake": product])
    }()

    init(number: Int, from start: Instant, _ dice: inout Dice) throws {
        let subreason = Subreason.allCases.filter { $0.category != .nothing }.randomElement(using: &dice) ?? .data
        let severity = Severity.allCases.randomElement(using: &dice) ?? .stopped
        now = start + .seconds(Int.random(in: 0..<180 * 86_400, using: &dice))
        touched = now
        let raised: Event.Raised = .init(
            source: "chat", channel: "c", message: "m\(number)", thread: "m\(number)", product: "intake",
            team: Bool.random(using: &dice) ? "forms" : "web", raiser: PersonKey("~raiser"), text: TextKey("t"),
            labels: Labels(
                category: subreason.category, subreason: subreason, severity: severity, confidence: 0.9),
            unsure: false)
        self.raised = raised
        impediment = Impediment(id: ImpedimentID(number), raised: raised, at: now)
        raisedAt = now
        for _ in 0..<Int.random(in: 0..<40, using: &dice) { step(&dice) }
    }

    /// As its events alone make it.
    var folded: Impediment {
        var folded = Impediment(id: impediment.id, raised: raised, at: raisedAt)
        for (event, moment) in events { folded.evolve(event, at: moment) }
        return folded
    }

    private mutating func step(_ dice: inout Dice) {
        let ladder = Ladder(Self.directory)
        let answers = now + .seconds(Int.random(in: 60..<10 * 86_400, using: &dice))
        if let due = ladder.nextDue(impediment, after: now), due < answers {
            now = due
            let events = ladder.due(impediment, at: now)
            for event in events { fold(event) }
            if case .askDue(let rule, _, _)? = events.last { fold(.asked(.letter, rule: rule)) }
            return
        }
        now = answers
        if impediment.isOpen, impediment.ask.sentAt == nil, Int.random(in: 0..<8, using: &dice) == 0 {
            return fold(.asked(.digest, rule: Rule(.digestOnly)))
        }
        let verb = Verb.allCases.randomElement(using: &dice) ?? .seen
        let person = ["~raiser", "~mate", "lead", "funder", "deputy"].randomElement(using: &dice) ?? "lead"
        let day = Self.directory.calendar(ofFunder: "funder").day(of: now).adding(
            days: Int.random(in: 1..<40, using: &dice))
        let answer = Answer(
            verb, text: "because", date: day, category: Category.allCases.randomElement(using: &dice),
            severity: Severity.allCases.randomElement(using: &dice), to: "deputy", into: "IMP-999", reviewDate: day)
        do {
            let decision = AnswerDecision(Self.directory, impediment, by: PersonKey(person), at: now)
            for event in try decision.events(for: answer, text: TextKey("why")) { fold(event) }
        } catch {
            // It was not theirs to say, or not now.
        }
    }

    private mutating func fold(_ event: Event) {
        impediment.evolve(event, at: now)
        events.append((event, now))
        touched = max(touched, now)
    }
}
