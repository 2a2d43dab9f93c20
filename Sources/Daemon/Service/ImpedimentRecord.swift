internal import Chat
internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// Everything about one impediment, for whoever runs Straw: how it stands, what was said, who has it, what was asked
/// and answered, what happens next and why, and what happened so far. People are told by their keys.
package struct ImpedimentRecord: Sendable {
    package let workspace: String
    private let impediment: Impediment
    private let directory: Directory
    private let now: Instant
    private let plan: [Step]
    private let said: PersonalText?
    private let events: [RecordedEvent]
    /// What was said with its events, as far as it is kept.
    private let words: [TextKey: String]

    /// `nil` where the workspace has no such number.
    init?(_ id: ImpedimentID, in directory: Directory, at now: Instant, from reading: any LedgerReading) throws {
        let workspace = directory.workspace
        guard let impediment = try reading.impediment(id, in: workspace) else { return nil }
        let events = try reading.events(of: id, in: workspace)
        var words: [TextKey: String] = [:]
        for case let key? in events.map({ TimelineWords($0.event, moment: \.rfc3339)?.text }) {
            words[key] = try reading.personal(key, in: workspace)?.words
        }
        self.workspace = workspace
        self.impediment = impediment
        self.directory = directory
        self.now = now
        self.events = events
        self.words = words.filter { !$0.value.isEmpty }
        plan = try reading.outlook(of: impediment, by: Ladder(directory), at: now)
        said = try reading.personal(impediment.text, in: workspace)
    }

    private var why: [String] { said?.reasons(for: impediment) ?? [] }

    /// What is asked of the funder, once there is an ask.
    private var asked: Asked? {
        guard impediment.ask.state != .none else { return nil }
        let calendar = directory.calendar(ofTeamOf: directory.product(of: impediment))
        return Asked(Brief(impediment, in: directory), calendar: calendar, at: now)
    }

    // MARK: For programs

    /// The shape of the interface, with the words, what comes next, and what happened.
    package var json: String {
        let more: JSON = [
            "title": .string(impediment.labels.title), "raiser": .string(impediment.raiser.value),
            "owner": JSON(impediment.owner?.value), "source": .string(impediment.source),
            "channel": .string(impediment.channel), "thread": .string(impediment.thread),
            "text": JSON(said.flatMap { $0.erased ? nil : $0.words }), "permalink": JSON(said?.permalink),
            "why": .array(why.map(JSON.string)), "asked": JSON(asked?.asked),
            "options": .array((asked?.options ?? []).map(JSON.string)),
            "next": .array(plan.map { ["at": .string($0.at.rfc3339), "rule": .string($0.rule.description)] }),
            "timeline": .array(events.compactMap(entry)),
        ]
        return impediment.shape(in: workspace).with(more).text
    }

    private func entry(_ recorded: RecordedEvent) -> JSON? {
        TimelineWords(recorded.event, moment: \.rfc3339).map { told in
            [
                "at": .string(recorded.at.rfc3339), "event": .string(told.event), "what": .string(told.what),
                "by": JSON(told.by?.value), "rule": JSON(told.rule), "text": JSON(told.text.flatMap { words[$0] }),
            ]
        }
    }

    // MARK: For a person

    package func text(_ clock: ReaderClock) -> String {
        let time = TimeWords(calendar: clock.calendar, now: now)
        let explained = Correspondent(directory: directory).explanation(of: impediment, plan: plan, why: why, time)
            .map(\.plainText)
        let parts = [
            explained, [""], facts(clock), ["", "Said:"], saidLines, ["", "What happened (\(clock.zone)):"],
            events.compactMap { line($0, clock) },
        ]
        return parts.flatMap { $0 }.joined(separator: "\n").withoutControls
    }

    private var saidLines: [String] {
        guard let said, !said.erased else { return ["  (erased)"] }
        return said.words.lines.map { "  \($0)" }
    }

    private func facts(_ clock: ReaderClock) -> [String] {
        let (ask, labels) = (impediment.ask, impediment.labels)
        var rows: [String] = []
        func tell(_ name: String, _ value: String?) {
            if let value { rows.append(name.padded(to: 14) + value) }
        }
        func since(_ moment: Instant?) -> String { moment.map { " since \(clock.stamp($0))" } ?? "" }
        let party = impediment.waitingOn?.rawValue ?? "nobody"
        let others = impediment.countedConsequences.map { "\($0.id)" }.joined(separator: ", ")
        let times = impediment.allOccurrences.count
        tell("kind", "\(labels.category.rawValue), \(labels.subreason.rawValue), \(labels.severity.rawValue)")
        tell("state", "\(impediment.state.rawValue), tier \(impediment.tier.rawValue)")
        tell("where", "\(workspace)/\(impediment.product)/\(impediment.team)")
        tell("said in", "\(impediment.source):\(impediment.channel)")
        tell("raised", "\(clock.stamp(impediment.raisedAt)) by \(impediment.raiser)")
        tell("times said", times > 1 ? "\(times)\(since(impediment.since))" : nil)
        tell("driven by", impediment.owner.map { "\($0)\(since(impediment.ownedAt))" } ?? "nobody")
        tell("waiting on", impediment.isOpen ? party : nil)
        tell("counted with", impediment.mergedInto.map { "\($0)" })
        tell("because of", impediment.cause.map { "\($0)" })
        tell("carries", others.isEmpty ? nil : others)
        guard let asked else { return rows }
        let sent = ask.sentAt.map { "sent \(clock.stamp($0))" }
        let state = ask.state == .sent && sent != nil ? nil : ask.state.rawValue
        tell("ask", [state, sent].compactMap(\.self).joined(separator: ", "))
        tell("asked", asked.asked)
        for (number, option) in zip(1..., asked.options) { tell(number == 1 ? "options" : "", "\(number) \(option)") }
        return rows
    }

    private func line(_ recorded: RecordedEvent, _ clock: ReaderClock) -> String? {
        TimelineWords(recorded.event, moment: clock.stamp).map { told in
            let by = told.by.map { ", by \($0)" } ?? ""
            let rule = told.rule.map { "; \($0)" } ?? ""
            let said = told.text.flatMap { words[$0] }.map { ": “\($0.lines.joined(separator: " "))”" } ?? ""
            return "  \(clock.stamp(recorded.at))  \(told.what)\(by)\(rule)\(said)"
        }
    }
}

extension String {
    fileprivate var lines: [Substring] { split(whereSeparator: \.isNewline) }

    /// Without what would steer a terminal, or turn round what it shows; its lines stay.
    var withoutControls: String {
        String(
            map { (character: Character) -> Character in
                if character == "\r\n" || character == "\n" { return "\n" }
                return character.unicodeScalars.contains(where: \.steersATerminal) ? " " : character
            })
    }
}

extension Unicode.Scalar {
    /// Controls, and embeddings, overrides and isolates of direction. Other formats stay: emoji are joined by one.
    fileprivate var steersATerminal: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}
