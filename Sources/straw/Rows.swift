internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters

extension OutboxRow {
    /// For a person: number, state, where to, what for, and what went wrong.
    var line: String {
        let error = lastError.map { "  \($0)" } ?? ""
        return "\(id)  \(state.rawValue)  \(address.lane)  \(letter.purpose.rawValue)"
            + "  \(letter.impediment ?? "-")  tries \(attempts)\(error)"
    }

    var json: String {
        StableJSON.object([
            ("id", .integer(Int(id))), ("state", .string(state.rawValue)), ("key", .string(letter.key)),
            ("workspace", .string(letter.workspace)), ("to", .string(address.lane)),
            ("purpose", .string(letter.purpose.rawValue)), ("impediment", .text(letter.impediment)),
            ("rule", .string(letter.rule)), ("attempts", .integer(attempts)),
            ("next_attempt", .string(nextAttempt.rfc3339)), ("error", .text(lastError)),
        ])
    }
}

extension QuarantineRow {
    var line: String { "\(id)  \(receivedAt)  \(workspace)/\(source)  \(reason)" }

    var json: String {
        StableJSON.object([
            ("id", .integer(Int(id))), ("workspace", .string(workspace)), ("source", .string(source)),
            ("event_id", .string(eventID)), ("received_at", .string(receivedAt.rfc3339)), ("reason", .string(reason)),
            ("payload", .string(String(decoding: payload, as: UTF8.self))),
        ])
    }
}
