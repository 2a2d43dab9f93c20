internal import Chat
internal import Daemon
internal import Impediments

/// What happens over some weeks in a made-up company, as the script that `straw rehearse` would read.
struct Chronicle: Sendable {
    /// Something that somebody says out of any thread: in a channel that a team lists.
    struct Said: Sendable {
        var id: String
        var channel: String
        var at: Instant
        var text: String
    }

    let seed: UInt64
    let begins: Instant
    let lines: [Line]
    let ends: Instant
    let said: [Said]

    /// One line, and when it is.
    struct Line: Sendable, Hashable {
        var at: Instant
        var json: String
        /// What it is about, where the order among others of its moment must not matter: a message, or a number.
        var about: String
    }

    func script(_ lines: some Sequence<Line>) throws -> Script {
        try Script(Array(lines.map(\.json).joined(separator: "\n").utf8), file: "history \(seed)")
    }

    /// For who looks at what was found.
    func paper(_ company: Company) -> String {
        "# straw rehearse --until \(ends.rfc3339)\n" + company.configuration
            + lines.map(\.json).joined(separator: "\n")
    }
}

extension Chronicle.Line {
    static func line(_ at: Instant, about: String, _ what: String, _ facts: [(String, JSON)]) -> Chronicle.Line {
        let members = facts.map { JSON.Member($0.0, $0.1) }
        let json = JSON.object([.init("at", .string(at.rfc3339)), .init(what, .object(members))])
        return Chronicle.Line(at: at, json: json.text, about: about)
    }
}
