internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters
internal import TestKit

/// One playing of a story: the world outside, the virtual clock, and the daemons, step by step in one line.
///
/// An actor, because a daemon that stands still at a write calls back into it while the others go on.
actor Play {
    let town: Town
    let story: Story
    let mishaps: Mishaps
    /// What is really stored.
    let ledger: any Ledger
    let tell: (@Sendable (String) -> Void)?
    var dice: Dice
    var now: Instant
    /// How far the wall clock is from the time.
    var skew = Duration.zero
    /// By place; empty while the one that works there is dead.
    var machines: [Machine?]
    var faults: [Mishaps.Fault]
    var standing: Set<Int> = []
    /// Were given up, and do not know it yet.
    var strangers: Set<Int> = []
    var peers = Peers()
    /// What the platforms have to deliver at this moment, and are not yet told that it is kept.
    var post: [Delivery] = []
    /// The answer that somebody gives on a page at this moment.
    var page: Deed?
    var isAnswering = false
    var acknowledged: [Delivery] = []
    var findings: [String] = []
    var steps = 0
    var (deaths, pauses) = (0, 0)

    /// So many steps are never needed at one moment.
    static let patience = 3000

    init(
        _ story: Story, with mishaps: Mishaps, in town: Town, on ledger: any Ledger,
        telling tell: (@Sendable (String) -> Void)? = nil
    ) {
        self.story = story
        self.mishaps = mishaps
        self.town = town
        self.ledger = ledger
        self.tell = tell
        machines = Array(repeating: nil, count: mishaps.machines)
        faults = mishaps.faults
        dice = Dice(seed: story.seed ^ 0x5747_5241_5453_0001)
        now = story.begins
    }

    var wall: Instant { now + skew }

    /// Plays it to its end; what is there then.
    func run() async throws -> Ending {
        for place in machines.indices { try await begin(at: place) }
        _ = try await settle()
        for moment in arrivals() {
            try await pass(until: moment.at)
            now = moment.at
            // A wait for a message ends by the wall clock, and what is said meanwhile decides what becomes of it.
            if mishaps.stepsTheClock, dice.happens(40),
                try await ledger.read({ try $0.countPendingDeliveries() == 0 })
            {
                setTheClock()
            }
            for deed in moment.deeds { try await happen(deed) }
            _ = try await settle()
        }
        try await pass(until: story.ends)
        now = story.ends
        // What a clock that was ahead made due is due by the right one an hour later.
        if mishaps.stepsTheClock {
            skew = .zero
            try await pass(until: story.ends + .seconds(3600))
            now = story.ends + .seconds(3600)
        }
        _ = try await settle()
        while try await ledger.seal(Town.workspace) > 0 {}
        try await tellEvents()
        let writes = machines.reduce(0) { $0 + ($1?.ledger.writes ?? 0) }
        var ending = try await Ending(
            of: ledger, in: town, from: story.begins, to: now, acknowledged: acknowledged, peers: peers, writes: writes,
            findings: findings)
        (ending.deaths, ending.pauses) = (deaths, pauses)
        return ending
    }

    /// What is there at the end, for who looks for the cause of a loss.
    private func tellEvents() async throws {
        guard let tell else { return }
        let kept = try await ledger.read { reading in
            try reading.impediments(in: Town.workspace, matching: ImpedimentFilter(limit: .max)).map {
                ($0.id, try reading.events(of: $0.id, in: Town.workspace))
            }
        }
        for (id, events) in kept { for event in events { tell("  \(id) \(event.at) \(event.event)") } }
    }

    private func setTheClock() {
        skew = dice.pick([.seconds(-3600), .zero, .seconds(3600)])
        tell?("\(now) the wall clock is set to \(wall)")
    }

    /// Everything that is due up to a moment, each thing at its own time.
    private func pass(until end: Instant) async throws {
        while let next = try await settle(), next - skew <= end {
            guard next > wall else { return findings.append("at \(wall) something is due that nobody does") }
            now = next - skew
        }
    }
}

// MARK: The world outside

extension Play {
    private func happen(_ deed: Deed) async throws {
        tell?("\(deed)")
        if case .answers = deed.what {
            page = deed
        } else if let inbound = try await inbound(of: deed) {
            post.append(
                Delivery(
                    workspace: Town.workspace, source: Town.source, eventID: inbound.eventID, receivedAt: wall,
                    body: .readable(inbound)))
        }
    }

    /// `nil` where there is nothing that it could be about: the button is not there.
    private func inbound(of deed: Deed) async throws -> Inbound? {
        let content: Inbound.Content
        var editor: String?
        switch deed.what {
        case .says(let by, let channel, let thread, let text):
            content = .message(
                Message(
                    reference: Town.message(deed.number, channel), thread: thread.map { "m\($0)" },
                    author: Author(id: by), text: text))
        case .edits(let message, let by, let channel, let text):
            content = .edited(Town.message(message, channel), text: text, notes: [])
            editor = by
        case .deletes(let message, let channel): content = .deleted(Town.message(message, channel))
        case .presses(let message, let by, let channel, let answer),
            .answers(let message, let by, let channel, let answer):
            guard let id = try await number(of: message, in: channel) else { return nil }
            content = .action(impediment: id.description, by: Author(id: by), answer: try await aimed(answer))
        }
        return Inbound(source: Town.source, eventID: "e\(deed.number)", at: deed.at, content: content, by: editor)
    }

    private func number(of message: Int, in channel: String) async throws -> ImpedimentID? {
        let reference = Town.message(message, channel)
        return try await ledger.read { try $0.impediments(of: reference, in: Town.workspace).first }
    }

    /// Who merges means what was said first of all, whatever number it has: that depends on what came first.
    private func aimed(_ answer: Answer) async throws -> Answer {
        guard answer.verb == .merge else { return answer }
        var aimed = answer
        aimed.into = try await ledger.read { reading in
            try reading.impediments(in: Town.workspace, matching: ImpedimentFilter(limit: .max))
                .min { Self.place(of: $0) < Self.place(of: $1) }?.id.description
        }
        return aimed
    }

    /// By the message, and by what of it.
    private static func place(of impediment: Impediment) -> (Int, Int) {
        (Int(impediment.message.dropFirst()) ?? .max, impediment.id.number)
    }

    /// A platform delivers; it sends again until it hears that it is kept, and sometimes after that.
    func deliver(to machine: Machine) async throws {
        let delivery = mishaps.isShuffled ? dice.pick(post) : post[0]
        _ = try await machine.append(delivery)
        post.removeAll { $0.eventID == delivery.eventID }
        if !acknowledged.contains(where: { $0.eventID == delivery.eventID }) { acknowledged.append(delivery) }
        if mishaps.resends > 0, dice.happens(mishaps.resends) { post.append(delivery) }
    }

    /// Somebody answers on a page, and does it again where nothing came of it.
    func answer(at machine: Machine) async throws {
        guard let deed = page, case .answers(let message, let by, let channel, let answer) = deed.what else { return }
        isAnswering = true
        defer { isAnswering = false }
        if let id = try await number(of: message, in: channel) {
            let person = try machine.pipeline.workspaces.named(Town.workspace).key(of: by, at: Town.source)
            do {
                _ = try await machine.pipeline.answer(
                    try await aimed(answer), to: id, by: person, in: Town.workspace, at: wall, tellsWhy: true)
            } catch let death as FaultingLedger.Death {
                // Whoever looks at the page again sees what became of it.
                if death.wasCommitted { page = nil }
                throw death
            }
        }
        page = nil
    }
}
