internal import Chat
internal import Impediments
package import Ledger
internal import Letters

extension OutboxRow {
    /// For a person: number, state, where to, what for, and what went wrong.
    package var line: String {
        let error = lastError.map { "  \($0)" } ?? ""
        return "\(id)  \(state.rawValue)  \(address.lane)  \(letter.purpose.rawValue)"
            + "  \(letter.impediment ?? "-")  tries \(attempts)\(error)"
    }

    package var json: String {
        let line: JSON = [
            "id": JSON(id), "state": .string(state.rawValue), "key": .string(letter.key),
            "workspace": .string(letter.workspace), "to": .string(address.lane),
            "purpose": .string(letter.purpose.rawValue), "impediment": JSON(letter.impediment),
            "rule": .string(letter.rule), "attempts": JSON(attempts),
            "next_attempt": .string(max(nextAttempt, letter.writtenAt).rfc3339), "error": JSON(lastError),
        ]
        return line.text
    }
}

extension QuarantineRow {
    /// For a person: number, when, from where, and why it lies there.
    package var line: String { "\(id)  \(receivedAt)  \(workspace)/\(source)  \(reason)" }

    package var json: String {
        let line: JSON = [
            "id": JSON(id), "workspace": .string(workspace), "source": .string(source),
            "event_id": .string(eventID), "received_at": .string(receivedAt.rfc3339), "reason": .string(reason),
            "payload": .string(String(decoding: payload, as: UTF8.self)),
        ]
        return line.text
    }
}
