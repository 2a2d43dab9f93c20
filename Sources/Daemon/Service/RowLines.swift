internal import Chat
internal import Impediments
package import Ledger
internal import Letters

extension OutboxRow {
    /// For a person: number, state, where to, what for, and what went wrong.
    package var line: String {
        let error = lastError.map { "  \($0)" } ?? ""
        let line =
            "\(id)  \(state.rawValue)  \(address.lane)  \(letter.purpose.rawValue)"
            + "  \(letter.impediment ?? "-")  tries \(attempts)\(error)"
        return line.withoutControls
    }

    /// For a person, with why it was written, and the letter itself.
    package var whole: String {
        let why = "written \(letter.writtenAt), rule: \(letter.rule)"
        return "\(line)\n\(why)\n\n\(letter.content.plainText)".withoutControls
    }

    package var json: String { shape.text }

    /// With the letter itself.
    package var wholeJSON: String {
        shape.with([
            "written_at": .string(letter.writtenAt.rfc3339), "subject": .string(letter.content.subject),
            "text": .string(letter.content.plainText),
        ]).text
    }

    private var shape: JSON {
        [
            "id": JSON(id), "state": .string(state.rawValue), "key": .string(letter.key),
            "workspace": .string(letter.workspace), "to": .string(address.lane),
            "purpose": .string(letter.purpose.rawValue), "impediment": JSON(letter.impediment),
            "rule": .string(letter.rule), "attempts": JSON(attempts),
            "next_attempt": .string(max(nextAttempt, letter.writtenAt).rfc3339), "error": JSON(lastError),
        ]
    }
}

extension JSON {
    /// An object with the members of another behind its own.
    func with(_ more: JSON) -> JSON {
        guard case .object(let members) = self, case .object(let others) = more else { return self }
        return .object(members + others)
    }
}

extension QuarantineRow {
    /// For a person: number, when, from where, and why it lies there.
    package var line: String { "\(id)  \(receivedAt)  \(workspace)/\(source)  \(reason)".withoutControls }

    /// For a person, with the delivery itself.
    package var whole: String { line + "\n\n" + String(decoding: payload, as: UTF8.self).withoutControls }

    package var json: String {
        let line: JSON = [
            "id": JSON(id), "workspace": .string(workspace), "source": .string(source),
            "event_id": .string(eventID), "received_at": .string(receivedAt.rfc3339), "reason": .string(reason),
            "payload": .string(String(decoding: payload, as: UTF8.self)),
        ]
        return line.text
    }
}
