import Impediments
import Ledger
import Letters

/// Small values for the checks of a ledger: one workspace, one source, a made-up team.
enum LedgerSample {
    static let home = "home"
    static let source = "hall"
    static let start = Instant(milliseconds: 1_772_442_000_000)

    static func minute(_ minutes: Int) -> Instant { start + .seconds(60 * minutes) }

    static func inbound(_ event: String, channel: String = "build", text: String = "No keys.") -> Inbound {
        Inbound(
            source: source, eventID: event, at: start,
            content: .message(
                Message(
                    reference: message(event, channel: channel), thread: "root", author: Author(id: "u1", name: "One"),
                    text: text, permalink: "https://hall.example/\(event)", notes: [.secretMasked])))
    }

    static func message(_ id: String, channel: String = "build") -> MessageReference {
        MessageReference(source: source, channel: channel, id: id)
    }

    static func delivery(
        _ event: String, in workspace: String = home, source: String = source, channel: String = "build"
    ) -> Delivery {
        Delivery(
            workspace: workspace, source: source, eventID: event, receivedAt: start,
            body: .readable(inbound(event, channel: channel)))
    }

    static func unreadable(_ event: String, payload: [UInt8] = Array("{".utf8)) -> Delivery {
        Delivery(
            workspace: home, source: source, eventID: event, receivedAt: start,
            body: .unreadable(payload: payload, reason: "not JSON"))
    }

    static func raised(product: String = "shop", team: String = "blue") -> Event.Raised {
        Event.Raised(
            source: source, channel: "build", message: "m1", thread: "m1", product: product, team: team,
            raiser: PersonKey("p-1"), text: TextKey("t-1"),
            labels: Labels(category: .resources, subreason: .tools, severity: .stopped, confidence: 0.75),
            unsure: false)
    }

    static func letter(
        _ key: String, to addresses: [Address] = [thread("root")], in workspace: String = home, at: Instant = start
    ) -> Letter {
        Letter(
            workspace: workspace, key: key, to: .person(id: "lead"), addresses: addresses, purpose: .nudge,
            impediment: "IMP-1", rule: "L1: nobody drives it",
            content: Letter.Content(
                subject: "Keys", paragraphs: ["Who can help with **the keys**?"],
                actions: [Letter.Action(Answer(.mine, date: CalendarDay(year: 2026, month: 3, day: 9)), label: "Mine")]),
            writtenAt: at)
    }

    static func thread(_ thread: String, source: String = source) -> Address {
        .thread(source: source, channel: "build", thread: thread)
    }

    /// Raises the next impediment of the workspace, with its first event.
    @discardableResult
    static func raise(
        _ raised: Event.Raised = raised(), in workspace: String = home, at now: Instant = start, due: Instant? = nil,
        state: LifeState = .triaged, by transaction: any LedgerTransaction
    ) throws -> Impediment {
        let id = try transaction.takeImpedimentNumber(in: workspace)
        var impediment = Impediment(id: id, raised: raised, at: now)
        impediment.state = state
        try transaction.append([.raised(raised)], of: id, in: workspace, at: now)
        try transaction.save(impediment, due: due, in: workspace)
        return impediment
    }
}
