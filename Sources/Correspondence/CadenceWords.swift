package import Impediments
package import Letters

/// How often the digest comes, in words.
extension Correspondent {
    package func cadencePage(_ cadence: DigestCadence) -> (title: String, paragraphs: [Prose]) {
        let now: Prose =
            switch cadence {
            case .weekly: "It comes every week."
            case .fortnightly: "It comes every second week, and tells of both."
            case .monthly: "It comes once a month, and tells of the whole month."
            case .stopped: "It does not come any more. The lead is told."
            }
        let rest: Prose =
            cadence == .stopped
            ? "What stops a team still reaches you by itself. What only slows one stood in the digest alone, and is not asked of you now."
            : "What stops a team reaches you by itself, whatever you choose here."
        return ("Your digest", [now, rest])
    }

    /// The same to somebody who has said it in a chat.
    package func cadenceNoted(_ cadence: DigestCadence, at place: Place, _ now: Instant) -> Letter {
        note("cadence", rule: "an answer: the cadence of the digest", cadencePage(cadence).paragraphs, at: place, now)
    }

    /// The funder wants no digests: what only they told is asked nowhere now.
    package func digestsStopped(by person: String, to steward: String, at: Instant) -> Letter {
        let name = directory.people[person]?.name ?? "The funder"
        return Letter(
            workspace: directory.workspace, key: "cadence/\(person)/\(at.milliseconds)/\(steward)",
            to: .person(id: steward), addresses: addresses(of: steward, .privately), purpose: .nudge,
            rule: "an answer: digests stopped",
            content: .init(
                subject: "\(name) gets no digests any more",
                paragraphs: [
                    "\(strong: name) has switched the digests off.",
                    "What stops a team still goes to the funder by itself. What slows one stood in the digest only: it is not "
                        + "asked of the funder until they come again. `raised` notes that you have asked in person.",
                ], language: directory.people[steward]?.language ?? "en"),
            writtenAt: at)
    }
}

extension DigestCadence {
    package var label: String {
        switch self {
        case .weekly: "Every week"
        case .fortnightly: "Every second week"
        case .monthly: "Once a month"
        case .stopped: "No digests"
        }
    }
}
