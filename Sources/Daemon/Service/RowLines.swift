internal import Chat
internal import Impediments
package import Ledger
internal import Letters

extension OutboxRow {
    /// For a person: number, state, where to, what for, what went wrong, and when it is tried next or when it left.
    package func line(_ clock: ReaderClock) -> String {
        let error = lastError.map { "  \($0)" } ?? ""
        let line =
            "\(id)  \(state.rawValue)  \(address.lane)  \(letter.purpose.rawValue)"
            + "  \(letter.impediment ?? "-")  tries \(attempts)\(error)"
        let moment: String? =
            switch state {
            case .waiting: "  next try \(clock.stamp(leavesAt))"
            case .sent: settledAt.map { "  sent \(clock.stamp($0))" }
            case .dead: nil
            }
        return (line + (moment ?? "")).withoutControls
    }

    /// For a person, with why it was written, and the letter itself.
    package func whole(_ clock: ReaderClock) -> String {
        let why = "written \(clock.stamp(letter.writtenAt)), rule: \(letter.rule)"
        return "\(line(clock))\n\(why)\n\n\(letter.content.plainText)".withoutControls
    }

    /// What leaves at once has no moment of its own: that is when it was written.
    private var leavesAt: Instant { max(nextAttempt, letter.writtenAt) }

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
            "next_attempt": .string(leavesAt.rfc3339), "error": JSON(lastError),
            "sent_at": JSON(state == .sent ? settledAt?.rfc3339 : nil),
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
